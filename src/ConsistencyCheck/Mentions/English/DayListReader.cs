using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Days that share the month of their neighbour: the "19" of "Nov. 18 and 19", the "28" of "28 and 29 August".</summary>
internal static class DayListReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        if (!view.IsNumber(at) || view[at].Length > 2 || view.IsGlued(at)) return false;
        return TryReadAfter(view, at, ref draft) || TryReadBefore(view, at, ref draft);
    }

    /// <summary>The further days of "Nov. 18, 19 and 20, 2020".</summary>
    private static bool TryReadAfter(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!IsJoint(view, at - 1) || !DateReader.TryReadDay(view, at, out var day, out var end) || Continues(view, end)) return false;
        // "On May 4, 12 died": after a comma, only a list that goes on is of days.
        var next = AfterJoint(view, end);
        if (view.Symbol(at - 1) == ',' && !(next > end && view.IsNumber(next) && view[next].Length <= 2
            && DigitReader.PlainInteger(view, next) > day)) return false;
        var month = MonthBefore(view, at, day);
        if (month == 0) return false;
        draft.Fields = new CalendarFields { Month = month, Day = day };
        draft.End = end;
        YearTail.Read(view, ref draft);
        return true;
    }

    /// <summary>The month that stands before a list of days which rise to this one; 0 where there is none.</summary>
    private static int MonthBefore(in TokenView view, int at, int day)
    {
        for (var i = BeforeJoint(view, at); i >= at - 12; i = BeforeJoint(view, i))
        {
            if (view.IsWord(i) && view.IsNumber(i - 1)) i--;
            if (!DateReader.TryReadDay(view, i, out var earlier, out _) || earlier >= day || !view.IsNumber(i)) return 0;
            day = earlier;
            var month = view.Symbol(i - 1) == '.' && view.IsGlued(i - 1) ? i - 2 : i - 1;
            if (DateReader.IsMonth(view, month)) return view.Word(month).IsPossessive ? 0 : view.Word(month).Month;
            if (!IsJoint(view, i - 1)) return 0;
        }

        return 0;
    }

    /// <summary>The index after "and", "or", a comma or a comma with one of them.</summary>
    private static int AfterJoint(in TokenView view, int at)
    {
        if (view.Symbol(at) == ',' && view.Particle(at + 1) is Particle.And or Particle.Or) return at + 2;
        return IsJoint(view, at) ? at + 1 : at;
    }

    /// <summary>The index of the token before what joins a day to the one before it.</summary>
    private static int BeforeJoint(in TokenView view, int at) => view.Symbol(at - 2) == ',' && view.IsWord(at - 1) ? at - 3 : at - 2;

    /// <summary>The first days of "28 and 29 August 1918".</summary>
    private static bool TryReadBefore(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!DateReader.TryReadDay(view, at, out var day, out var end)
            || (view.Particle(end) is not (Particle.And or Particle.Or) && view.Symbol(end) != ',')) return false;
        if (!view.IsNumber(end + 1) || view[end + 1].Length > 2
            || !DateReader.TryReadDay(view, end + 1, out var later, out var next) || later <= day) return false;
        if (view.Particle(next) == Particle.Of) next++;
        if (!DateReader.IsMonth(view, next)) return false;
        // "6 and 8 May 10 people": a number after the month makes it month first.
        if (view.IsNumber(next + 1) && view[next + 1].Length <= 2) return false;
        draft.Fields = new CalendarFields { Month = view.Word(next).Month, Day = day };
        if (YearTail.TryReadYear(view, next + 1, out var year, out _)) draft.Fields = draft.Fields with { Year = year };
        draft.End = end;
        return true;
    }

    private static bool IsJoint(in TokenView view, int at) => view.Particle(at) is Particle.And or Particle.Or || view.Symbol(at) is ',' or '&';

    /// <summary>Whether the number counts or measures what follows, and so is no day: "May 4 and 5 people".</summary>
    private static bool Continues(in TokenView view, int end) =>
        HeadNounReader.LooksLikePlural(view, end) || HeadNounReader.TryReadPlural(view, end, out _)
        || view.Symbol(end) is '%' or '/' or ':' || view.Particle(end) == Particle.Percent
        || view.Is(end, WordClass.Unit | WordClass.TimeUnit | WordClass.Scale | WordClass.Month | WordClass.Currency) && !view.Is(end, WordClass.Stop);
}
