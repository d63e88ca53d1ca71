namespace ConsistencyCheck.Values;

/// <summary>Brings two quantities to one unit, where they are of one kind.</summary>
internal static class QuantityScale
{
    /// <summary>Fails where the two are not of one kind, or where the common unit would overflow.</summary>
    public static bool TryAlign(QuantityValue left, QuantityValue right, out ScaledQuantity a, out ScaledQuantity b, out bool isConverted)
    {
        a = b = default;
        isConverted = false;
        if (!IsSameKind(left, right)) return false;
        if (left.Type != right.Type)
        {
            // Of a share and a percentage, the share is brought to hundredths.
            isConverted = true;
            return TryScale(left, left.Type == QuantityType.Ratio ? 100m : 1m, 0m, out a) &&
                TryScale(right, right.Type == QuantityType.Ratio ? 100m : 1m, 0m, out b);
        }

        if (left.Unit is not { } leftUnit || right.Unit is not { } rightUnit || leftUnit == rightUnit)
            return TryScale(left, 1m, 0m, out a) && TryScale(right, 1m, 0m, out b);
        isConverted = true;
        return TryScale(left, leftUnit.SiFactor, leftUnit.SiOffset, out a) && TryScale(right, rightUnit.SiFactor, rightUnit.SiOffset, out b);
    }

    /// <summary>Whether what the two count, and per what, is named alike.</summary>
    public static bool AreOfOneThing(QuantityValue left, QuantityValue right) =>
        string.Equals(left.Per, right.Per, StringComparison.Ordinal) && string.Equals(left.Of, right.Of, StringComparison.Ordinal);

    private static bool IsSameKind(QuantityValue left, QuantityValue right)
    {
        if (!string.Equals(left.Currency, right.Currency, StringComparison.Ordinal)) return false;
        if (left.Unit?.Dimension != right.Unit?.Dimension) return false;
        if (left.Unit != right.Unit && (left.Unit is { IsConvertible: false } || right.Unit is { IsConvertible: false })) return false;
        return left.Type == right.Type ||
            (left.Type is QuantityType.Percent && IsShare(right)) || (right.Type is QuantityType.Percent && IsShare(left));
    }

    private static bool IsShare(QuantityValue quantity) => quantity is { Type: QuantityType.Ratio, Core.High: <= 1m };

    private static bool TryScale(QuantityValue quantity, decimal factor, decimal offset, out ScaledQuantity scaled)
    {
        scaled = default;
        var figure = quantity.Value ?? 0m;
        var half = DecimalPlace.PowerOfTen(quantity.PlaceExponent) / 2m;
        if (!TryConvert(quantity.Core, factor, offset, out var core) || !TryConvert(quantity.Outer, factor, offset, out var outer)) return false;
        if (!DecimalPlace.TryMultiply(figure, factor, out var value) || !DecimalPlace.TryMultiply(half, factor, out var halfPlace)) return false;
        if (!DecimalPlace.TryMultiply(DecimalPlace.LastNonZero(figure, quantity.PlaceExponent), factor, out var place)) return false;
        scaled = new ScaledQuantity(
            figure, value + offset, quantity.Value is not null, halfPlace, place, core, outer, quantity.Approximation, quantity.IsVague);
        return true;
    }

    private static bool TryConvert(NumericInterval interval, decimal factor, decimal offset, out NumericInterval converted)
    {
        converted = interval;
        decimal? low = null, high = null;
        if (interval.Low is { } lowest)
        {
            if (!DecimalPlace.TryMultiply(lowest, factor, out var product)) return false;
            low = product + offset;
        }

        if (interval.High is { } highest)
        {
            if (!DecimalPlace.TryMultiply(highest, factor, out var product)) return false;
            high = product + offset;
        }

        converted = interval with { Low = low, High = high };
        return true;
    }
}
