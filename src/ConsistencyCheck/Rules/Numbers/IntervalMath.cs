using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Arithmetic with what figures leave possible. A bound that is not known makes the result's bound unknown.</summary>
internal static class IntervalMath
{
    public static NumericInterval Add(NumericInterval a, NumericInterval b) => new(a.Low + b.Low, a.High + b.High);

    public static NumericInterval Subtract(NumericInterval a, NumericInterval b) => new(a.Low - b.High, a.High - b.Low);

    public static NumericInterval Negate(NumericInterval a) => new(-a.High, -a.Low);

    public static NumericInterval Scale(NumericInterval a, decimal factor) => new(a.Low * factor, a.High * factor);

    public static NumericInterval Widen(NumericInterval a, decimal by) => new(a.Low - by, a.High + by);

    /// <summary>A product of what is not negative.</summary>
    public static NumericInterval Multiply(NumericInterval a, NumericInterval b) => new(a.Low * b.Low, a.High * b.High);

    /// <summary>A quotient of what is not negative.</summary>
    public static NumericInterval Divide(NumericInterval a, NumericInterval b) => new(
        a.Low is { } low && b.High is { } most && most > 0m ? low / most : 0m,
        a.High is { } high && b.Low is { } least && least > 0m ? high / least : null);
}
