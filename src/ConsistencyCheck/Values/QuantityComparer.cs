namespace ConsistencyCheck.Values;

/// <summary>Says how two quantities that speak of one fact stand to each other.</summary>
/// <remarks>
/// Two figures of one unit agree if one is the other rounded to its last written place (statcheck's rule). Figures of two units are judged with the half-places
/// of both.
/// </remarks>
internal sealed class QuantityComparer(QuantityPolicy policy)
{
    public static QuantityComparer Default { get; } = new(QuantityPolicy.Default);

    /// <summary>The comparer of a table of widths; the common one is made once.</summary>
    public static QuantityComparer Of(QuantityPolicy policy) => ReferenceEquals(policy, QuantityPolicy.Default) ? Default : new QuantityComparer(policy);

    public ValueRelation Compare(QuantityValue left, QuantityValue right) =>
        QuantityScale.AreOfOneThing(left, right) ? CompareSizes(left, right) : ValueRelation.Incomparable;

    /// <summary>The same for two quantities of which it is known that they count one thing: what each of them names of it decides nothing.</summary>
    public ValueRelation CompareSizes(QuantityValue left, QuantityValue right)
    {
        if (!QuantityScale.TryAlign(left, right, out var a, out var b, out var isConverted)) return ValueRelation.Incomparable;
        if (!isConverted && a.Approximation == b.Approximation && a.Core == b.Core && a.IsVague == b.IsVague) return ValueRelation.Same;
        if (IsBare(a) && IsBare(b)) return CompareFigures(a, b, isConverted);
        return CompareIntervals(a, b);
    }

    private ValueRelation CompareFigures(ScaledQuantity a, ScaledQuantity b, bool isConverted)
    {
        var distance = Math.Abs(a.Value - b.Value);
        if (distance == 0m) return isConverted ? ValueRelation.Compatible : ValueRelation.Same;
        var sharp = isConverted ? a.HalfPlace + b.HalfPlace : Math.Max(a.HalfPlace, b.HalfPlace);
        // Figures that are written to the same place say different things however close they are: 47 is not 48.
        var isSamePlace = !isConverted && a.HalfPlace == b.HalfPlace;
        if (!isSamePlace && distance <= sharp) return ValueRelation.Compatible;
        var round = isConverted ? RoundHalf(a) + RoundHalf(b) : Math.Max(RoundHalf(a), RoundHalf(b));
        return (isSamePlace ? round > sharp : true) && distance <= round ? ValueRelation.Rounding : ValueRelation.Conflict;
    }

    private ValueRelation CompareIntervals(ScaledQuantity a, ScaledQuantity b)
    {
        if (a.Core.Overlaps(b.Core)) return IsStrained(a, b) || IsStrained(b, a) ? ValueRelation.Tension : ValueRelation.Compatible;
        if (Widen(a.Core, a, RoundHalf(a)).Overlaps(Widen(b.Core, b, RoundHalf(b)))) return ValueRelation.Rounding;
        return Widen(a.Outer, a, a.HalfPlace).Overlaps(Widen(b.Outer, b, b.HalfPlace)) ? ValueRelation.Tension : ValueRelation.Conflict;
    }

    /// <summary>Whether "more than x" is said of something so far above x that the speaker would have named another figure.</summary>
    private bool IsStrained(ScaledQuantity bound, ScaledQuantity other) =>
        bound.Approximation == Approximation.MoreThan && !bound.IsVague && other.Core.Low is { } low &&
        other.Approximation is not (Approximation.MoreThan or Approximation.AtLeast) &&
        low > bound.Value + (policy.SoftCeilingPlaces * bound.LastNonZeroPlace);

    /// <summary>Half of the place that a bare figure may have been rounded to; half of the written place where the figure is too small to be round.</summary>
    private decimal RoundHalf(ScaledQuantity quantity) =>
        IsBare(quantity) && Math.Abs(quantity.Figure) >= policy.RoundMinimum
            ? Math.Max(quantity.HalfPlace, quantity.LastNonZeroPlace / 2m)
            : quantity.HalfPlace;

    private static NumericInterval Widen(NumericInterval interval, ScaledQuantity quantity, decimal by) =>
        IsBare(quantity) ? interval with { Low = interval.Low - by, High = interval.High + by } : interval;

    private static bool IsBare(ScaledQuantity quantity) => quantity.HasFigure && quantity.Approximation == Approximation.None;
}
