using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells lines that hold a stamp or a byline and nothing else.</summary>
internal static class HeaderStampShape
{
    private const int MaxLength = 160;
    private const int MaxNames = 8;

    /// <param name="line">The line without white space around it.</param>
    /// <param name="mayBeTitle">Whether the line stands where the headline does: there, names beside a date are more likely a title.</param>
    public static bool Is(ReadOnlySpan<char> line, bool mayBeTitle)
    {
        if (line.Length > MaxLength || !TryCount(line, out var parts)) return false;
        if (parts.IsByline) return parts.Names is > 0 and <= MaxNames && (!mayBeTitle || parts.HasDate || parts.Names <= 4);
        if (parts.OpensAsStamp) return parts.Names <= (mayBeTitle ? 1 : 6) && (parts.HasDate || parts.HasTime);
        if (!parts.HasDate || parts.Names > MaxNames) return false;
        return parts.Names == 0 || (!mayBeTitle && (parts.Names == 1 || HasSeparator(line)));
    }

    /// <summary>Whether the line says of itself that it is a stamp, so that it is one even below the story: "Last updated ...".</summary>
    public static bool IsExplicit(ReadOnlySpan<char> line)
        => line.Length <= MaxLength && TryCount(line, out var parts) && parts.OpensAsStamp && parts.HasDate && parts.Names <= 2;

    private static bool HasSeparator(ReadOnlySpan<char> line)
        => line.IndexOfAny("|•·,/") >= 0 || line.Contains(" - ", StringComparison.Ordinal);

    /// <summary>Counts what the line is made of; false as soon as a word of prose turns up.</summary>
    private static bool TryCount(ReadOnlySpan<char> line, out StampParts parts)
    {
        parts = default;
        var words = new WordWalker(line);
        var count = 0;
        int months = 0, numbers = 0;
        while (words.MoveNext())
        {
            var word = words.Word;
            count++;
            if (words.IsNumber)
            {
                if (!AddNumber(line, words, ref parts, ref numbers)) return false;
            }
            else if (words.IsCapitalized && MonthNames.Months.Contains(word)) months++;
            else if (words.IsCapitalized && MonthNames.Weekdays.Contains(word)) continue;
            else if (HeaderWords.Fillers.Contains(word)) AddFiller(word, count, ref parts);
            else if (word.Contains('@') || words.IsCapitalized) parts.Names++;
            else if (!HeaderWords.BylineWords.Contains(word)) return false;
        }

        parts.HasDate |= months > 0 && numbers > 0;
        // "By July, ..." is prose; a byline goes on with a name.
        parts.IsByline &= parts.Names > 0 && !(months > 0 && count < 4);
        return count > 0;
    }

    private static bool AddNumber(ReadOnlySpan<char> line, WordWalker words, ref StampParts parts, ref int numbers)
    {
        var letters = 0;
        foreach (var character in words.Word)
        {
            if (char.IsLetter(character) && ++letters > 2) return false;
        }

        numbers++;
        parts.HasDate |= IsNumericDay(line, words);
        parts.HasTime |= words.End < line.Length && line[words.End] == ':';
        return true;
    }

    // 2024-05-28, 28.05.2024 and 5/28/2024: two equal separators between digits.
    private static bool IsNumericDay(ReadOnlySpan<char> line, WordWalker words)
    {
        var rest = line[words.Start..];
        var length = rest.IndexOfAnyExcept(Marks.NumericDate);
        if (length >= 0) rest = rest[..length];
        rest = rest.TrimEnd("-./");
        foreach (var separator in "-./")
        {
            if (rest.Count(separator) == 2 && rest.Length is >= 6 and <= 10) return true;
        }

        return false;
    }

    private static void AddFiller(ReadOnlySpan<char> word, int count, ref StampParts parts)
    {
        if (count == 1) parts.MayOpen = HeaderWords.BeforeOpeners.Contains(word);
        if ((count == 1 || (count == 2 && parts.MayOpen)) && HeaderWords.Openers.Contains(word)) parts.OpensAsStamp = true;
        if (count == 1 && word.Equals("by", StringComparison.OrdinalIgnoreCase)) parts.IsByline = true;
        if (HeaderWords.TimeWords.Contains(word)) parts.HasTime = true;
    }

    private struct StampParts
    {
        public int Names;
        public bool HasDate;
        public bool HasTime;
        public bool MayOpen;
        public bool OpensAsStamp;
        public bool IsByline;
    }
}
