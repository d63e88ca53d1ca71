using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what became of those that a figure counts: "100 people were injured", "the blast injured 100 people", "100 injured people".</summary>
internal static class FateReader
{
    /// <summary>How many words behind a figure may hold its verb: "100 people in two villages were injured".</summary>
    private const int ReachForward = 8;

    /// <summary>How many words before a figure may: "injured at least another 100 people".</summary>
    private const int ReachBack = 4;

    public static Fate At(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        for (var i = text.IndexAt(mention.Start); i < text.IndexAt(mention.End); i++)
            if (OfWord(text, i) is not Fate.None and var own) return own;
        var behind = Behind(text, sentence, mention);
        return behind != Fate.None ? behind : Before(text, sentence, mention);
    }

    /// <summary>The fate that a token names.</summary>
    public static Fate OfWord(TokenizedText text, int index) => text.IsAny(index, FateWords.All) ? FateWords.Of(text.WordAt(index)) : Fate.None;

    private static Fate Behind(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var from = text.IndexAt(mention.End);
        for (var i = from; i < Math.Min(from + ReachForward, text.Tokens.Length) && text.Tokens[i].Start < sentence.End; i++)
        {
            // Another figure behind the conjunction has a fate of its own: "12 people died and 100 were injured".
            if (text.Tokens[i].Kind is TokenKind.Number or TokenKind.LineBreak || text.WordAt(i) is "," or ";" or "and" or "but") break;
            if (OfWord(text, i) is not Fate.None and var fate) return fate;
        }

        return Fate.None;
    }

    private static Fate Before(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        var from = text.IndexAt(mention.Start) - 1;
        var first = text.IndexAt(sentence.Start);
        for (var i = from; i >= Math.Max(first, from - ReachBack + 1); i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) break;
            if (OfWord(text, i) is not Fate.None and var fate) return fate;
        }

        return Fate.None;
    }
}
