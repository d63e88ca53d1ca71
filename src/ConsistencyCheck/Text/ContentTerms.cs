using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Text;

/// <summary>The words of a stretch of text that say what it is about, as stems.</summary>
internal static class ContentTerms
{
    /// <summary>Adds the stems of the content words of a span.</summary>
    public static void AddTo(HashSet<uint> terms, TokenizedText text, TextSpan span)
    {
        var tokens = text.Tokens;
        for (var i = text.IndexAt(span.Start); i < tokens.Length && tokens[i].Start < span.End; i++)
            if (IsContent(text, i)) terms.Add(WordStem.HashOf(text, i));
    }

    /// <summary>The stems of the content words of a span.</summary>
    public static HashSet<uint> Of(TokenizedText text, TextSpan span)
    {
        var terms = new HashSet<uint>();
        AddTo(terms, text, span);
        return terms;
    }

    /// <summary>
    /// Adds the stems of the words of a sentence that are capitalised although they do not open it: names, mostly. Names that news writes in several ways are
    /// added in one.
    /// </summary>
    public static void AddNamesTo(HashSet<uint> names, TokenizedText text, TextSpan sentence)
    {
        var tokens = text.Tokens;
        var first = text.IndexAt(sentence.Start);
        for (var i = first; i < tokens.Length && tokens[i].Start < sentence.End; i++)
        {
            if (!tokens[i].IsCapitalized) continue;
            if (KnownNames.TryRead(text, i, out var words, out var next))
            {
                foreach (var word in words) names.Add(WordStem.HashOf(word));
                i = next - 1;
            }
            else if (i > first && IsContent(text, i))
            {
                names.Add(WordStem.HashOf(text, i));
            }
        }
    }

    /// <summary>Whether a token is a word that says what its sentence is about.</summary>
    public static bool IsContent(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < 2) return false;
        var word = text.WordAt(index);
        if (token.IsCapitalized && NameWords.CompanyForms.Contains(token.Hash, word)) return false;
        return !StopWords.All.Contains(token.Hash, word) && !StopWords.CalendarNames.Contains(token.Hash, word);
    }
}
