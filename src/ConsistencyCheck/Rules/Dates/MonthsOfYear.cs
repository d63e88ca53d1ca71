using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>More months than a year has, told as a part of it: "the first 17 months of 2010".</summary>
internal static class MonthsOfYear
{
    private const int MonthsInYear = 12;

    public static FindingDraft? Of(DatedText text, int index)
    {
        if (index + 1 >= text.Times.Count) return null;
        var (length, year) = (text.Times[index], text.Times[index + 1]);
        if (length.Value is not { Type: TimeType.Duration, LengthUnit: CalendarUnit.Month, LargestUnit: null, Length: { Low: > MonthsInYear and { } months, High: { } high } }) return null;
        if (months != high || year.Value is not { Relative: null, Until: null, Modifier: TimeModifier.None, Fields: { Year: { } number, Month: null, Part: null } }) return null;
        var words = length.Span.Of(text.Document.Text);
        if (!words.StartsWith("first ", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("the first ", StringComparison.OrdinalIgnoreCase)) return null;
        if (year.Span.Start <= length.Span.End || text.Document.Text.AsSpan(length.Span.End, year.Span.Start - length.Span.End) is not " of ") return null;
        // "His first 17 months of 2024 and 2025".
        var next = text.Tokens.IndexAt(year.Span.End);
        if (next < text.Tokens.Tokens.Length && text.Tokens.WordAt(next) is "and" or "-" or "–" or "/") return null;
        var stated = Quote.From(text.Document, length.Span, EvidenceRole.Stated, $"more than the {MonthsInYear} months of a year");
        return new FindingDraft(
            $"“{stated.Text}” are more than {DateWords.Year(number)} has.",
            0.9,
            [stated, Quote.From(text.Document, year.Span, EvidenceRole.Implied, string.Create(CultureInfo.InvariantCulture, $"{MonthsInYear} months"))],
            ["correct the number of months", "or name where they begin"]);
    }
}
