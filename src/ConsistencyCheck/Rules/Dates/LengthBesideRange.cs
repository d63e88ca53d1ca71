using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>A length of time and the range of dates that it is said of: "12 years, from 1990 to 2002", "the three-day fair runs June 3 to June 5".</summary>
/// <param name="Length">The mention of the length.</param>
/// <param name="Range">The mention of the range.</param>
/// <param name="Computed">The length that the range has, in the unit of the words.</param>
/// <param name="Fits">Whether the two can both be right.</param>
internal sealed record LengthBesideRange(TimeMention Length, TimeMention Range, string Computed, bool Fits)
{
    /// <summary>How many words may join a length to its range: "fair runs every summer from".</summary>
    private const int Reach = 4;

    /// <summary>What has more words and no full stop is a table or residue, and not read.</summary>
    private const int LongestSentence = 200;

    /// <summary>Mean length of a Gregorian month, in days: 146,097 days in 4,800 months.</summary>
    private const double DaysOfMonth = 146097.0 / 4800.0;

    /// <summary>"About ten years" is said of eight. Policy.</summary>
    private const double ApproximateSlack = 0.2;

    /// <summary>Any year without a 29 February: two dates without years lie in one such, or in one and the next.</summary>
    private const int CommonYear = 2001;

    /// <summary>The pair; null where the two mentions are not said of one thing, or cannot be measured.</summary>
    public static LengthBesideRange? Of(DatedText text, TimeMention first, TimeMention second)
    {
        if (first.Sentence != second.Sentence) return null;
        var lengthFirst = first.Value.Type == TimeType.Duration;
        var (length, range) = lengthFirst ? (first, second) : (second, first);
        if (range.Value.Until is null) return null;
        if (length.Value is not { Type: TimeType.Duration, Length: { Low: not null, High: not null } stated, LargestUnit: null }) return null;
        if (IsOfPart(text.Tokens, first.Sentence) || GoesOn(text.Tokens, range)) return null;
        if (!(lengthFirst ? LeadsTo(text.Tokens, length, range) : Sums(text, range, length))) return null;
        return Measure(length, range, stated);
    }

    /// <summary>A length between its two dates: "on Sept. 22 for an initial 30 days, until Oct. 22". Null where they are not said of one thing.</summary>
    public static LengthBesideRange? Of(DatedText text, TimeMention start, TimeMention length, TimeMention end)
    {
        if (start.Sentence != end.Sentence || !IsSingle(start) || !IsSingle(end) || IsOfPart(text.Tokens, start.Sentence)) return null;
        if (length.Value is not { Type: TimeType.Duration, Modifier: TimeModifier.None, Length: { Low: not null, High: not null } stated, LargestUnit: null }) return null;
        var tokens = text.Tokens;
        if (tokens.WordAt(tokens.IndexAt(start.Span.Start) - 1) is not ("on" or "from")) return null;
        var between = text.Document.Text.AsSpan(start.Span.End, length.Span.Start - start.Span.End).Trim();
        if (between is not ("for" or "for an initial" or "for a period of" or "for an initial period of")) return null;
        var behind = text.Document.Text.AsSpan(length.Span.End, Math.Max(end.Span.Start - length.Span.End, 0)).Trim();
        if (behind is not (", until" or "until" or ", to" or ", ending on" or ", ending")) return null;
        var both = TextSpan.Between(start.Span.Start, end.Span.End);
        return Measure(length, start with { Mention = start.Mention with { Span = both }, Value = start.Value with { Until = end.Value } }, stated);
    }

    private static bool IsSingle(TimeMention time) =>
        time.Value is { Relative: null, Until: null, OtherReading: null, Type: TimeType.Date, Fields: { Month: not null, Day: not null } };

    private static bool LeadsTo(TokenizedText text, TimeMention length, TimeMention range)
    {
        var from = text.IndexAt(length.Span.End);
        var to = text.IndexAt(range.Span.Start);
        if (to - from > Reach + 1) return false;
        // Words between the two must be the thing and its verb: "festival runs", "tour,", "term (".
        for (var i = from; i < to; i++)
        {
            var word = text.WordAt(i);
            var isLast = i == to - 1;
            if (text.Tokens[i].Kind == TokenKind.Symbol ? !(isLast && word is "," or "(") : text.Tokens[i].Kind != TokenKind.Word) return false;
            if (text.Tokens[i].Kind == TokenKind.Word && StopWords.All.Contains(word) && !DurationWords.Linking.Contains(word)) return false;
            if (TenseReader.IsPastVerb(text, i) && !DurationWords.Linking.Contains(word)) return false;
            // "Two-week camps run from June to August": each is short, and the season long.
            if (text.Tokens[i].Kind == TokenKind.Word && word is [.., 's'] && !DurationWords.Linking.Contains(word)) return false;
            if (DurationWords.Recurring.Contains(word) || text.Tokens[i].IsCapitalized) return false;
        }

        return true;
    }

