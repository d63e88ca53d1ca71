using System.Globalization;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Reads the comment in which a tool that saves pages says when it did.</summary>
internal static class SaveNote
{
    // https://github.com/gildas-lormeau/SingleFile writes "saved date: Wed Sep 06 2023 20:09:11 GMT+0000 (…)", JavaScript's Date.prototype.toString.
    private const string SingleFile = "saved date:";

    // The Internet Archive's Wayback Machine: "FILE ARCHIVED ON 20:09:11 Sep 06, 2023 AND RETRIEVED FROM …".
    private const string Wayback = "FILE ARCHIVED ON";

    /// <summary>Longer comments are something else.</summary>
    private const int MostLength = 4000;

    public static bool Is(string comment) => comment.Length <= MostLength &&
        ((comment.Contains("Page saved with SingleFile", StringComparison.Ordinal) && comment.Contains(SingleFile, StringComparison.Ordinal)) ||
        comment.Contains(Wayback, StringComparison.Ordinal));

    public static DateOnly? DayOf(string comment)
    {
        var single = comment.IndexOf(SingleFile, StringComparison.Ordinal);
        if (single >= 0) return JavaScriptDay(comment[(single + SingleFile.Length)..]);
        var wayback = comment.IndexOf(Wayback, StringComparison.Ordinal);
        if (wayback < 0) return null;
        var words = comment[(wayback + Wayback.Length)..].Split((char[]?)null, 5, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 && DateOnly.TryParseExact(
            string.Join(' ', words[1..4]), "MMM dd, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The day of "Wed Sep 06 2023 20:09:11 GMT+0000".</summary>
    public static DateOnly? JavaScriptDay(string text)
    {
        var words = text.Split((char[]?)null, 5, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 && DateOnly.TryParseExact(
            string.Join(' ', words[1..4]), "MMM dd yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
