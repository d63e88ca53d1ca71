namespace ConsistencyCheck.Languages.English;

/// <summary>Words and symbols for units of measurement, with their UCUM codes.</summary>
/// <remarks>Words that a metric prefix makes stand in <see cref="MetricUnitWords"/>; squares, cubes and quotients are the grammar's.</remarks>
/// <seealso href="https://ucum.org/ucum">The Unified Code for Units of Measure</seealso>
internal static class UnitWords
{
    /// <summary>Units of one word, each as UCUM code and words.</summary>
    private static readonly (string Code, string Words)[] Single =
    [
        ("m", "m meter meters metre metres mtr mtrs"), ("km", "km kms"), ("dm", "dm"), ("cm", "cm cms"), ("mm", "mm"),
        ("rad", "rad radian radians"), ("um", "µm μm micron microns"), ("nm", "nm"),
        ("[in_i]", "inch inches"), ("[ft_i]", "ft foot feet"), ("[yd_i]", "yd yds yard yards"),
        ("[mi_i]", "mi mile miles"), ("[nmi_i]", "nmi"), ("[fth_i]", "fathom fathoms"), ("[fur_us]", "furlong furlongs"), ("[ly]", "lightyear lightyears"),
        ("pc", "parsec parsecs"),
        ("m2", "m² sqm"), ("km2", "km² sqkm"), ("[sft_i]", "sqft"), ("har", "ha hectare hectares"), ("[acr_us]", "acre acres"),
        ("L", "l liter liters litre litres ltr ltrs"), ("mL", "ml mls"), ("cL", "cl"), ("dL", "dl"), ("hL", "hl"),
        ("cm3", "cc ccs"), ("[gal_us]", "gallon gallons gal gals"), ("[qt_us]", "quart quarts"), ("[pt_us]", "pint pints"),
        ("[bbl_us]", "barrel barrels bbl bbls"), ("[bu_us]", "bushel bushels"),
        ("[cup_us]", "cup cups"), ("[tbs_us]", "tablespoon tablespoons tbsp tbsps"), ("[tsp_us]", "teaspoon teaspoons tsp tsps"),
        ("10*9.m3", "bcm"), ("10*3.[cft_i]", "mcf"), ("10*9.[cft_i]", "bcf"), ("10*12.[cft_i]", "tcf"),
        ("kg", "kg kgs kilo kilos"), ("g", "g gram grams gramme grammes gm gms"), ("mg", "mg"), ("ug", "mcg µg μg"),
        ("t", "t mt tonne tonnes"), ("[lb_av]", "lb lbs pound pounds"), ("[oz_av]", "oz ounce ounces"), ("[ston_av]", "ton tons"),
        ("[stone_av]", "stone"), ("[car_m]", "carat carats"),
        ("km/h", "kph kmh kmph"), ("[mi_i]/h", "mph"), ("[kn_i]", "knot knots kt kts"), ("[mach]", "mach"), ("[mi_i]/[gal_us]", "mpg mpge"),
        ("N", "newton newtons"), ("Hz", "hz hertz"), ("kHz", "khz"), ("MHz", "mhz"), ("GHz", "ghz"), ("{rpm}", "rpm"),
        ("J", "j joule joules"), ("kJ", "kj"), ("MJ", "mj"), ("kcal", "kcal calorie calories kilocalorie kilocalories"), ("eV", "ev"), ("keV", "kev"),
        ("MeV", "mev"), ("GeV", "gev"), ("TeV", "tev"),
        ("[Btu]", "btu btus"), ("10*6.[Btu]", "mmbtu"), ("W.h", "wh"), ("kW.h", "kwh"), ("MW.h", "mwh"), ("GW.h", "gwh"), ("TW.h", "twh"),
        ("W", "w watt watts"), ("kW", "kw"), ("MW", "mw"), ("GW", "gw"), ("[HP]", "hp horsepower bhp"),
        ("Pa", "pascal pascals"), ("hPa", "hpa"), ("kPa", "kpa"), ("MPa", "mpa"), ("[psi]", "psi"),
        ("A", "amp amps ampere amperes"), ("A.h", "ah"), ("mA.h", "mah"), ("V", "v volt volts"), ("kV", "kv"), ("dB", "db dba decibel decibels"),
        ("Ohm", "ohm ohms Ω"),
        ("Gy", "gy"), ("mGy", "mgy"), ("Sv", "sv sievert sieverts"), ("mSv", "msv"), ("uSv", "µsv μsv"), ("Bq", "bq becquerel becquerels"),
        ("Ci", "curie curies"),
        ("By", "byte bytes"), ("kBy", "kb"), ("MBy", "mb"), ("GBy", "gb"), ("TBy", "tb"), ("PBy", "pb"), ("EBy", "eb"),
        ("bit", "bit bits"), ("kbit/s", "kbps"), ("Mbit/s", "mbps"), ("Gbit/s", "gbps"), ("Tbit/s", "tbps"),
        ("K", "kelvin kelvins"), ("Cel", "celsius centigrade celcius"), ("[degF]", "fahrenheit farenheit fahreinheit"), ("{Mpx}", "megapixel megapixels"),
        ("lm", "lumen lumens"), ("cd/m2", "nits"), ("[ppm]", "ppm"), ("[ppb]", "ppb"),
    ];

