using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Finds the place, date and agency that open a wire story: "SEOUL, Sept. 6 (Agency) —".</summary>
internal static class DatelineReader
{
    private const int MaxLength = 90;
    private const int MaxWords = 9;

    /// <summary>The length of the dateline with its dash; 0 where the paragraph has none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length < 8 || (!char.IsUpper(paragraph[0]) && !char.IsAsciiDigit(paragraph[0]) && paragraph[0] is not ('(' or '[' or '*'))) return 0;
        var head = paragraph[..Math.Min(paragraph.Length, MaxLength)];
        if (GluedLength(head) is > 0 and var glued) return glued;
        return DatedDatelineReader.Length(paragraph) is > 0 and var dated ? dated : DashedLength(head, paragraph);
    }

    /// <summary>"SEOUL, Sept. 6 (Agency) —": the form of the large agencies, with or without the day.</summary>
    private static int DashedLength(ReadOnlySpan<char> head, ReadOnlySpan<char> paragraph)
    {
        if (!TryFindDash(head, out var dash, out var end)) return 0;
        var place = head[..dash].TrimEnd();
        if (!IsDateline(place, out var isDated)) return 0;
        var story = paragraph[end..].TrimStart();
        // Wires break the line behind the dash, and open with "3rd qtr" or "oil prices"; capitals and a date leave no doubt.
        if (isDated && place[0] != '(' && IsInCapitals(FirstWord(place))) return GoesOnAsRange(story) ? 0 : end;
        // "NATO — which met on Tuesday —" goes on in lower case; a story starts after a dateline.
        if (story.IsEmpty || char.IsLower(story[0])) return 0;
        // "WASP - 44" is a name with spaces in it.
        return head[dash] == '-' && end == dash + 1 && char.IsAsciiDigit(story[0]) ? 0 : end;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var words = new WordWalker(text);
        return words.MoveNext() ? words.Word : [];
    }

    /// <summary>"EXHIBITION, March 18 - April 2", "SALE, May 6 - 8, in the hall": the dash stands between two days.</summary>
    private static bool GoesOnAsRange(ReadOnlySpan<char> story)
    {
        var words = new WordWalker(story);
        if (!words.MoveNext()) return false;
        if (!words.IsNumber) return MonthNames.Months.Contains(words.Word);
        if (words.Word.Length > 2) return false;
        return words.End >= story.Length || story[words.End] != ' ' || !words.MoveNext() || MonthNames.Months.Contains(words.Word);
    }

    /// <summary>Whether the line is a dateline and nothing else: the story begins on the next one.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line) => line.Length > 0 && Marks.DatelineDashes.Contains(line[^1]) && Length(line) == line.Length;

    // "London (CNN)A prince ...": converters lose the dash together with the spaces around it.
    private static int GluedLength(ReadOnlySpan<char> head)
    {
        var close = head.IndexOf(')');
        if (close < 0 || close + 1 == head.Length || !char.IsUpper(head[close + 1])) return 0;
        var open = head[..close].IndexOf('(');
        if (open < 0 || !IsKnownAgency(head[(open + 1)..close])) return 0;
        return open == 0 || TryReadPlace(head[..open], out _, out _, out _) ? close + 1 : 0;
    }

    private static bool TryFindDash(ReadOnlySpan<char> head, out int dash, out int end)
    {
        for (var from = 0; ;)
        {
            var at = head[from..].IndexOfAny(Marks.DatelineDashes);
            dash = at + from;
            end = dash + 1;
            if (at < 0 || dash == 0) return false;
            while (end < head.Length && Marks.DatelineDashes.Contains(head[end])) end++;
            // A single hyphen parts only with space around it; "AFP-Yonhap" is one word.
            var before = head[dash - 1];
            var spaced = char.IsWhiteSpace(before)
                ? end == head.Length || char.IsWhiteSpace(head[end]) || char.IsUpper(head[end])
                : end < head.Length && char.IsWhiteSpace(head[end]) && (before == ')' || char.IsAsciiDigit(before));
            if (head[dash] != '-' || end - dash > 1 || spaced) return true;
            from = end;
        }
    }

    private static bool IsDateline(ReadOnlySpan<char> head, out bool isDated)
    {
        isDated = false;
        var place = head;
        var agency = ReadOnlySpan<char>.Empty;
        if (head.Length > 0 && head[^1] == ')')
        {
            var open = head.IndexOf('(');
            if (open < 0) return false;
            place = head[..open].TrimEnd();
            agency = head[(open + 1)..^1];
            if (!IsAgency(agency)) return false;
        }

        if (place.IsEmpty) return IsKnownAgency(agency);
        // "May 18 (UPI) --": some agencies leave the place to the story.
        if (DatedDatelineReader.TryReadDay(place, out var day) && day == place.Length && IsKnownAgency(agency)) return true;
        if (!TryReadPlace(place, out var inCapitals, out isDated, out var words)) return false;
        if (!inCapitals) return IsKnownAgency(agency) || isDated;
        return !agency.IsEmpty || isDated || (!NewsPhrases.DashedLabels.Contains(place) && (words > 1 || place.Length > 3));
    }

    private static bool TryReadPlace(ReadOnlySpan<char> place, out bool inCapitals, out bool hasDate, out int count)
    {
        var words = new WordWalker(place);
        int months = 0, numbers = 0;
        inCapitals = false;
        hasDate = false;
        count = 0;
        // "Ada Roe (4 June 1887 – ..." is a life and no place.
        if (place.IndexOfAny('(', '"', ':') >= 0) return false;
        while (words.MoveNext())
        {
            if (++count > MaxWords) return false;
            var word = words.Word;
            if (count == 1) inCapitals = IsInCapitals(word);
            // "SATURDAY, MAY 6 - Jazz in the square" heads a listing.
            if (count == 1 && MonthNames.Weekdays.Contains(word)) return false;
            if (words.IsNumber)
            {
                if (word.Length is not (1 or 2 or 4)) return false;
                numbers++;
            }
            else if (!words.IsCapitalized && !SentenceWords.SmallInTitles.Contains(word)) return false;
            else if (count > 1 && MonthNames.Months.Contains(word)) months++;
        }

        hasDate = months == 1 && numbers is 1 or 2;
        // "Route 66 — The road": a number without a month is part of a name.
        return count > 0 && months <= 1 && (numbers == 0 || hasDate);
    }

    public static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var character in word)
        {
            if (char.IsLetter(character) ? !char.IsUpper(character) : char.IsDigit(character)) return false;
        }

        return true;
    }

    private static bool IsAgency(ReadOnlySpan<char> text)
    {
        var words = new WordWalker(text);
        var count = 0;
        while (words.MoveNext())
        {
            if (words.IsNumber || ++count > 4 || (!words.IsCapitalized && !PhotoCredits.Agencies.Contains(words.Word))) return false;
        }

        return count > 0;
    }

    public static bool IsKnownAgency(ReadOnlySpan<char> text)
    {
        var words = new WordWalker(text);
        while (words.MoveNext())
        {
            if (PhotoCredits.Agencies.Contains(words.Word) || words.Word is "CNN" or "BBC" or "CBS" or "WIRE" or "NEWSWIRE" or "PRNewswire" or "Newswire") return true;
        }

        return false;
    }
}
