using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The second day of "Sept. 6-8" and "Nov. 18 to 19".</summary>
internal static class DayRangeReader
{
    public static void Read(in TokenView view, ref TimeDraft draft)
    {
        var at = draft.End;
        var isDash = view.IsDash(at) && view.IsGlued(at) == view.IsGlued(at + 1);
        var isTo = view.Particle(at) is Languages.Particle.To or Languages.Particle.Through or Languages.Particle.Until;
        if ((!isDash && !isTo) || !DateReader.TryReadDay(view, at + 1, out var day, out var end)) return;
        // Backwards, only the year behind it shows that "Jan. 10-1, 2016" is a range with a slip, and no score.
        if (day <= draft.Fields.Day && !(view.Symbol(end) == ',' && YearTail.TryReadYear(view, end + 1, out _, out _))) return;
        // "April 9 through seventh graders' recitals": a worded day is an ordinal.
        if (day == draft.Fields.Day || day > 31 || (!view.IsNumber(at + 1) && (isDash || !DateReader.EndsAsDay(view, end)))) return;
        // "Sept. 6 to 8 people" and "Sept. 6-8 p.m." go on with something else.
        if (view.IsDash(end) && view.IsGlued(end) || view.Is(end, Languages.WordClass.Month | Languages.WordClass.DoubtfulMonth)
            || HeadNounReader.LooksLikePlural(view, end)) return;
        if (ClockReader.TryRead(view, at + 1, out _, out _)) return;
        draft.Until = new TimeValue { Type = TimeType.Date, Fields = draft.Fields with { Day = day, Weekday = null } };
        draft.End = end;
    }

    /// <summary>
    /// The last day of the range that stands before its month: "6-8 September", "between the 6th and the 8th of September"; 0 where one day stands there.
    /// </summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the first day.</param>
    /// <param name="day">The first day.</param>
    /// <param name="end">The index after the first day; on success the one after the last.</param>
    public static int LastDay(in TokenView view, int at, int day, ref int end)
    {
        var lead = view.Particle(view.Particle(at - 1) == Languages.Particle.The ? at - 2 : at - 1);
        var isJoined = view.IsDash(end) || view.Particle(end) is Languages.Particle.To or Languages.Particle.Through or Languages.Particle.Until
            || (view.Particle(end) == Languages.Particle.And && lead == Languages.Particle.Between);
        if (!isJoined) return 0;
        var last = view.Particle(end + 1) == Languages.Particle.The && !view.IsDash(end) ? end + 2 : end + 1;
        if (!DateReader.TryReadDay(view, last, out var until, out var afterUntil) || until <= day) return 0;
        end = afterUntil;
        return until;
    }
}