    /// <summary>Whether the sentence tells of working days, of days off, or of what comes again.</summary>
    private static bool IsOfPart(TokenizedText text, TextSpan sentence)
    {
        var first = text.IndexAt(sentence.Start);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < sentence.End; i++)
            if (i - first > LongestSentence || DurationWords.OfPart.Contains(text.WordAt(i))) return true;
        return false;
    }

    /// <summary>"on May 3-4 and 10-11": the range is only the first of several.</summary>
    private static bool GoesOn(TokenizedText text, TimeMention range)
    {
        var next = text.IndexAt(range.Span.End);
        if (next + 1 >= text.Tokens.Length || text.WordAt(next) is not ("and" or ",")) return false;
        return text.Tokens[next + 1].Kind == TokenKind.Number || text.Tokens[next + 1].IsCapitalized;
    }

    /// <summary>"from 1990 to 2002, 12 years", and not "from 1990 to 2002, 12 years after".</summary>
    private static bool Sums(DatedText text, TimeMention range, TimeMention length)
    {
        var gap = text.Document.Text.AsSpan(range.Span.End, Math.Max(length.Span.Start - range.Span.End, 0)).Trim();
        if (gap is not ("," or "(" or ", or" or "— or" or ", a total of" or ", a period of" or "— a total of")) return false;
        var next = text.Tokens.IndexAt(length.Span.End);
        return next >= text.Tokens.Tokens.Length || text.Tokens.WordAt(next) is "." or ")" or "," or ";" or "—" or "in";
    }

    private static LengthBesideRange? Measure(TimeMention length, TimeMention range, NumericInterval stated)
    {
        var start = range.Value.Fields;
        var end = range.Value.Until!.Fields;
        var unit = length.Value.LengthUnit;
        if (start is { Year: { } firstYear, Month: null, Part: null } && end is { Year: { } lastYear, Month: null, Part: null })
        {
            // Seasons and terms count the years that they touch; lives and wars the years between.
            return unit == CalendarUnit.Year && lastYear >= firstYear ? Compare("year", lastYear - firstYear, 1) : null;
        }

        if (Days(start, end) is not { } days) return null;
        return unit switch
        {
            // Half a day more holds the first day and the last, or the nights between.
            CalendarUnit.Day => Compare("day", days + 0.5, 0.5),
            // A business year of 52 weeks has 53 at times.
            CalendarUnit.Week => Compare("week", (days + 0.5) / 7, days < 50 * 7 ? 0.8 : 1.5),
            CalendarUnit.Month => Compare("month", (days + 0.5) / DaysOfMonth, 0.9),
            CalendarUnit.Year => Compare("year", (days + 0.5) / (12 * DaysOfMonth), 0.9),
            _ => null,
        };

        LengthBesideRange Compare(string noun, double measured, double slack)
        {
            if (length.Value.Modifier == TimeModifier.Approx) slack += measured * ApproximateSlack;
            var allowed = new NumericInterval((decimal)(measured - slack), (decimal)(measured + slack));
            var computed = Wording.Count((int)Math.Round(measured, MidpointRounding.AwayFromZero), noun);
            return new LengthBesideRange(length, range, computed, stated.Overlaps(allowed));
        }
    }

    /// <summary>Days from the first to the last; a range without years lies in one winter or one year.</summary>
    private static int? Days(CalendarFields start, CalendarFields end)
    {
        var last = end with { Month = end.Month ?? start.Month, Year = end.Year ?? start.Year ?? CommonYear };
        var isSameYear = end.Year is null || start.Month <= last.Month;
        var first = start with { Year = start.Year ?? (isSameYear ? last.Year : last.Year - 1) };
        if (!first.TryGetDay(out var firstDay) || !last.TryGetDay(out var lastDay)) return null;
        if (lastDay < firstDay && start.Year is null && end.Year is null) lastDay = lastDay.AddYears(1);
        return lastDay < firstDay ? null : lastDay.DayNumber - firstDay.DayNumber;
    }
}
