using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>A day that has become the name of what happened on it: "a fund for Jan. 6 victims", "the Jan. 6 attack".</summary>
internal static class NamedDay
{
    /// <summary>The mention by which the story names the event; null where it names none, several, or the headline's own day as well.</summary>
    public static TimeMention? Contradicting(DatedText text, TimeMention label)
    {
        if (label.Zone.Kind != ZoneKind.Headline || label.Value.Fields is not { Year: null, Month: { } month, Day: { } day }) return null;
        if (!IsFollowedBy(text, label, ScheduleWords.OfNamedDays)) return null;
        var days = text.Times.Where(time => time != label && time.Value is { Relative: null, Fields: { Month: not null, Day: not null } }).ToList();
        if (days.Exists(time => time.Value.Until is not null || (time.Value.Fields.Month == month && time.Value.Fields.Day == day))) return null;
        var told = days.FindAll(time => time.Zone.Kind == ZoneKind.Body && IsFollowedBy(text, time, ScheduleWords.NamedByDays));
        return told.Count > 0 && told.TrueForAll(time => time.Value.Fields.Month == month && time.Value.Fields.Day == told[0].Value.Fields.Day) ? told[0] : null;
    }

    /// <summary>"The Jan. 6 attack", "the Jan. 6, 2021, attack".</summary>
    private static bool IsFollowedBy(DatedText text, TimeMention time, TermSet words)
    {
        var next = text.Tokens.IndexAt(time.Span.End);
        if (time.Value.Fields.Year is not null && next < text.Tokens.Tokens.Length && text.Tokens.WordAt(next) is ",") next++;
        return next < text.Tokens.Tokens.Length && words.Contains(text.Tokens.WordAt(next));
    }
}
