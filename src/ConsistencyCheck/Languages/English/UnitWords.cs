namespace ConsistencyCheck.Languages.English;

/// <summary>Words and symbols for units of measurement, with their UCUM codes.</summary>
/// <seealso href="https://ucum.org/ucum">The Unified Code for Units of Measure</seealso>
internal static class UnitWords
{
    /// <summary>Units of one word, each as UCUM code and words.</summary>
    private static readonly (string Code, string Words)[] Single =
    [
        ("m", "m meter meters metre metres"), ("km", "km kms kilometer kilometers kilometre kilometres"), ("dm", "dm decimeter decimeters decimetre decimetres"),
        ("cm", "cm centimeter centimeters centimetre centimetres"), ("mm", "mm millimeter millimeters millimetre millimetres"),
        ("rad", "rad radian radians"), ("um", "µm micron microns micrometer micrometers micrometre micrometres"), ("nm", "nm nanometer nanometers nanometre nanometres"), ("pm", "picometer picometers picometre picometres"),
        ("[in_i]", "inch inches"), ("[ft_i]", "ft foot feet"), ("[yd_i]", "yd yds yard yards"),
        ("[mi_i]", "mi mile miles"), ("[nmi_i]", "nmi"), ("[fth_i]", "fathom fathoms"), ("[fur_us]", "furlong furlongs"), ("[ly]", "light-year lightyear lightyears"),
        ("m2", "m² sqm"), ("km2", "km²"), ("har", "ha hectare hectares"), ("[acr_us]", "acre acres"),
        ("L", "l liter liters litre litres"), ("mL", "ml milliliter milliliters millilitre millilitres"), ("cL", "cl centiliter centiliters centilitre centilitres"),
        ("dL", "dl deciliter deciliters decilitre decilitres"), ("hL", "hl hectoliter hectoliters hectolitre hectolitres"),
        ("cm3", "cc"), ("[gal_us]", "gallon gallons gal"), ("[qt_us]", "quart quarts"), ("[pt_us]", "pint pints"), ("[bbl_us]", "barrel barrels bbl"), ("[bu_us]", "bushel bushels"),
        ("[tbs_us]", "tablespoon tablespoons tbsp"), ("[tsp_us]", "teaspoon teaspoons tsp"),
        ("kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"), ("g", "g gram grams gramme grammes"), ("mg", "mg milligram milligrams"), ("ug", "mcg microgram micrograms"),
        ("t", "t tonne tonnes"), ("kt", "kiloton kilotons kilotonne kilotonnes"), ("[lb_av]", "lb lbs pound pounds"), ("[oz_av]", "oz ounce ounces"), ("[ston_av]", "ton tons"),
        ("[stone_av]", "stone"), ("[car_m]", "carat carats"),
        ("km/h", "kph kmh kmph"), ("[mi_i]/h", "mph"), ("[kn_i]", "knot knots kt kts"), ("[mach]", "mach"), ("[mi_i]/[gal_us]", "mpg"),
        ("N", "newton newtons"), ("Hz", "hz hertz"), ("kHz", "khz kilohertz"), ("MHz", "mhz megahertz"), ("GHz", "ghz gigahertz"), ("{rpm}", "rpm"),
        ("J", "j joule joules"), ("kJ", "kj kilojoule kilojoules"), ("MJ", "megajoule megajoules"), ("GJ", "gj gigajoule gigajoules"), ("kcal", "kcal calorie calories"),
        ("[Btu]", "btu"), ("W.h", "wh"), ("kW.h", "kwh kilowatt-hour"), ("MW.h", "mwh"), ("GW.h", "gwh"), ("TW.h", "twh"),
        ("W", "watt watts"), ("kW", "kw kilowatt kilowatts"), ("MW", "mw megawatt megawatts"), ("GW", "gw gigawatt gigawatts"), ("TW", "terawatt terawatts"), ("[HP]", "hp horsepower bhp"),
        ("Pa", "pascal pascals"), ("hPa", "hpa"), ("kPa", "kpa"), ("MPa", "mpa"), ("mbar", "millibar millibars"), ("[psi]", "psi"),
        ("A", "amp amps ampere amperes"), ("V", "v volt volts"), ("kV", "kv kilovolt kilovolts"), ("dB", "db decibel decibels"),
        ("By", "byte bytes"), ("kBy", "kb kilobyte kilobytes"), ("MBy", "mb megabyte megabytes"), ("GBy", "gb gigabyte gigabytes"), ("TBy", "tb terabyte terabytes"), ("PBy", "petabyte petabytes"),
        ("bit", "bit bits"), ("kbit/s", "kbps"), ("Mbit/s", "mbps"), ("Gbit/s", "gbps"), ("K", "kelvin kelvins"), ("Cel", "celsius centigrade"), ("[degF]", "fahrenheit"),
    ];

