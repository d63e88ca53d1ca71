using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells photo credits: a few words after the last full stop that name an agency or a photographer.</summary>
internal static class CreditReader
{
    private const int MaxLength = 120;
    private const int MaxWords = 10;

    /// <summary>Whether a credit stands at the end of the line, after other words.</summary>
    public static bool EndsWithCredit(ReadOnlySpan<char> line)
    {
        var text = line[^1] == '.' ? line[..^1] : line;
        if (text.Length > 0 && text[^1] is ')' or ']') return EndsWithBracketedCredit(text);
        var start = TailStart(line);
        return start > 0 && IsCredit(line[start..], Place.Tail);
    }

    /// <summary>Whether the line is a credit and nothing else: "Reuters", "Photo by Jane Roe".</summary>
    public static bool IsWhole(ReadOnlySpan<char> line)
        => line.Length <= MaxLength && line[^1] != '.' && !Marks.Opens(line[0]) && IsCredit(line, Place.WholeLine);

    // "(Yonhap)" after a paragraph signs the story; a credit in brackets says "photo" or names who took it.
    private static bool EndsWithBracketedCredit(ReadOnlySpan<char> line)
    {
        var open = line.LastIndexOfAny('(', '[');
        if (open < 0 || line.Length - open > MaxLength) return false;
        var inner = line[(open + 1)..^1].Trim();
        return inner.Length > 0 && (IsCredit(inner, Place.Brackets) || inner.Equals("file photo", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where the words after the last sentence begin; -1 where the line ends with a sentence or has only one.</summary>
    private static int TailStart(ReadOnlySpan<char> line)
    {
        var lowest = Math.Max(1, line.Length - MaxLength);
        for (var i = line.Length - 2; i >= lowest; i--)
        {
            if (!char.IsWhiteSpace(line[i])) continue;
            var before = Marks.WithoutClosers(line[..i]);
            if (before.Length == 0 || (!Marks.EndsSentence(before[^1]) && before[^1] != '|')) continue;
            // "Photo by J. Roe/AP" starts before the initial.
            if (!IsInitial(before)) return i + 1;
        }

        return -1;
    }

    private static bool IsInitial(ReadOnlySpan<char> before)
        => before.Length > 1 && before[^1] == '.' && char.IsUpper(before[^2]) && (before.Length == 2 || char.IsWhiteSpace(before[^3]));

    private static bool IsCredit(ReadOnlySpan<char> tail, Place place)
    {
        var words = new WordWalker(tail);
        int count = 0, names = 0;
        bool agency = false, marker = false, markerFirst = false, markerLast = false;
        while (words.MoveNext())
        {
            if (++count > MaxWords) return false;
            var word = words.Word;
            markerLast = PhotoCredits.Markers.Contains(word);
            marker |= markerLast;
            markerFirst |= count == 1 && markerLast && IntroducesName(tail[words.End..]);
            if (words.IsCapitalized && IsAgency(word)) agency = true;
            else if (PhotoCredits.Companions.Contains(word) || markerLast || words.IsNumber) continue;
            else if (words.IsCapitalized) names++;
            else return false;
        }

        var separated = tail.IndexOfAny("/,|") >= 0;
        if (markerFirst || (marker && agency)) return true;
        if (place == Place.Brackets) return agency && tail.Contains('/');
        if (agency) return names == 0 || separated;
        // "Harbour Handout" credits a picture; as a line of its own, "The Big Picture" is a title.
        return place == Place.Tail && markerLast && count <= 4 && names <= 2;
    }

    /// <summary>Whether the word is an agency, or several that share a picture: "AFP-Yonhap".</summary>
    private static bool IsAgency(ReadOnlySpan<char> word)
    {
        if (PhotoCredits.Agencies.Contains(word)) return true;
        var found = false;
        foreach (var part in word.Split('-'))
        {
            if (PhotoCredits.Agencies.Contains(word[part])) found = true;
            else if (!PhotoCredits.Companions.Contains(word[part])) return false;
        }

        return found;
    }

    /// <summary>Whether "by", "courtesy", a colon or the like follows the word "Photo".</summary>
    private static bool IntroducesName(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return false;
        if (rest[0] is ':' or '/' or '|') return true;
        var words = new WordWalker(rest);
        return words.MoveNext() && PhotoCredits.Prepositions.Contains(words.Word);
    }

    private enum Place
    {
        Tail,
        Brackets,
        WholeLine,
    }
}
