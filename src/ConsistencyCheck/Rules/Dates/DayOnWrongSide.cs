using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// A month-day without a year that lies on the other side of the stated day than it is plainly told, where the one on the right side is of another calendar
/// year and far off: news style would print its year.
/// </summary>
/// <seealso href="https://www.apstylebook.com/">AP Stylebook, "months": the year goes with a date that is not of the current year</seealso>
/// <param name="Date">The month-day.</param>
/// <param name="Nearest">The day that it means in the year that brings it nearest, on the wrong side.</param>
/// <param name="Meant">The day on the side that it is told on.</param>
internal sealed record DayOnWrongSide(TimeMention Date, DateOnly Nearest, DateOnly Meant)
{
    /// <summary>Weeklies are out some days before their date, and held features weeks behind what they announce. In days. Policy.</summary>
    private const int Least = 21;

    /// <summary>A day further on the wrong side lies within some months on the right one, where desks leave out the year. In days. Policy.</summary>
    private const int Most = 150;

    /// <summary>How many words back "since" may open the clause of a date; what has more is a table, of whose thousand dates each would be looked at so.</summary>
    private const int LongestClause = 40;

    /// <summary>The days of the text, in order, each once; none in reports of courts, which leave out the years of old cases.</summary>
    public static List<DayOnWrongSide> FindAll(DatedText text)
    {
        var found = new List<DayOnWrongSide>();
        if (text.PublicationDay is not { } published || text.Changed > published) return found;
        var news = new NewsDayReader(text.Source, text.Times);
        if (news.IsOfCourt) return found;
        foreach (var time in text.Times)
        {
            if (LastDay(time) is not { } fields || !news.IsOfOwnYear(time) || FollowsSince(text, time)) continue;
            if (Read(time, fields, published) is { } day && !found.Exists(other => other.Nearest == day.Nearest || other.Date.Sentence == day.Date.Sentence)
                && DatedVerbReader.Read(text.Tokens, time, namesDay: true) == time.Tense)
                found.Add(day);
        }

        return found;
    }

    /// <summary>The day itself, or the last of several: "between 29 May and 7 June". What has its weekday beside it is told by that.</summary>
    private static CalendarFields? LastDay(TimeMention time)
    {
        if (time.Value is not { Relative: null, OtherReading: null, Type: not TimeType.Set, Fields: { IsMonthDay: true, Weekday: null } } value) return null;
        return value.Until is not { } end ? value.Fields : end.Fields.IsMonthDay ? end.Fields : null;
    }

    private static DayOnWrongSide? Read(TimeMention time, CalendarFields fields, DateOnly published)
    {
        var day = published.DayNumber;
        var days = new YearlyDays(fields.Month!.Value, fields.Day!.Value, new CandidateWindow(day, day));
        if (days.AtOrBefore(day) is not { } last || days.AtOrAfter(day) is not { } next) return null;
        var (wrong, right) = time.Tense == Tense.Past ? (next, last) : (last, next);
        return Math.Abs(wrong - day) is > Least and <= Most && DateOnly.FromDayNumber(right).Year != published.Year
            ? new DayOnWrongSide(time, DateOnly.FromDayNumber(wrong), DateOnly.FromDayNumber(right))
            : null;
    }

    /// <summary>"Killed since Oct. 7", "no trace since it sank on Aug. 3": counted from a day that readers know.</summary>
    private static bool FollowsSince(DatedText text, TimeMention time)
    {
        var at = text.Tokens.IndexAt(time.Span.Start);
        for (var i = at - 1; i >= Math.Max(0, at - LongestClause) && text.Tokens.Tokens[i].Start >= time.Sentence.Start; i--)
            if (text.Tokens.WordAt(i) is "since" or "Since") return true;
        return false;
    }
}