    /// <summary>Units of several words, longest first where one begins another.</summary>
    public static IReadOnlyList<(string Code, string Phrase)> Phrases { get; } =
    [
        ("[nmi_i]", "nautical mile"), ("[nmi_i]", "nautical miles"), ("[ly]", "light year"), ("[ly]", "light years"), ("AU", "astronomical units"),
        ("km2", "square kilometers"), ("km2", "square kilometres"), ("km2", "square kilometer"), ("km2", "square kilometre"), ("km2", "sq km"),
        ("m2", "square meters"), ("m2", "square metres"), ("m2", "square meter"), ("m2", "square metre"), ("m2", "sq m"),
        ("cm2", "square centimeters"), ("cm2", "square centimetres"), ("cm2", "square centimeter"), ("[smi_us]", "square miles"), ("[smi_us]", "square mile"), ("[smi_us]", "sq mi"), ("[smi_us]", "sq miles"),
        ("[sft_i]", "square feet"), ("[sft_i]", "square foot"), ("[sft_i]", "sq ft"), ("[syd_i]", "square yards"), ("[syd_i]", "square yard"), ("[sin_i]", "square inches"), ("[sin_i]", "square inch"),
        ("m3", "cubic meters"), ("m3", "cubic metres"), ("m3", "cubic meter"), ("m3", "cubic metre"), ("km3", "cubic kilometers"), ("km3", "cubic kilometres"),
        ("cm3", "cubic centimeters"), ("cm3", "cubic centimetres"), ("cm3", "cubic centimeter"), ("cm3", "cubic centimetre"), ("[cft_i]", "cubic feet"), ("[cft_i]", "cubic foot"), ("[cyd_i]", "cubic yards"), ("[cin_i]", "cubic inches"),
        ("[foz_us]", "fluid ounces"), ("[foz_us]", "fluid ounce"), ("[foz_us]", "fl oz"),
        ("t", "metric tons"), ("t", "metric ton"), ("t", "metric tonnes"), ("[ston_av]", "short tons"), ("[lton_av]", "long tons"),
        ("[mi_i]/h", "miles per hour"), ("[mi_i]/h", "mile per hour"), ("[mi_i]/h", "miles an hour"), ("[mi_i]/h", "mile an hour"), ("km/h", "kilometers per hour"), ("km/h", "kilometres per hour"), ("km/h", "kilometer per hour"), ("km/h", "kilometre per hour"),
        ("km/h", "kilometers an hour"), ("km/h", "kilometres an hour"), ("km/h", "km per hour"), ("m/s", "meters per second"), ("m/s", "metres per second"), ("m/s", "metre per second"), ("m/s", "meter per second"), ("[ft_i]/s", "feet per second"), ("km/s", "kilometers per second"), ("km/s", "kilometres per second"),
        ("[mi_i]/s", "miles per second"), ("[mi_i]/[gal_us]", "miles per gallon"), ("m3/s", "cubic meters per second"), ("m3/s", "cubic metres per second"),
        ("[psi]", "pounds per square inch"), ("[psi]", "pound per square inch"), ("N.m", "newton meters"), ("N.m", "newton metres"),
        ("kW.h", "kilowatt hours"), ("kW.h", "kilowatt hour"), ("MW.h", "megawatt hours"), ("MW.h", "megawatt hour"), ("GW.h", "gigawatt hours"), ("TW.h", "terawatt hours"),
        ("Cel", "degrees celsius"), ("Cel", "degree celsius"), ("Cel", "degrees centigrade"), ("[degF]", "degrees fahrenheit"), ("[degF]", "degree fahrenheit"), ("Cel", "degrees c"), ("[degF]", "degrees f"),
        ("Cel", "deg c"), ("[degF]", "deg f"), ("Cel", "deg celsius"), ("[degF]", "deg fahrenheit"), ("K", "degrees kelvin"),
        ("Mbit/s", "megabits per second"), ("Gbit/s", "gigabits per second"), ("kbit/s", "kilobits per second"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, names) in Single)
        {
            foreach (var name in names.Split(' ')) words.Add(name, WordClass.Unit).Unit = code;
        }

        // Letters that are a unit only where they touch the figure or stand right after it in capitals; the grammar decides.
        words.Add("in", WordClass.None).Unit = "[in_i]";
        words.AddParticle("degree degrees deg", Particle.Degree);
        words.AddParticle("square sq", Particle.Square);
        words.AddParticle("cubic cu", Particle.Cubic);
        foreach (var (_, phrase) in Phrases) words.AddPhrase(phrase);
    }
}
