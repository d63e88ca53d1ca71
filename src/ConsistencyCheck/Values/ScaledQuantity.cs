namespace ConsistencyCheck.Values;

/// <summary>A quantity in the unit that it is compared in.</summary>
/// <remarks>
/// <c>Figure</c> is the figure as written, before any conversion; all other numbers are in the common unit. <c>HalfPlace</c> is half of
/// the last written place, <c>LastNonZeroPlace</c> the place of the last digit that is not zero.
/// </remarks>
internal readonly record struct ScaledQuantity(
    decimal Figure,
    decimal Value,
    bool HasFigure,
    decimal HalfPlace,
    decimal LastNonZeroPlace,
    NumericInterval Core,
    NumericInterval Outer,
    Approximation Approximation,
    bool IsVague);
