using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Reads which year besides that of publication a mention speaks of.</summary>
/// <param name="text">The dated text.</param>
/// <param name="published">The year of publication; 0 where it is not known.</param>
internal sealed class OtherYearReader(DatedText text, int published)
{
    /// <summary>How many words an aside has before its year: ", who was first elected in 2009,".</summary>
    private const int LongestAside = 6;

    /// <summary>The year; null where the mention names none, or that of publication.</summary>
    public OtherYear? Read(DatedMention mention)
    {
        if (mention.Mention.Time is not { } time || mention.Zone == ZoneKind.HeaderStamp || !SpeaksOfYears(mention, time)) return null;
        var year = YearOf(mention, time);
        return year == published ? null : new OtherYear(year, time.Fields.Year is null, time.Fields.Month ?? 0);
    }

    /// <summary>
    /// "The mayor, first elected in 2009, said", "the last strike, in 2002, lasted", "not since 2019": the year is that of the aside, and not of what the text
    /// tells.
    /// </summary>
    public bool IsAside(TextSpan mention)
    {
        var next = text.Tokens.IndexAt(mention.End);
        var at = text.Tokens.IndexAt(mention.Start);
        if (at > 0 && text.Tokens.WordAt(at - 1) is "since") return true;
        if (next + 1 >= text.Tokens.Tokens.Length || text.Tokens.WordAt(next) is not ",") return false;
        for (var i = at - 1; i >= Math.Max(0, at - 1 - LongestAside); i--)
        {
            if (text.Tokens.WordAt(i) is ",") return at - 1 - i > 1 || TenseReader.IsPastVerb(text.Tokens, next + 1);
            if (text.Tokens.Tokens[i].Kind is not TokenKind.Word) return false;
        }

        return false;
    }

    private bool SpeaksOfYears(DatedMention mention, TimeValue time) =>
        time.Fields.Year is not null ||
        time.Relative is { Unit: >= CalendarUnit.Year } and not { Least: 0, Most: 0 } ||
        (time is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year } && CountsFrom(mention.Mention.Span));

    /// <summary>"80 years since the landing", "after ten years"; "jailed for six years" counts from nothing.</summary>
    private bool CountsFrom(TextSpan years)
    {
        var at = text.Tokens.IndexAt(years.Start);
        var next = text.Tokens.IndexAt(years.End);
        return (next < text.Tokens.Tokens.Length && RelativeWords.CountingFrom.Contains(text.Tokens.WordAt(next)))
            || (at > 0 && RelativeWords.CountingFrom.Contains(text.Tokens.WordAt(at - 1)));
    }

    /// <summary>The year that a mention speaks of: the middle of "two years ago", the other end of "ten years"; 0 where it names none.</summary>
    private int YearOf(DatedMention mention, TimeValue time)
    {
        // "Fifty years later the survivors still meet": counted from then to now.
        if (!(mention.Resolved?.Latest.Year <= published)
            && time.Relative is { From: not ReferencePoint.Document, Unit: CalendarUnit.Year, Least: >= 1 and <= 999 and { } later })
            return published - (int)later;
        if (mention.Resolved is { } resolved) return (resolved.Earliest + ((resolved.Latest - resolved.Earliest) / 2)).Year;
        return time is { Type: TimeType.Duration, Length.Low: >= 1 and <= 999 and { } years } ? published - (int)years : time.Fields.Year ?? 0;
    }
}
