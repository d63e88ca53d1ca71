using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells titles from sentences: a title is short and does not end as a sentence does.</summary>
internal static class HeadlineShape
{
    // The longest headlines of wire services run to some 150 characters; subheadings are shorter.
    private const int MaxTitleLength = 180;
    private const int MaxSubheadingLength = 120;
    private const int MaxTitleWords = 26;
    private const int MaxSubheadingWords = 16;

    /// <summary>Whether the line can be the title of what follows.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
        => line.Length <= MaxTitleLength
            && EndsAsTitle(line)
            && WordWalker.Count(line, MaxTitleWords + 1) <= MaxTitleWords
            && !HoldsSentence(line);

    /// <summary>Whether the line, inside or after the story, can be a subheading or the title of another story.</summary>
    public static bool IsInnerTitle(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxSubheadingLength || char.IsLower(line[0])) return false;
        // Quotations and items of lists are the story's.
        if (Marks.Opens(line[0]) || Marks.IsBullet(line[0]) || Marks.Dashes.Contains(line[0])) return false;
        if (!EndsAsTitle(line) || HoldsSentence(line) || (line[^1] == '.' && !line.EndsWith("...", StringComparison.Ordinal))) return false;
        var words = WordWalker.Count(line, MaxSubheadingWords + 1);
        return words <= (line[^1] is '?' or '!' ? 8 : MaxSubheadingWords) && words > 0;
    }

    /// <summary>What a title inside the story is: a long one, or one in title case, is another story's.</summary>
    public static ZoneKind KindOfInnerTitle(ReadOnlySpan<char> line)
    {
        // Headings in the markup of wikis and of Markdown.
        if (line[0] is '=' or '#') return ZoneKind.Headline;
        var words = WordWalker.Count(line, 7);
        if (words <= 4) return ZoneKind.Headline;
        if (IsTitleCase(line)) return ZoneKind.RelatedLink;
        if (words <= 6) return ZoneKind.Headline;
        return IsFactOrCutProse(line) ? ZoneKind.Body : ZoneKind.RelatedLink;
    }

    // "Exports in 1984: $205m; $568m in 2014" is a fact in a list; a text that is cut off has clauses or an open quotation.
    private static bool IsFactOrCutProse(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(',', ';') >= 0 || line[^1] == '!' || line.Count('"') % 2 == 1) return true;
        var words = new WordWalker(line);
        var numbers = 0;
        while (words.MoveNext())
        {
            if (words.IsNumber) numbers++;
        }

        return numbers > 1;
    }

    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        var words = new WordWalker(line);
        while (words.MoveNext())
        {
            if (!words.IsCapitalized && !SentenceWords.SmallInTitles.Contains(words.Word)) return false;
        }

        return true;
    }

    private static bool EndsAsTitle(ReadOnlySpan<char> line)
    {
        var text = Marks.WithoutClosers(line);
        if (text.IsEmpty || text[^1] is ',' or ';' or ':' or '-' or '–' or '—' or '\\' or '。') return false;
        var last = LastWord(text);
        if (text[^1] != '.') return !SentenceWords.Binders.Contains(last);
        return text.EndsWith("...", StringComparison.Ordinal)
            || Abbreviations.WithinNames.Contains(last)
            || Abbreviations.Closing.Contains(last);
    }

    // "The sale ends on Nov. 30. (Agency)" is a sentence and its signature; "1. Bring water" is an item, and "2023. 9. 6" a date.
    private static bool EndsAtFigure(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
        => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9') && !(rest.Length > 0 && char.IsAsciiDigit(rest[0]));

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
        => Abbreviations.Titles.Contains(word) || Abbreviations.BeforeNumber.Contains(word) || Abbreviations.WithinNames.Contains(word);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(".!?…");
        return text[(text.LastIndexOfAny(" \t\u00A0") + 1)..];
    }

    /// <summary>Whether a sentence ends inside the line: "Fares rise. The council voted on Tuesday".</summary>
    private static bool HoldsSentence(ReadOnlySpan<char> line)
    {
        for (var from = 0; ;)
        {
            var stop = line[from..].IndexOf(". ", StringComparison.Ordinal);
            if (stop < 0) return false;
            stop += from;
            var word = line[..stop];
            word = word[(word.LastIndexOf(' ') + 1)..];
            if (word.Length > 3 && !word.Contains('.') && !IsAbbreviation(word)) return true;
            if (word.Length < stop && EndsAtFigure(word, line[(stop + 2)..])) return true;
            from = stop + 2;
        }
    }
}
