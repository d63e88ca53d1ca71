using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Month and day in digits where the words around show that no fraction is meant: "on 11/20", "between 10/1 and 11/7", "next Friday 5/12".</summary>
internal static class SlashDateReader
{
    public static bool TryRead(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!HasShape(view, at) || (!IsAfterDateWord(view, at) && !IsOtherEnd(view, at) && !HasOtherEnd(view, at))) return false;
        var (first, second) = (DigitReader.PlainInteger(view, at), DigitReader.PlainInteger(view, at + 2));
        // "From 8/1 to 5/1" are odds.
        if (second == 1 && !IsAfterDateWord(view, at) && view.Chars(view.Symbol(at - 3) == '/' ? at - 2 : at + 6) is "1") return false;
        if (first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12)) return false;
        draft.Fields = first > 12 ? draft.Fields with { Month = second, Day = first } : draft.Fields with { Month = first, Day = second };
        // The day of the attacks has no other reading, and its name never carries the year.
        if (first == 9 && second == 11) draft.Fields = draft.Fields with { Year = 2001 };
        else if (first <= 12 && second <= 12 && first != second) draft.OtherReading = new CalendarFields { Month = second, Day = first };
        draft.End = at + 3;
        return true;
    }

    private static bool HasShape(in TokenView view, int at)
    {
        if (view.Symbol(at + 1) != '/' || !view.IsNumber(at) || !view.IsGlued(at + 1) || !view.IsGlued(at + 2) || (view.IsGlued(at)
            && !view.IsDash(at - 1))) return false;
        // "cut by 1/4 point"
        if (!view.IsGlued(at + 3))
            return !view.Is(at + 3, WordClass.Unit) && view.Particle(at + 3) is not (Particle.Point or Particle.Percent or Particle.Percentage);
        return !view.IsWord(at + 3) && view.Symbol(at + 3) != '/' && (!view.IsDash(at + 3) || HasOtherEnd(view, at));
    }

    private static bool IsAfterDateWord(in TokenView view, int at) =>
        !view.IsGlued(at) && (IsLead(view.Particle(at - 1)) || view.Is(at - 1, WordClass.Weekday) || (view.Symbol(at - 1) == ','
            && view.Is(at - 2, WordClass.Weekday)));

    private static bool IsLead(Particle particle) => particle
        is Particle.On or Particle.By or Particle.Until or Particle.Since or Particle.From or Particle.Before or Particle.After
        or Particle.Between or Particle.This;

    /// <summary>Whether it ends a range that such a date or a stamp begins: the "11/7" of "10/1-11/7".</summary>
    private static bool IsOtherEnd(in TokenView view, int at) =>
        IsJoint(view, at - 1) && view.Symbol(at - 3) == '/' && view.IsNumber(at - 2) && DigitReader.PlainInteger(view, at - 4) <= 31;

    private static bool HasOtherEnd(in TokenView view, int at) =>
        IsJoint(view, at + 3) && view.IsNumber(at + 4) && view.Symbol(at + 5) == '/' && view.IsGlued(at + 5) && view.IsNumber(at + 6);

    private static bool IsJoint(in TokenView view, int at) => view.IsDash(at) || view.Particle(at) is Particle.To or Particle.Through or Particle.Until;
}
