using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Which days a month-day without a year may mean around the day of publication.</summary>
/// <remarks>The nearest one always; the one on the other side of publication only where neither the tense nor the distance speaks against it.</remarks>
internal sealed class YearlessDay(DatedText text, YearContext years)
{
    /// <summary>The year is printed with a date that lies further off than this, in days, unless the tense tells the side. Policy.</summary>
    private const int Farthest = 300;

    /// <summary>How long after its event a text without any past tense may still be its report, in days: a table of results. Policy.</summary>
    private const int LongestReport = 31;

    /// <summary>A date so near publication, in days, is the news's own, unless its paragraph or an anniversary says otherwise. Policy.</summary>
    private const int Near = 31;

    /// <summary>A date within a quarter of a year is the news's own too, unless the year of another is named beside it. In days. Policy.</summary>
    private const int Recent = 92;

    /// <summary>A text that is out some days ahead of its date, as that of a weekly, may tell of what is still to come as past, in days. Policy.</summary>
    private const int Slack = 7;

    private bool? _announces;

    /// <summary>The nearest such day, where no day that the words may mean has the weekday; null where one has it.</summary>
    public DateOnly? NearestWithout(WeekdayDateLink link, int published)
    {
        var days = new YearlyDays(link.Month, link.Day, new CandidateWindow(published, published));
        if (days.AtOrBefore(published + 1) is not { } last || days.AtOrAfter(published) is not { } next) return null;
        var (past, future) = (published - last, next - published);
        var distance = Math.Min(past, future) switch { <= Near => YearDistance.Near, <= Recent => YearDistance.Recent, _ => YearDistance.Far };
        if (DayNumbers.WeekdayOf(last) == link.DayOfWeek && MayBePast(link.Date.Tense, past, future)) return null;
        if (DayNumbers.WeekdayOf(next) == link.DayOfWeek && MayBeFuture(link.Date, past, future)) return null;
        if (!CallsToday(link.Date) && years.MayBeOfAnotherYear(link, distance)) return null;
        // The nearer one, unless it has the weekday, and lies on a side that the words deny.
        var isLast = DayNumbers.WeekdayOf(next) == link.DayOfWeek || (past <= future && DayNumbers.WeekdayOf(last) != link.DayOfWeek);
        return DateOnly.FromDayNumber(isLast ? last : next);
    }

    private bool MayBePast(Tense tense, int past, int future) =>
        (past <= future || tense == Tense.Past || (tense != Tense.Future && past <= Farthest)) && (past <= LongestReport || !Announces());

    private bool MayBeFuture(TimeMention date, int past, int future)
    {
        if (future > past) return date.Tense != Tense.Past && (future <= Farthest || Announces());
        // The tense of a clause may be of another verb than the date's: only a plain one denies the nearest day.
        return future <= Slack || DatedVerbReader.Read(text.Tokens, date, namesDay: true) != Tense.Past;
    }

    /// <summary>"Today is Saturday, Dec. 11": of the day of publication, whatever years the text tells of.</summary>
    private bool CallsToday(TimeMention date) =>
        text.Before(date) is { } before && NewsDayReader.CallsToday(text.Document.Text, before, date);

    /// <summary>Whether the text tells of nothing past: it is a notice, and a notice is of what is to come.</summary>
    private bool Announces()
    {
        if (_announces is { } known) return known;
        for (var i = 0; i < text.Tokens.Tokens.Length; i++)
            if (TenseReader.IsPastVerb(text.Tokens, i)) return (_announces = false).Value;
        return (_announces = true).Value;
    }
}
