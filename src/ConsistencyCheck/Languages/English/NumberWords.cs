namespace ConsistencyCheck.Languages.English;

/// <summary>Number words, scales, ordinals and fractions; the short scale, as English news uses it on both sides of the Atlantic.</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] UnitOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static void AddTo(LexiconBuilder words)
    {
        for (var i = 0; i < Units.Length; i++) words.Add(Units[i], WordClass.Cardinal).Number = i;
        for (var i = 0; i < Tens.Length; i++)
        {
            words.Add(Tens[i], WordClass.Cardinal).Number = (i + 2) * 10;
            AddOrdinal(words, Tens[i][..^1] + "ieth", (i + 2) * 10);
            words.Add(Tens[i][..^1] + "ies", WordClass.None).Number = (i + 2) * 10;
        }

        for (var i = 1; i < UnitOrdinals.Length; i++) AddOrdinal(words, UnitOrdinals[i], i);
        // Zero in reports of sport and in British prose.
        words.AddAll("naught nought nil", WordClass.Cardinal);
        AddMisspellings(words);
        AddScales(words);
        AddFractions(words);
    }

    private static void AddOrdinal(LexiconBuilder words, string word, int number)
    {
        words.Add(word, WordClass.Ordinal).Ordinal = number;
        // "Twenty-firsts" are parts, "firsts" alone are not: a denominator of one is no division.
        if (number == 1) words.Add(word + "s", WordClass.Fraction).Denominator = 1;
        if (number <= 2) return;
        words.Add(word, WordClass.Fraction).Denominator = number;
        words.Add(word + "s", WordClass.Fraction).Denominator = number;
    }

    private static void AddScales(LexiconBuilder words)
    {
        foreach (var (word, number) in new[]
        {
            ("hundred", 100m), ("thousand", 1000m), ("million", 1000000m), ("billion", 1000000000m),
            ("trillion", 1000000000000m), ("lakh", 100000m), ("crore", 10000000m),
        })
        {
            words.Add(word, WordClass.Scale).Number = number;
            words.Add(word + "s", WordClass.PluralScale).Number = number;
            var ordinal = words.Add(word + "th", WordClass.Ordinal | WordClass.Fraction);
            var parts = words.Add(word + "ths", WordClass.Fraction);
            ordinal.Number = parts.Number = number;
            ordinal.Denominator = parts.Denominator = (int)Math.Min(number, int.MaxValue);
        }

        words.Add("dozen", WordClass.Scale).Number = 12;
        words.Add("doz", WordClass.Scale).Number = 12;
        words.Add("dz", WordClass.Scale).Number = 12;
        words.Add("dzs", WordClass.Scale).Number = 12;
        words.Add("dozens", WordClass.PluralScale).Number = 12;
        words.Add("tens", WordClass.PluralScale).Number = 10;
        words.Add("scores", WordClass.PluralScale).Number = 20;
        // AP and Reuters write m, bn and tn after money, K beside both; MM is the banks' million.
        foreach (var (suffix, number) in new[]
        {
            ("k", 1000m), ("m", 1000000m), ("mn", 1000000m), ("mm", 1000000m), ("mln", 1000000m), ("mil", 1000000m), ("b", 1000000000m),
            ("bn", 1000000000m), ("bln", 1000000000m), ("g", 1000000000m), ("t", 1000000000000m), ("tn", 1000000000000m), ("trn", 1000000000000m),
        })
            words.Add(suffix, WordClass.ScaleSuffix).Number = number;
    }

    /// <summary>The misspellings that copy desks miss most; the words they stand for are read, and nothing else is spelt like them.</summary>
    private static void AddMisspellings(LexiconBuilder words)
    {
        foreach (var (word, number) in new[]
        {
            ("fourty", 40), ("ninty", 90), ("fourtieth", 40), ("nineth", 9), ("twelth", 12), ("eigth", 8), ("ninteenth", 19),
        })
        {
            if (word.EndsWith('y')) words.Add(word, WordClass.Cardinal).Number = number;
            else AddOrdinal(words, word, number);
        }
    }

    private static void AddFractions(LexiconBuilder words)
    {
        words.AddParticle("half halves", Particle.Half, WordClass.Fraction);
        words.Add("half", WordClass.Fraction).Denominator = 2;
        words.Add("halves", WordClass.Fraction).Denominator = 2;
        words.Add("quarter", WordClass.Fraction).Denominator = 4;
        words.Add("quarters", WordClass.Fraction).Denominator = 4;
    }
}
