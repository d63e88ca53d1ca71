using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Makes quantity values of amounts.</summary>
internal static class QuantityBuilder
{
    public static QuantityDraft Build(in Amount amount, QuantityType type, QuantityPolicy policy)
    {
        var figure = amount.Figure;
        var (core, outer) = Widths(amount, policy);
        return new QuantityDraft
        {
            Type = type,
            Value = amount.Upper is null && figure.Vague is null ? figure.Value : null,
            PlaceExponent = figure.PlaceExponent,
            Core = core,
            Outer = outer,
            Approximation = amount.UpperApproximation == Approximation.None ? amount.Approximation : Approximation.None,
            Cue = amount.Cue,
            IsVague = figure.IsVague,
        };
    }

    /// <summary>The same quantity with a qualifier that stands after it.</summary>
    public static QuantityDraft Requalify(QuantityDraft value, Approximation approximation, string? cue, QuantityPolicy policy)
    {
        if (value.Value is not { } figure) return value;
        var (core, outer) = QuantityWidths.Of(figure, value.PlaceExponent, approximation, policy);
        return value with { Core = core, Outer = outer, Approximation = approximation, Cue = cue };
    }

    private static (NumericInterval Core, NumericInterval Outer) Widths(in Amount amount, QuantityPolicy policy)
    {
        var figure = amount.Figure;
        if (figure.Vague is { } width) return QuantityWidths.Vague(width, amount.Approximation);
        if (amount is { UpperApproximation: not Approximation.None, Upper: { } bound })
        {
            var interval = new NumericInterval(figure.Value, bound.Value, amount.Approximation != Approximation.AtLeast,
                amount.UpperApproximation is Approximation.LessThan);
            return (interval, interval);
        }

        if (amount.Tolerance is { } tolerance)
            return QuantityWidths.Range(figure.Value - tolerance, figure.Value + tolerance, figure.PlaceExponent);
        if (amount.Upper is { } upper)
            return QuantityWidths.Range(figure.Value, upper.Value, Math.Min(figure.PlaceExponent, upper.PlaceExponent));
        // A share in words has no last digit: "about a quarter" reaches as far as "about" ever does.
        if (figure.IsFraction && !figure.IsDigits) return QuantityWidths.OfPlace(figure.Value, figure.Value / 5m, amount.Approximation, policy);
        return QuantityWidths.Of(figure.Value, figure.PlaceExponent, amount.Approximation, policy);
    }
}
