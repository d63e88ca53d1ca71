using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Ages: "a 53-year-old", "53 years old", "aged 53", "John Smith, 53,".</summary>
internal static class AgeReader
{
    /// <summary>"-year-old", " years old", "-month-old" after a figure.</summary>
    /// <param name="view">The text.</param>
    /// <param name="unitAt">The index of the unit of time.</param>
    /// <param name="amount">The figure.</param>
    /// <param name="policy">The widths of qualifiers.</param>
    /// <param name="found">The age, in years.</param>
    public static bool TryReadOld(in TokenView view, int unitAt, in Amount amount, QuantityPolicy policy, out Found found)
    {
        found = default;
        var at = view.IsHyphen(unitAt + 1) ? unitAt + 2 : unitAt + 1;
        if (view.Particle(at) != Particle.Old && !(view.Particle(at) == Particle.Of && view.Chars(at + 1) is "age")) return false;
        var perYear = TimeUnits.Of(view.Word(unitAt)) switch
        {
            CalendarUnit.Year => 1m,
            CalendarUnit.Month => 12m,
            CalendarUnit.Week => 52m,
            CalendarUnit.Day => 365m,
            _ => 0m,
        };
        if (perYear == 0m) return false;
        var value = QuantityBuilder.Build(amount, QuantityType.Age, policy);
        if (perYear != 1m) value = InYears(value, perYear);
        found = new Found(amount.Start, view.Particle(at) == Particle.Old ? at + 1 : at + 2, value.ToValue());
        return true;
    }

    /// <summary>"aged 53", and the figure between commas after a name.</summary>
    public static bool TryReadBare(in TokenView view, in Amount amount, QuantityPolicy policy, out Found found)
    {
        found = default;
        var isAged = IsAged(view, amount.Start - 1);
        if (TryReadAbbreviated(view, amount, policy, out found)) return true;
        if (!isAged && !IsApposition(view, amount)) return false;
        if (amount.Currency is not null || amount.Figure.HasScale || amount.Figure.Value is < 0m or > 120m
            || view.Is(amount.End, WordClass.Unit | WordClass.TimeUnit)) return false;
        var start = isAged ? amount.Start - 1 : amount.Start;
        if (view.Particle(start) != Particle.Aged || amount.IsQualified) start = amount.Start;
        found = new Found(start, amount.End, QuantityBuilder.Build(amount, QuantityType.Age, policy).ToValue());
        return true;
    }

    /// <summary>"aged 53", "age 53", "the age of 53"; not "the age 53".</summary>
    private static bool IsAged(in TokenView view, int before)
    {
        if (view.Particle(before) == Particle.Aged) return true;
        var isAge = view.Chars(before) is "age" || (view.Particle(before) == Particle.Of && view.Chars(before - 1) is "age");
        return isAge && view.Particle(before - 1) != Particle.The;
    }

    /// <summary>"87 yo", "87 y/o".</summary>
    private static bool TryReadAbbreviated(in TokenView view, in Amount amount, QuantityPolicy policy, out Found found)
    {
        found = default;
        var at = view.IsHyphen(amount.End) && view.IsGlued(amount.End) ? amount.End + 1 : amount.End;
        var isSlashed = view.Chars(at) is "y" && view.Symbol(at + 1) == '/' && view.Chars(at + 2) is "o";
        if (!isSlashed && view.Chars(at) is not ("yo" or "YO")) return false;
        if (!amount.Figure.IsDigits || amount.Currency is not null || amount.Figure.Value is < 0m or > 120m) return false;
        found = new Found(amount.Start, isSlashed ? at + 3 : at + 1, QuantityBuilder.Build(amount, QuantityType.Age, policy).ToValue());
        return true;
    }

    private static bool IsApposition(in TokenView view, in Amount amount)
    {
        if (!amount.Figure.IsDigits || amount.IsQualified || amount.Upper is not null || view.Symbol(amount.Start - 1) != ',') return false;
        if (view[amount.Start].Length > 3) return false;
        // "Ann Bell, 30 -- a nurse", "Ann Bell, 65 at the time"
        var isAside = view.IsDash(amount.End) && !view.IsGlued(amount.End) || view.Particle(amount.End) == Particle.At && view.Chars(amount.End + 2) is "time";
        if (isAside)
            return view[amount.Start - 2].IsCapitalized && view[amount.Start - 3].IsCapitalized
                && !view.Is(amount.Start - 2, WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday);
        if (view.Symbol(amount.End) is not (',' or '.' or ';' or ')') || view.IsGlued(amount.End + 1)) return false;
        var name = amount.Start - 2;
        // "The mother, 34, ...": a person without a name.
        if (view.IsWord(name) && view.Particle(name - 1) is Particle.The or Particle.A && view.Symbol(amount.End) == ','
            && !view.Is(name, WordClass.TimeUnit | WordClass.Unit)) return true;
        // A surname, and no month, number or place that ends a list.
        return view.IsWord(name) && view[name].IsCapitalized && !view.Is(name, WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday)
            && view.Symbol(amount.End) == ',' && (view[name - 1].IsCapitalized || view[name].Lexeme == 0);
    }

    private static QuantityDraft InYears(QuantityDraft value, decimal perYear) => value with
    {
        Value = value.Value / perYear,
        PlaceExponent = -2,
        Core = InYears(value.Core, perYear),
        Outer = InYears(value.Outer, perYear),
    };

    private static NumericInterval InYears(NumericInterval interval, decimal perYear) =>
        interval with { Low = interval.Low / perYear, High = interval.High / perYear };
}
