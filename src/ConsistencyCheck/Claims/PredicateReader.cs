using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what is said to have happened to a value: the verb of its clause, or the noun of an event that stands for one.</summary>
/// <remarks>A shallow reader: the nearest verb before the value, and where its clause has none before it, the nearest behind it.</remarks>
internal static class PredicateReader
{
    /// <summary>A verb further away than this many tokens is another clause's more often than not. Policy.</summary>
    private const int Reach = 12;

    /// <summary>"Made its long-awaited debut": so many tokens on the noun may stand behind its verb.</summary>
    private const int ReachOfLight = 4;

    /// <summary>The concept of the verb; 0 where none is near.</summary>
    public static uint Of(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var first = text.IndexAt(sentence.Start);
        var from = text.IndexAt(mention.Start);
        for (var i = from - 1; i >= Math.Max(first, from - Reach); i--)
            if (IsPredicate(text, i)) return ConceptStem.Of(text.WordAt(i));
        var behind = text.IndexAt(mention.End);
        for (var i = behind; i < Math.Min(text.Tokens.Length, behind + Reach) && text.Tokens[i].Start < sentence.End; i++)
            if (IsPredicate(text, i)) return ConceptStem.Of(text.WordAt(i));
        return 0;
    }

    /// <summary>Auxiliaries and verbs of saying tell of any fact alike.</summary>
    private static bool IsPredicate(TokenizedText text, int index) =>
        text.IsAny(index, EventNouns.All)
        || (TenseReader.IsPastVerb(text, index) && !text.IsAny(index, StopWords.All) && !IsLight(text, index) && !IsWithinNoun(text, index));

    /// <summary>"A made-for-radio play", "a play based on her letters, titled Ebb": the word describes what something else happened to.</summary>
    private static bool IsWithinNoun(TokenizedText text, int index) =>
        text.IsAny(index, EventNouns.Describing) || (index > 0 && text.WordAt(index - 1) is "-") || (index + 1 < text.Tokens.Length && text.WordAt(index + 1) is "-");

    /// <summary>"Gave birth", "made its debut": the noun says what happened.</summary>
    private static bool IsLight(TokenizedText text, int index)
    {
        if (!text.IsAny(index, EventNouns.LightVerbs)) return false;
        for (var i = index + 1; i <= index + ReachOfLight && i < text.Tokens.Length; i++)
            if (text.IsAny(i, EventNouns.All)) return true;
        return false;
    }
}
