using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Turns a length of time into a distance where the next word says so: "ago", "earlier", "after", "from now".</summary>
internal static class DistanceReader
{
    public static bool TryRead(in TokenView view, in Amount amount, QuantityPolicy policy, ref TimeDraft draft)
    {
        var direction = Direction(view, draft.End, out var from, out var end);
        if (direction == 0 || !Apply(amount, policy, direction, from, end, ref draft)) return false;
        AnchorReader.Read(view, ref draft);
        return true;
    }

    /// <summary>Makes the length a distance before or after a reference.</summary>
    public static bool Apply(in Amount amount, QuantityPolicy policy, int direction, ReferencePoint from, int end, ref TimeDraft draft)
    {
        if (draft.Length is not { } length) return false;
        var (least, most, unit) = Units(length, draft.LengthUnit, amount.Figure.Vague == policy.Couple, policy);
        draft.Relative = direction < 0
            ? new RelativeTime(from, unit, -most, -least, false)
            : new RelativeTime(from, unit, least, most, false);
        draft.Modifier = TimeUnits.DistanceModifierOf(amount.Approximation, direction < 0);
        draft.Type = unit < CalendarUnit.Day ? TimeType.DateTime : TimeType.Date;
        draft.Length = null;
        draft.LengthUnit = default;
        draft.LargestUnit = null;
        draft.End = end;
        return true;
    }

    private static int Direction(in TokenView view, int at, out ReferencePoint from, out int end)
    {
        from = ReferencePoint.Mention;
        end = at + 1;
        switch (view.Particle(at))
        {
            case Particle.Ago:
                from = ReferencePoint.Document;
                return -1;
            case Particle.Earlier or Particle.Before or Particle.Previous:
                if (view.Word(at).Word == "prior" && view.Particle(at + 1) == Particle.To) end = at + 2;
                return view.Word(at).Word == "previous" ? 0 : -1;
            case Particle.Later or Particle.After:
                return 1;
            case Particle.None when view.Chars(at) is "previously":
                return -1;
            case Particle.From when view.Is(at + 1, WordClass.RelativeDay):
                return 1;
            case Particle.From when view.Particle(at + 1) == Particle.Now:
                from = ReferencePoint.Document;
                end = at + 2;
                return 1;
            default:
                return 0;
        }
    }

    private static (int Least, int Most, CalendarUnit Unit) Units(NumericInterval length, CalendarUnit unit, bool isCouple, QuantityPolicy policy)
    {
        if (isCouple && unit == CalendarUnit.Week) return (14 - policy.CoupleOfWeeksDays.Less, 14 + policy.CoupleOfWeeksDays.More, CalendarUnit.Day);
        if (isCouple) return ((int)policy.Couple.Low, (int)policy.Couple.OuterHigh, unit);
        var low = Math.Min(length.Low ?? length.High ?? 0m, 100000m);
        var high = Math.Min(length.High ?? length.Low ?? 0m, 100000m);
        var (whole, factor) = TimeUnits.Whole(unit, low);
        return ((int)Math.Round(low * factor), (int)Math.Round(high * factor), whole);
    }
}
