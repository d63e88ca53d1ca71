namespace ConsistencyCheck.Languages.English;

/// <summary>The plural of a unit as a story writes it: a computed figure is seldom one, and "1,200-meter (1,000-foot)" has the singular of an adjective.</summary>
internal static class UnitPlurals
{
    // Symbols have no plural, and "Celsius", "hertz" and "stone" none of their own.
    private static readonly TermSet Regular = new(
        "acre", "hectare", "mile", "yard", "meter", "metre", "kilometer", "kilometre", "centimeter", "centimetre", "millimeter", "millimetre",
        "pound", "ounce", "ton", "tonne", "gram", "kilogram", "gallon", "liter", "litre", "quart", "pint", "barrel", "knot", "watt", "kilowatt", "megawatt");

    /// <summary>"feet" for "foot", "square miles" for "square-mile"; the words themselves where they are no singular.</summary>
    public static string Of(string unit)
    {
        var start = unit.LastIndexOfAny([' ', '-']) + 1;
        var before = unit[..start].Replace('-', ' ');
        return unit[start..] switch
        {
            "foot" => before + "feet",
            "inch" => before + "inches",
            var word when Regular.Contains(word) => $"{before}{word}s",
            _ => unit,
        };
    }
}
