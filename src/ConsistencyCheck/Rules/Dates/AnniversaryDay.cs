using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// The year of what an anniversary remembers where another sentence names the same day with it: "the 65th anniversary of the quake, which falls on Sept. 1" and
/// "it was on Sept. 1, 1923, that".
/// </summary>
internal static class AnniversaryDay
{
    /// <summary>A text with more times is a chronicle, each of whose anniversaries would have all of them looked at.</summary>
    private const int MostTimes = 500;

    /// <summary>The one mention of that day in a year well before the page; null where the sentence tells no day of its own, or the text two such years.</summary>
    public static (TimeMention Since, int In)? Of(DatedText text, TextSpan anniversary, TextSpan sentence)
    {
        if (text.PublicationDay is not { } published) return null;
        var days = text.TimesIn(sentence).Where(time => time.Span.Start > anniversary.End && IsDay(time) && FallsOn(text, time)).ToList();
        if (days is not [var day] || day.Value.Fields is not { Month: { } month, Day: { } number } fields) return null;
        return Told(text, month, number, published.Year) is { } told ? (told, fields.Year ?? NearestYear(month, number, published)) : null;
    }

    /// <summary>The mention of the day in a year well before the page; null where there is none, or another names it with another year.</summary>
    private static TimeMention? Told(DatedText text, int month, int day, int published)
    {
        TimeMention? told = null;
        foreach (var time in text.Times.Take(MostTimes))
        {
            if (!IsDay(time) || time.Value.Fields is not { Year: { } year } then || then.Month != month || then.Day != day) continue;
            if (year >= published - 1 || LifeReader.IsOfBirth(text.Tokens, time)) continue;
            if (told is not null && told.Value.Fields.Year != year) return null;
            told ??= time;
        }

        return told;
    }

    private static bool IsDay(TimeMention time) =>
        time.Value is { Relative: null, Until: null, OtherReading: null, Type: TimeType.Date or TimeType.DateTime, Fields: { Month: not null, Day: not null } };

    /// <summary>"Which falls on", "is marked on": the day of the anniversary, and not of its announcement.</summary>
    private static bool FallsOn(DatedText text, TimeMention day)
    {
        var at = text.Tokens.IndexAt(day.Span.Start);
        return at > 1 && text.Tokens.WordAt(at - 1) is "on" && text.Tokens.WordAt(at - 2) is "falls" or "fell" or "is" or "marked" or "observed";
    }

    private static int NearestYear(int month, int day, DateOnly published)
    {
        var days = new YearlyDays(month, day, new CandidateWindow(published.DayNumber, published.DayNumber));
        var (last, next) = (days.AtOrBefore(published.DayNumber), days.AtOrAfter(published.DayNumber));
        var nearest = last is { } past && (next is not { } coming || published.DayNumber - past < coming - published.DayNumber) ? past : next ?? published.DayNumber;
        return DateOnly.FromDayNumber(nearest).Year;
    }
}
