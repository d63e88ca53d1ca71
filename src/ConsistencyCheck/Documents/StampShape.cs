using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells the dates and times that pages are stamped with. Only the shape counts here: what they mean is read later.</summary>
internal static class StampShape
{
    /// <summary>Whether ten characters such as 2023-09-06, 2023.09.06 or 2023/09/06 stand at the start.</summary>
    public static bool IsIsoDay(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || text[4] is not ('-' or '.' or '/') || text[7] != text[4]) return false;
        return AreDigits(text[..4]) && AreDigits(text[5..7]) && AreDigits(text[8..10]);
    }

    /// <summary>Whether the text goes on with a clock time, such as " 20:09" or "T18:53:32Z".</summary>
    public static bool StartsWithTime(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("T, \u00A0");
        var colon = text.IndexOf(':');
        return colon is 1 or 2 && text.Length > colon + 2 && AreDigits(text[..colon]) && AreDigits(text.Slice(colon + 1, 2));
    }

    public static bool StartsWithSeparator(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.Length > 0 && text[0] is '|' or '•' or '·' or '/' or '–' or '—';
    }

    /// <summary>Whether the words are a month, a day and a year, or a day, a month and a year, and nothing else.</summary>
    public static bool IsWrittenDate(ReadOnlySpan<char> text)
    {
        var words = new WordWalker(text);
        int count = 0, months = 0, years = 0;
        while (words.MoveNext())
        {
            if (words.IsNumber && words.Word.Length == 4) years++;
            else if (!words.IsNumber && MonthNames.Months.Contains(words.Word)) months++;
            else if (!words.IsNumber || words.Word.Length > 4) return false;
            count++;
        }

        return count == 3 && months == 1 && years == 1;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
