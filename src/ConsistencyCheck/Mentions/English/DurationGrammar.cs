using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Amounts of time: "three-day", "two weeks ago", "a year earlier", and ages, which are amounts of years.</summary>
internal sealed class DurationGrammar(QuantityPolicy policy)
{
    public bool TryRead(in TokenView view, in Amount amount, out Found found)
    {
        found = default;
        if (amount.Currency is not null) return false;
        var at = UnitIndex(view, amount);
        var word = view.Word(at);
        var isLetter = IsHourLetter(view, at);
        if (!isLetter && !word.Is(WordClass.TimeUnit)) return false;
        if ((isLetter ? CalendarUnit.Hour : TimeUnits.Of(word)) is not { } unit) return false;
        // "February twenty second" is the day; a clip of twenty seconds has the plural or a hyphen.
        if (word.Word == "second" && !amount.Figure.IsDigits && amount.Figure.Value != 1m && !view.IsHyphen(at - 1)) return false;
        if (unit == CalendarUnit.Quarter && amount.Figure.IsFraction) return false;
        if (AgeReader.TryReadOld(view, at, amount, policy, out found)) return true;
        // "Five minutes" in digits may touch its unit ("90min"), but a lone letter is no unit of time.
        var (core, _) = amount.Figure.Vague is { } width ? QuantityWidths.Vague(width, amount.Approximation)
            : amount.Upper is { } upper ? QuantityWidths.Range(amount.Figure.Value, upper.Value, amount.Figure.PlaceExponent)
            : (Approximate(amount), default);
        var draft = new TimeDraft
        {
            Start = amount.Start,
            End = at + 1,
            Type = TimeType.Duration,
            Length = core,
            LengthUnit = unit,
            Modifier = amount.IsVague || amount.Upper is not null ? TimeModifier.None : TimeUnits.ModifierOf(amount.Approximation),
        };
        if (!view.IsHyphen(at - 1)) ReadSmallerUnits(view, ref draft);
        if (!DistanceReader.TryRead(view, amount, policy, ref draft)) FutureReader.TryRead(view, amount, policy, ref draft);
        found = draft.ToFound();
        return true;
    }

    private static int UnitIndex(in TokenView view, in Amount amount)
    {
        var at = amount.End;
        if (view.IsHyphen(at)) return at + 1;
        // "half of an hour", "half an hour", "a quarter of a century".
        if (!amount.Figure.IsFraction) return IsLengthModifier(view, at) && view.Is(at + 1, WordClass.TimeUnit) ? at + 1 : at;
        if (view.Particle(at) == Particle.Of) at++;
        return view.Particle(at) is Particle.A ? at + 1 : at;
    }

    /// <summary>"3h": of all letters only this one is nothing else than a unit of time.</summary>
    public static bool IsHourLetter(in TokenView view, int at) =>
        view.Chars(at) is "h" && view.IsGlued(at) && view.IsNumber(at - 1)
        && !(view.IsGlued(at + 1) && (view.IsWord(at + 1) || view.IsNumber(at + 1) || view.IsHyphen(at + 1)));

    /// <summary>"three consecutive days", "two full years": the days are counted in a row and still a length.</summary>
    public static bool IsLengthModifier(in TokenView view, int at) =>
        view.Particle(at) is Particle.More or Particle.Previous or Particle.Coming
        || view.Chars(at)
            is "consecutive" or "straight" or "full" or "long" or "whole" or "business" or "working" or "additional" or "extra"
            or "further" or "calendar" or "trading" or "successive" or "solid" or "short";

    private NumericInterval Approximate(in Amount amount)
    {
        var (core, _) = QuantityWidths.Of(amount.Figure.Value, amount.Figure.PlaceExponent, amount.Approximation, policy);
        // "nearly", "more than" and the like are the modifier's; TIMEX3 keeps the figure as the value.
        return amount.Approximation is Approximation.None or Approximation.Exact ? core : NumericInterval.Point(amount.Figure.Value);
    }

    /// <summary>"two hours and 30 minutes", "3 years, 2 months": one length where the units divide each other exactly.</summary>
    public static void ReadSmallerUnits(in TokenView view, ref TimeDraft draft)
    {
        while (draft.Length is { Low: { } low, High: { } high } && low == high && low < 1000000m)
        {
            var at = draft.End;
            if (IsAndAHalf(view, at))
            {
                draft.Length = NumericInterval.Point(low + 0.5m);
                draft.End = at + 3;
                return;
            }

            if (view.Symbol(at) == ',') at++;
            if (view.Particle(at) == Particle.And) at++;
            Figure figure;
            if (view.IsNumber(at)) DigitReader.TryRead(view, at, isMoney: false, out figure);
            else if (!NumberWordReader.TryRead(view, at, out figure)) return;
            if (figure.End == 0 || TimeUnits.Of(view.Word(figure.End)) is not { } unit) return;
            var factor = Factor(draft.LengthUnit, unit);
            if (factor == 0m || figure.Value >= factor || view.Particle(figure.End + 1) is Particle.Old) return;
            draft.Length = NumericInterval.Point((low * factor) + figure.Value);
            draft.LargestUnit ??= draft.LengthUnit;
            draft.LengthUnit = unit;
            draft.End = figure.End + 1;
        }
    }

    /// <summary>"an hour and a half".</summary>
    public static bool IsAndAHalf(in TokenView view, int at) =>
        view.Particle(at) == Particle.And && view.Particle(at + 1) == Particle.A && view.Particle(at + 2) == Particle.Half;

    private static decimal Factor(CalendarUnit larger, CalendarUnit smaller) => (larger, smaller) switch
    {
        (CalendarUnit.Minute, CalendarUnit.Second) or (CalendarUnit.Hour, CalendarUnit.Minute) => 60m,
        (CalendarUnit.Hour, CalendarUnit.Second) => 3600m,
        (CalendarUnit.Day, CalendarUnit.Hour) => 24m,
        (CalendarUnit.Week, CalendarUnit.Day) => 7m,
        (CalendarUnit.Year, CalendarUnit.Month) => 12m,
        _ => 0m,
    };
}
