using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells lines that point to another story.</summary>
internal static class RelatedLinkShape
{
    private const int MaxLength = 300;

    // What stands after a stamp is a section name, a byline or a counter.
    private const int MaxTail = 60;

    private static readonly PhraseTable Openings = new(NewsPhrases.RelatedOpenings);

    /// <summary>Whether the line says that it points elsewhere: "Read more: ...", "RELATED STORIES".</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="opensList">Whether the links follow on lines of their own.</param>
    public static bool IsPointer(ReadOnlySpan<char> line, out bool opensList)
    {
        opensList = false;
        if (line.Length > MaxLength) return false;
        var text = line.TrimStart("▶►☞>»•*[( ");
        if (Openings.Match(text) is not { } phrase) return false;
        var rest = text[phrase.Length..].Trim();
        if (rest.IndexOfAnyExcept(Marks.Trailing) < 0)
        {
            opensList = true;
            return true;
        }

        if (rest[0] is ':' or '|' or '>' or '»') return true;
        // "Read more books, the minister told pupils." is advice, and a sentence.
        return NewsPhrases.Invitations.Contains(phrase) && (line[^1] != '.' || WordWalker.Count(line, 9) < 9);
    }

    /// <summary>Whether the line is a headline with the day of its story, as "Ferry fares to rise 2023-09-06 20:09 | Coast".</summary>
    public static bool IsStamped(ReadOnlySpan<char> line)
        => line.Length <= MaxLength && line[^1] != '.' && (EndsWithIsoStamp(line) || EndsWithWrittenDate(line));

    private static bool EndsWithIsoStamp(ReadOnlySpan<char> line)
    {
        var from = Math.Max(0, line.Length - MaxTail - 20);
        for (var i = from; i + 10 <= line.Length; i++)
        {
            if (!StampShape.IsIsoDay(line[i..]) || (i > 0 && char.IsLetterOrDigit(line[i - 1]))) continue;
            var rest = line[(i + 10)..];
            if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]) && rest[0] != 'T') continue;
            return (rest.IsEmpty || StampShape.StartsWithTime(rest) || StampShape.StartsWithSeparator(rest))
                && WordWalker.Count(line[..i], 3) == 3;
        }

        return false;
    }

    // A separator must part title and date: cut prose may end with a date as well.
    private static bool EndsWithWrittenDate(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd(") ]");
        if (text.Length < 20 || !char.IsAsciiDigit(text[^1])) return false;
        var from = Math.Max(0, text.Length - 24);
        var separator = text[from..].LastIndexOfAny(Marks.Separators);
        if (separator <= 0 || !char.IsWhiteSpace(text[from + separator - 1])) return false;
        return StampShape.IsWrittenDate(text[(from + separator + 1)..]) && WordWalker.Count(text[..(from + separator)], 3) == 3;
    }
}
