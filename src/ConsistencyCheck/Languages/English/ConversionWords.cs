namespace ConsistencyCheck.Languages.English;

/// <summary>Words around a measurement that is said again in another unit, and units that are taken for each other.</summary>
internal static class ConversionWords
{
    /// <summary>What may stand before the second figure: "(or 885 km)", ", equivalent to 885 km,".</summary>
    public static TermSet Equating { get; } = new("or", "equivalent", "equal", "to", "equals", "ie", "i.e", "that", "is", "the", "of");

    /// <summary>What must be among them behind a comma.</summary>
    public static TermSet Decisive { get; } = new("or", "equivalent", "equal", "equals");

    /// <summary>What may close the brackets behind the second figure: "(885 km long)".</summary>
    public static TermSet Extents { get; } = new(
        "long", "wide", "high", "tall", "deep", "thick", "across", "away", "apart", "square", "each", "per", "hour", "round", "around", "total");

    /// <summary>Units that news takes for each other: what was said, what may have been meant, and its name.</summary>
    /// <seealso href="https://www.nist.gov/pml/special-publication-811">NIST SP 811 (2008), appendix B.6: units that share a name</seealso>
    public static IReadOnlyList<(string Said, string Meant, string Name)> Confused { get; } =
    [
        ("[mi_i]", "[nmi_i]", "nautical miles"), ("[nmi_i]", "[mi_i]", "statute miles"), ("[mi_i]/h", "[kn_i]", "knots"),
        ("[kn_i]", "[mi_i]/h", "miles an hour"),
        ("[ston_av]", "[lton_av]", "long tons"), ("[ston_av]", "t", "metric tons"), ("t", "[ston_av]", "short tons"), ("t", "[lton_av]", "long tons"),
        ("[gal_us]", "[gal_br]", "imperial gallons"), ("[qt_us]", "[qt_br]", "imperial quarts"), ("[pt_us]", "[pt_br]", "imperial pints"),
        ("[foz_us]", "[foz_br]", "imperial fluid ounces"), ("[oz_av]", "[oz_tr]", "troy ounces"), ("[HP]", "{PS}", "metric horsepower"),
        ("[mi_i]/[gal_us]", "[mi_i]/[gal_br]", "miles per imperial gallon"),
    ];
}
