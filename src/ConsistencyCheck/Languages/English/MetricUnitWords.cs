namespace ConsistencyCheck.Languages.English;

/// <summary>Words for units with metric prefixes: "megawatts", "exabytes", "millisieverts".</summary>
/// <seealso href="https://ucum.org/ucum#section-Prefixes">UCUM, table 1: prefixes</seealso>
internal static class MetricUnitWords
{
    private static readonly (string Word, string Code)[] Prefixes =
    [
        ("atto", "a"), ("femto", "f"), ("pico", "p"), ("nano", "n"), ("micro", "u"), ("milli", "m"), ("centi", "c"), ("deci", "d"), ("hecto", "h"),
        ("kilo", "k"), ("mega", "M"), ("giga", "G"), ("tera", "T"), ("peta", "P"), ("exa", "E"), ("zetta", "Z"), ("yotta", "Y"),
    ];

    /// <summary>UCUM code, names without the plural's s, and the first and last prefix that occur with them.</summary>
    private static readonly (string Code, string Names, string From, string To)[] Units =
    [
        ("m", "meter metre", "a", "k"), ("g", "gram gramme", "p", "k"), ("L", "liter litre", "u", "G"), ("W", "watt", "m", "E"), ("J", "joule", "m", "E"),
        ("By", "byte", "k", "Y"), ("bit", "bit", "k", "P"),
        ("V", "volt", "u", "M"), ("A", "amp ampere", "u", "k"), ("Pa", "pascal", "h", "G"), ("N", "newton", "m", "M"), ("Gy", "gray", "u", "k"),
        ("Sv", "sievert", "n", "k"), ("Bq", "becquerel", "m", "P"), ("Ci", "curie", "p", "M"),
        ("eV", "electronvolt", "m", "T"), ("Ohm", "ohm", "m", "M"), ("t", "tonne ton", "k", "G"), ("pc", "parsec", "k", "G"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, names, from, to) in Units)
        {
            var isIn = false;
            foreach (var (word, prefix) in Prefixes)
            {
                isIn |= prefix == from;
                if (isIn) Add(words, names, word, prefix + code);
                if (prefix == to) break;
            }
        }

        foreach (var (word, prefix) in Prefixes)
        {
            // "Kelvin", "hertz" and "bar" have no plural of their own.
            if (prefix is "k" or "M" or "G" or "T") words.Add(word + "hertz", WordClass.Unit).Unit = prefix + "Hz";
            if (prefix == "m") words.Add(word + "bar", WordClass.Unit).Unit = prefix + "bar";
        }
    }

    private static void Add(LexiconBuilder words, string names, string prefix, string code)
    {
        foreach (var name in names.Split(' '))
        {
            words.Add(prefix + name, WordClass.Unit).Unit = code;
            words.Add(prefix + name + "s", WordClass.Unit).Unit = code;
        }
    }
}
