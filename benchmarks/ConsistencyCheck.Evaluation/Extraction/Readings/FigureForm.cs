using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>One way to write a figure, so that equal figures are equal texts.</summary>
internal static class FigureForm
{
    /// <summary>Fourteen significant digits: the sets write shares such as a third as rounded doubles.</summary>
    public static string Of(decimal value) => Of((double)value);

    /// <summary>The figure of a text such as <c>1E-12</c> or <c>-9.5</c>; null where it is none.</summary>
    public static string? Of(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? Of(value) : null;

    /// <summary>An interval in the notation of mathematics; an open end is empty.</summary>
    public static string Of(NumericInterval interval)
    {
        var opening = interval.LowOpen || interval.Low is null ? '(' : '[';
        var closing = interval.HighOpen || interval.High is null ? ')' : ']';
        return $"{opening}{Bound(interval.Low)},{Bound(interval.High)}{closing}";
    }

    private static string Of(double value) => value == 0.0 ? "0" : value.ToString("G14", CultureInfo.InvariantCulture);

    private static string Bound(decimal? bound) => bound is { } value ? Of(value) : string.Empty;
}
