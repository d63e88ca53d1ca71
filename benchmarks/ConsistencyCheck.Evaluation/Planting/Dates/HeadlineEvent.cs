using System.Text.RegularExpressions;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>Whether the story's own headline and a sentence of it plainly date one event.</summary>
internal static partial class HeadlineEvent
{
    /// <summary>Fewer common words could be about anything.</summary>
    private const int LeastShared = 2;

    /// <summary>"Launch set for July 15" and "for launch on July 15" do; "Fund for Sept. 11 victims" and "the attacks of Sept. 11" take knowledge of the world.</summary>
    public static bool IsToldIn(DatedDocument clean, DatedMention headline, IEnumerable<DatedMention> told)
    {
        // A weekday beside it tells the day by itself.
        if (headline.Mention.Time!.Fields.Weekday is not null) return true;
        var head = clean.Layout.SentenceAt(headline.Mention.Span.Start);
        // Headings further down are of their sections: "Record Nov. 25".
        if (!string.IsNullOrWhiteSpace(clean.Text[..head.Start])) return false;
        var words = WordsOf(head.Of(clean.Text).ToString());
        return told.Any(mention =>
            WordsOf(clean.Layout.SentenceAt(mention.Mention.Span.Start).Of(clean.Text).ToString()).Count(words.Contains) >= LeastShared);
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. Word().Matches(text).Select(match => Stem(match.Value)).Where(word => word.Length > 2 && !Empty().IsMatch(word))];

    /// <summary>What has to be done "until" a day has it for its deadline; the rest is told by its first letters: "vote", "voters".</summary>
    private static string Stem(string word) =>
        word.ToUpperInvariant() switch { "UNTIL" => "DEADL", var upper => upper.Length > 5 ? upper[..5] : upper.TrimEnd('S') };

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(
        "^(?:THE|AND|FOR|SET|WAS|WILL|HAS|ARE|FROM|WITH|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|JANUA|FEBRU|MARCH|APRIL|JUNE|JULY|AUGUS|SEPT|SEPTE|OCTOB|NOVEM|DECEM)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Empty();
}
