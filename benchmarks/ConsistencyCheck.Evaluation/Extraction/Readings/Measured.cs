using System.Globalization;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>Figures with their units as text.</summary>
internal static class Measured
{
    /// <summary>What stands for the unit of a figure without one.</summary>
    public const string NoUnit = "1";

    public static string Of(decimal value, string unit) => $"{FigureForm.Of(value)} {unit}";

    /// <summary>A label's figure in each of the units that its name may mean.</summary>
    public static IEnumerable<string> Of(decimal value, IEnumerable<string> units) =>
        units.Select(PartsOf).Select(unit => Of(value / unit.Parts, unit.Whole));

    /// <summary>A unit and how many of the named ones make it: <c>USD/100</c> is a hundredth of a dollar, <c>km/h</c> is itself.</summary>
    public static (string Whole, decimal Parts) PartsOf(string unit) =>
        unit.Split('/') is [var whole, var parts] && decimal.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (whole, count)
            : (unit, 1m);

    public static string UnitOf(QuantityValue quantity) => quantity.Type switch
    {
        QuantityType.Money => quantity.Currency ?? NoUnit,
        QuantityType.Percent or QuantityType.PercentagePoints => "%",
        QuantityType.Age => "a",
        _ => quantity.Unit?.Code ?? NoUnit,
    };
}