    /// <summary>Units of several words, which hyphens may join. Squares, cubes and quotients are not listed: the grammar composes them.</summary>
    public static IReadOnlyList<(string Code, string Phrase)> Phrases { get; } =
    [
        ("[nmi_i]", "nautical mile"), ("[nmi_i]", "nautical miles"), ("[ly]", "light year"), ("[ly]", "light years"), ("AU", "astronomical unit"),
        ("AU", "astronomical units"),
        ("[foz_us]", "fluid ounces"), ("[foz_us]", "fluid ounce"), ("[foz_us]", "fl oz"), ("[oz_tr]", "troy ounce"), ("[oz_tr]", "troy ounces"),
        ("[acr_us].[ft_i]", "acre feet"), ("[acr_us].[ft_i]", "acre foot"),
        ("t", "metric tons"), ("t", "metric ton"), ("t", "metric tonnes"), ("t", "metric tonne"), ("[ston_av]", "short tons"), ("[ston_av]", "short ton"),
        ("[lton_av]", "long tons"), ("[lton_av]", "long ton"),
        ("{PS}", "metric horsepower"), ("[psi]", "pounds per square inch"), ("[psi]", "pound per square inch"), ("[psi]", "pounds of pressure per square inch"),
        ("N.m", "newton meters"), ("N.m", "newton metres"), ("N.m", "newton meter"), ("N.m", "newton metre"), ("[lbf_av].[ft_i]", "pound feet"),
        ("[lbf_av].[ft_i]", "pound foot"), ("[lbf_av].[ft_i]", "foot pounds"), ("[lbf_av].[ft_i]", "foot pound"), ("[lbf_av].[ft_i]", "lb ft"),
        ("[lbf_av].[ft_i]", "ft lb"), ("[lbf_av].[ft_i]", "ft lbs"), ("[lbf_av].[ft_i]", "lbs ft"),
        ("W.h", "watt hours"), ("W.h", "watt hour"), ("kW.h", "kilowatt hours"), ("kW.h", "kilowatt hour"), ("MW.h", "megawatt hours"),
        ("MW.h", "megawatt hour"), ("GW.h", "gigawatt hours"), ("GW.h", "gigawatt hour"), ("TW.h", "terawatt hours"), ("TW.h", "terawatt hour"),
        ("mA.h", "milliamp hours"), ("mA.h", "milliamp hour"), ("A.h", "amp hours"), ("A.h", "amp hour"),
        ("Cel", "degrees celsius"), ("Cel", "degree celsius"), ("Cel", "degrees centigrade"), ("Cel", "degree centigrade"), ("Cel", "degrees celcius"),
        ("Cel", "degrees c"), ("Cel", "degree c"), ("Cel", "deg c"), ("Cel", "deg celsius"),
        ("[degF]", "degrees fahrenheit"), ("[degF]", "degree fahrenheit"), ("[degF]", "degrees farenheit"), ("[degF]", "degrees f"), ("[degF]", "degree f"),
        ("[degF]", "deg f"), ("[degF]", "deg fahrenheit"), ("K", "degrees kelvin"), ("K", "degree kelvin"),
        ("[ppm]", "parts per million"), ("[ppb]", "parts per billion"), ("[Btu]", "british thermal units"),
    ];

    /// <summary>Words that name a unit together with what it is taken per.</summary>
    private static readonly (string Word, string Code, string Per)[] Rates = [("bpd", "[bbl_us]", "day"), ("tpd", "t", "day"), ("tpa", "t", "year")];

    public static void AddTo(LexiconBuilder words)
    {
        MetricUnitWords.AddTo(words);
        foreach (var (code, names) in Single)
        {
            foreach (var name in names.Split(' ')) words.Add(name, WordClass.Unit).Unit = code;
        }

        foreach (var (word, code, per) in Rates)
        {
            var lexeme = words.Add(word, WordClass.Unit);
            (lexeme.Unit, lexeme.Per) = (code, per);
        }

        // Letters that are a unit only in some places; the grammar decides.
        words.Add("in", WordClass.None).Unit = "[in_i]";
        words.Add("ins", WordClass.None).Unit = "[in_i]";
        words.Add("st", WordClass.None).Unit = "[stone_av]";
        words.Add("ps", WordClass.None).Unit = "{PS}";
        words.Add("mp", WordClass.None).Unit = "{Mpx}";
        words.Add("a", WordClass.None).Unit = "A";
        words.Add("am", WordClass.None).Unit = "am";
        words.Add("pm", WordClass.None).Unit = "pm";
        words.AddParticle("degree degrees deg", Particle.Degree);
        words.AddParticle("square sq", Particle.Square);
        words.AddParticle("cubic cu", Particle.Cubic);
        foreach (var (_, phrase) in Phrases) words.AddPhrase(phrase);
    }
}
