using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A counted stretch that touches the present: "the last three years", "next few days", "the past hour".</summary>
internal sealed class StretchReader(AmountReader amounts, QuantityPolicy policy)
{
    /// <summary>"the last three years", "next few days".</summary>
    public bool TryRead(in TokenView view, int at, ref TimeDraft draft)
    {
        var lead = view.Particle(at) == Particle.The ? at + 1 : at;
        var isFirst = view.Word(lead).Word is "first" or "final";
        if (!isFirst && view.Particle(lead)
            is not (Particle.Last or Particle.Past or Particle.Latest or Particle.Next or Particle.Coming or Particle.Following
            or Particle.Previous)) return false;
        if (lead == at && view.Particle(lead) == Particle.Last && IsVerbAfter(view, at - 1)) return false;
        if (TryReadBareUnit(view, lead + 1, isFirst, ref draft)) return true;
        if (!TryReadCount(view, lead + 1, out var length, out var end)) return false;
        if (DurationGrammar.IsLengthModifier(view, end)) end++;
        if (TimeUnits.Of(view.Word(end)) is not { } unit) return false;
        draft.Length = length;
        draft.LengthUnit = unit;
        draft.End = end + 1;
        DurationGrammar.ReadSmallerUnits(view, ref draft);
        return true;
    }

    /// <summary>"Expected to last four to six weeks".</summary>
    private static bool IsVerbAfter(in TokenView view, int before) =>
        view.Particle(before) is Particle.To or Particle.Only or Particle.Just
        || view.Chars(before) is "will" or "would" or "could" or "may" or "might" or "can" or "should" or "not";

    /// <summary>"The past hour", "the last months"; a day and what is longer is one of the calendar's.</summary>
    private bool TryReadBareUnit(in TokenView view, int at, bool isFirst, ref TimeDraft draft)
    {
        if (!isFirst && view.Chars(at) is "hour")
        {
            (draft.Length, draft.LengthUnit, draft.End) = (NumericInterval.Point(1m), CalendarUnit.Hour, at + 1);
            DurationGrammar.ReadSmallerUnits(view, ref draft);
            return true;
        }

        if (!view.Word(at).IsPlural || TimeUnits.Of(view.Word(at)) is not { } unit) return false;
        draft.Length = new NumericInterval(policy.BarePluralUnits.Least, policy.BarePluralUnits.Most);
        draft.LengthUnit = unit;
        draft.End = at + 1;
        return true;
    }

    private bool TryReadCount(in TokenView view, int at, out NumericInterval length, out int end)
    {
        (length, end) = (default, at);
        if (view.Particle(at) is Particle.Few or Particle.Couple)
        {
            var width = view.Particle(at) == Particle.Few ? policy.Few : policy.Couple;
            (length, end) = (new NumericInterval(width.Low, width.High), view.Particle(at + 1) == Particle.Of ? at + 2 : at + 1);
            return true;
        }

        if (!amounts.TryRead(view, at, out var amount) || amount.Currency is not null) return false;
        // "The past two quarters" are none of a whole.
        var isQuarters = amount.Figure.IsFraction && view.Is(at, WordClass.Cardinal) && view.Word(at + 1).Word is "quarters";
        if (amount.Figure.IsFraction && !isQuarters) return false;
        length = isQuarters ? NumericInterval.Point(view.Word(at).Number) : QuantityBuilder.Build(amount, QuantityType.Count, policy).Core;
        end = isQuarters ? at + 1 : amount.End;
        return true;
    }
}
