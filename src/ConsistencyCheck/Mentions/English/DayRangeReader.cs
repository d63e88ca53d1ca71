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
        if (day <= draft.Fields.Day || day > 31 || !view.IsNumber(at + 1)) return;
        // "Sept. 6 to 8 people" and "Sept. 6-8 p.m." go on with something else.
        if (view.IsDash(end) && view.IsGlued(end) || view.Is(end, Languages.WordClass.Month | Languages.WordClass.DoubtfulMonth) || HeadNounReader.LooksLikePlural(view, end)) return;
        if (ClockReader.TryRead(view, at + 1, out _, out _)) return;
        draft.Until = new TimeValue { Type = TimeType.Date, Fields = draft.Fields with { Day = day, Weekday = null } };
        draft.End = end;
    }
}
