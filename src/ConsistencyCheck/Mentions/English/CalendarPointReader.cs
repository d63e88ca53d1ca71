using System.Runtime.CompilerServices;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A point of the calendar without a clock, and a part of one: a date, week, period, holiday or year, "yesterday", "late July".</summary>
internal sealed class CalendarPointReader(QuantityPolicy policy, TimeStart[] starts)
{
    private readonly RelativeReader _relative = new(policy);

    public bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        if (view.IsNumber(at)) return TryReadNumbered(view, at, out draft);
        Unsafe.SkipInit(out draft);
        return ((TimeStarts.At(view, at, starts) & TimeStart.PartOf) != 0 && TryReadPartOf(view, at, out draft)) || TryReadWholeDay(view, at, out draft);
    }

    private bool TryReadWholeDay(in TokenView view, int at, out TimeDraft draft)
    {
        if (view.IsNumber(at)) return TryReadNumbered(view, at, out draft);
        Unsafe.SkipInit(out draft);
        var start = TimeStarts.At(view, at, starts);
        return (start & TimeStart.WholeDay) != 0
            && (((start & TimeStart.Holiday) != 0 && HolidayReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Date) != 0 && DateReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Week) != 0 && WeekReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Period) != 0 && PeriodReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Relative) != 0 && _relative.TryRead(view, at, out draft))
            || ((start & TimeStart.Named) != 0 && NamedUnitReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Year) != 0 && YearReader.TryRead(view, at, out draft)));
    }

    private static bool TryReadNumbered(in TokenView view, int at, out TimeDraft draft) =>
        StampReader.TryRead(view, at, out draft)
        || DateReader.TryRead(view, at, out draft)
        || DayListReader.TryRead(view, at, out draft)
        || WeekReader.TryRead(view, at, out draft)
        || PeriodReader.TryRead(view, at, out draft)
        || YearReader.TryRead(view, at, out draft);

    /// <summary>"late July", "mid-2022", "the end of March", "early this week".</summary>
    private bool TryReadPartOf(in TokenView view, int at, out TimeDraft draft)
    {
        if (YearEndReader.TryRead(view, at, out draft)) return true;
        var start = at;
        if (view.Particle(at) == Particle.The) at++;
        var modifier = view.Particle(at) switch
        {
            Particle.Early or Particle.Beginning => TimeModifier.Start,
            Particle.Mid => TimeModifier.Mid,
            Particle.Late or Particle.End => TimeModifier.End,
            _ => TimeModifier.None,
        };
        if (modifier == TimeModifier.None) return false;
        var isNoun = view.Particle(at) is Particle.Beginning or Particle.End || view.Word(at).Word is "middle";
        var next = at + 1;
        if (isNoun)
        {
            if (view.Particle(next) != Particle.Of) return false;
            next = view.Particle(next + 1) == Particle.The && view.Is(next + 2, WordClass.Weekday) ? next + 2 : next + 1;
        }
        else if (view.Particle(next) is Particle.In or Particle.On || view.IsHyphen(next))
        {
            // "Early in the day Wednesday".
            next += view.Particle(next + 1) == Particle.The && view.Word(next + 2).Word == "day" && view.Is(next + 3, WordClass.Weekday) ? 3 : 1;
        }

        // A part of a part is none, and "the end of the end of the end of ..." would go as deep as it is long.
        if (!TryReadWholeDay(view, next, out draft) || draft.Modifier != TimeModifier.None) return false;
        draft.Start = start;
        draft.Modifier = modifier;
        return true;
    }
}
