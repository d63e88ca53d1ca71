using System.Text.RegularExpressions;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>A number with a unit of measurement, by a plain list of units.</summary>
/// <param name="Number">The number.</param>
/// <param name="Dimension">A letter for what is measured.</param>
/// <param name="Factor">How many base units make one.</param>
/// <param name="Offset">What is added, in base units.</param>
/// <param name="End">The offset behind the unit.</param>
internal sealed partial record LooseMeasure(LooseNumber Number, char Dimension, decimal Factor, decimal Offset, int End)
{
    /// <summary>Units with their factors to metre, kilogram, square metre, litre, metre per second and kelvin.</summary>
    /// <remarks>Source: NIST SP 811 (2008), appendix B; written down anew and not taken from the library.</remarks>
    private static readonly (string Names, char Dimension, decimal Factor, decimal Offset)[] Units =
    [
        ("miles per hour|mph", 's', 0.44704m, 0m), ("kilometers per hour|kilometres per hour|km/h|kph|kmh", 's', 0.277777778m, 0m),
        ("knots", 's', 0.514444m, 0m),
        ("square miles|square mile|sq miles|sq mi", 'a', 2589988.11m, 0m),
        ("square kilometers|square kilometres|square kilometer|square kilometre|square km|sq km", 'a', 1e6m, 0m),
        ("square feet|square foot|sq ft", 'a', 0.09290304m, 0m), ("square meters|square metres|square meter|square metre|sq m", 'a', 1m, 0m),
        ("acres|acre", 'a', 4046.8564m, 0m), ("hectares|hectare|ha", 'a', 10000m, 0m),
        ("miles|mile", 'l', 1609.344m, 0m), ("kilometers|kilometres|kilometer|kilometre|km", 'l', 1000m, 0m),
        ("feet|foot|ft", 'l', 0.3048m, 0m), ("inches|inch|in", 'l', 0.0254m, 0m), ("yards|yard|yd", 'l', 0.9144m, 0m),
        ("centimeters|centimetres|centimeter|centimetre|cm", 'l', 0.01m, 0m), ("millimeters|millimetres|mm", 'l', 0.001m, 0m),
        ("meters|metres|meter|metre|m", 'l', 1m, 0m),
        ("pounds|pound|lbs|lb", 'm', 0.45359237m, 0m), ("kilograms|kilogram|kilos|kg", 'm', 1m, 0m), ("ounces|ounce|oz", 'm', 0.028349523m, 0m),
        ("grams|gram|g", 'm', 0.001m, 0m),
        ("gallons|gallon", 'v', 3.785411784m, 0m), ("liters|litres|liter|litre", 'v', 1m, 0m), ("cubic meters|cubic metres", 'v', 1000m, 0m),
        ("cubic feet", 'v', 28.316846592m, 0m), ("barrels", 'v', 158.987294928m, 0m),
        ("degrees Fahrenheit|degree Fahrenheit|Fahrenheit|degrees F|°F|F", 't', 0.555555556m, 255.372222222m),
        ("degrees Celsius|degree Celsius|Celsius|degrees C|°C|C", 't', 1m, 273.15m),
    ];

    public decimal Base => (Number.Value * Factor) + Offset;

    /// <summary>The measurement that a number makes with the unit behind it; null where none follows.</summary>
    public static LooseMeasure? At(string text, LooseNumber number)
    {
        var rest = text.AsSpan(number.End);
        var skipped = rest.Length > 0 && rest[0] is ' ' or '-' ? 1 : 0;
        rest = rest[skipped..];
        foreach (var (names, dimension, factor, offset) in Units)
        {
            foreach (var name in names.Split('|'))
            {
                if (!rest.StartsWith(name, StringComparison.Ordinal) || (rest.Length > name.Length && char.IsLetterOrDigit(rest[name.Length]))) continue;
                return new LooseMeasure(number, dimension, factor, offset, number.End + skipped + name.Length);
            }
        }

        return null;
    }

    /// <summary>Whether two measurements are told as one: the second in brackets, behind a slash or behind ", or".</summary>
    public static bool AreOne(string text, LooseMeasure first, LooseMeasure second)
    {
        if (first.Dimension != second.Dimension || first.Factor == second.Factor || second.Number.Span.Start <= first.End) return false;
        return Joint().IsMatch(text[first.End..second.Number.Span.Start]) && Close().IsMatch(text[second.End..]);
    }

    [GeneratedRegex(@"^\.?(?:(?: \w+){0,2} ?\((?:or |about |nearly |roughly )?|\s?/\s?|, or (?:about |nearly |roughly )?)$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\.?(?: (?:long|wide|high|tall|deep|away))?(?:\)|,|\.|;|/| |$)")]
    private static partial Regex Close();
}
