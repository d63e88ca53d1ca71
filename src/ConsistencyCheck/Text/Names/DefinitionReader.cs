using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text.Names;

/// <summary>Reads what a text says its initials stand for: "Harbour Relief Fund (HRF)", "HRF (Harbour Relief Fund)", "HRF stands for ...".</summary>
internal static class DefinitionReader
{
    /// <summary>So many words and marks may stand between initials and their name: ", by the initials of its full official name, the". Policy.</summary>
    private const int Reach = 12;

    public static void Read(TokenizedText text, Aliases aliases)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsCapitalized || !Initials.TryRead(text, i, out var hash, out var next)) continue;
            // An agency's initials in brackets are a credit: "Photo by Anna Petrov (AP)".
            if (!(next - i == 1 && tokens[i].Length == 2 && text.IsAny(i, PhotoCredits.Agencies)) && IsDefinition(text, i, next, out var first, out var end))
                aliases.AddInitials(hash, [.. WordsOf(text, first, end), Initials.LettersOf(text, i, next)]);
            i = next - 1;
        }
    }

    private static bool IsDefinition(TokenizedText text, int index, int next, out int first, out int end)
    {
        (first, end) = (0, 0);
        var (isBehind, isBefore) = (MayFollowName(text, index, next), MayPrecedeName(text, next));
        if (!isBehind && !isBefore) return false;
        var matcher = new InitialsMatcher(text, Initials.LettersOf(text, index, next));
        if (isBehind)
        {
            end = EndOfNameBefore(text, index);
            if (end > 0 && matcher.EndsBefore(end, out first)) return true;
        }

        if (!isBefore) return false;
        first = StartOfNameBehind(text, next, out var isBracketed);
        return first > 0 && matcher.StartsAt(first, out end) && (!isBracketed || Is(text, end, ")", "]", ",", ";"));
    }

    /// <summary>Brackets around the initials, or a word that introduces them.</summary>
    private static bool MayFollowName(TokenizedText text, int index, int next)
    {
        var before = SkipQuote(text, index - 1, -1);
        if (Is(text, before, "(", "[")) return Is(text, SkipQuote(text, next, 1), ")", "]", ",", ";");
        // "known by its initials, HRF"
        if (Is(text, before, ",")) before--;
        return before >= 0 && text.IsAny(before, NameWords.BeforeInitials);
    }

    private static bool MayPrecedeName(TokenizedText text, int next)
    {
        var behind = SkipQuote(text, next, 1);
        if (Is(text, behind, ",")) behind++;
        return behind < text.Tokens.Length && (Is(text, behind, "(", "[") || text.IsAny(behind, NameWords.BetweenInitialsAndName));
    }

    /// <summary>The token behind the name: what introduces initials and the comma before it is stepped over.</summary>
    private static int EndOfNameBefore(TokenizedText text, int index)
    {
        var at = SkipQuote(text, index - 1, -1);
        if (Is(text, at, "(", "[")) return SkipQuote(text, at - 1, -1) + 1;
        for (var steps = 0; at >= 0 && steps < Reach; steps++)
        {
            var isMark = Is(text, at, ",", "(", "[") || IsQuote(text, at);
            if (!isMark && !text.IsAny(at, NameWords.BeforeInitials) && !text.IsAny(at, NameWords.BetweenNameAndInitials)) return at + 1;
            at--;
        }

        return 0;
    }

    /// <summary>The first token of the name; 0 where nothing says that one comes.</summary>
    private static int StartOfNameBehind(TokenizedText text, int next, out bool isBracketed)
    {
        var at = SkipQuote(text, next, 1);
        isBracketed = Is(text, at, "(", "[");
        if (isBracketed) at++;
        var isDefining = isBracketed;
        for (var steps = 0; at < text.Tokens.Length && steps < Reach; steps++)
        {
            isDefining |= text.IsAny(at, NameWords.DefiningWords);
            if (!Is(text, at, ",", ":") && !IsQuote(text, at) && !text.IsAny(at, NameWords.BetweenInitialsAndName)) return isDefining ? at : 0;
            at++;
        }

        return 0;
    }

    private static List<string> WordsOf(TokenizedText text, int first, int end)
    {
        var words = new List<string>();
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].IsCapitalized && KnownNames.TryRead(text, i, out var known, out var next) && next <= end)
            {
                words.AddRange(known);
                i = next - 1;
            }
            else if (ContentTerms.IsContent(text, i))
            {
                words.Add(text.WordAt(i).ToString());
            }
        }

        return words;
    }

    private static int SkipQuote(TokenizedText text, int index, int step) => IsQuote(text, index) ? index + step : index;

    private static bool IsQuote(TokenizedText text, int index) => Is(text, index, "\"", "“", "”", "‘", "’", "'");

    private static bool Is(TokenizedText text, int index, params ReadOnlySpan<string> marks)
    {
        if (index < 0 || index >= text.Tokens.Length || text.Tokens[index].Kind != TokenKind.Symbol) return false;
        foreach (var mark in marks)
            if (text.WordAt(index).SequenceEqual(mark)) return true;
        return false;
    }
}
