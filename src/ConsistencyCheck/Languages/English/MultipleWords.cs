namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say how many times one figure is the other: "twice", "doubled", "threefold".</summary>
/// <seealso href="https://www.apstylebook.com/">The Associated Press Stylebook, "times, time" and "ratios"</seealso>
internal static class MultipleWords
{
    private static readonly (decimal Factor, string Words)[] Factors =
    [
        (0.5m, "halve halved halves halving"),
        (2m, "twice double doubled doubling twofold"),
        (3m, "thrice triple tripled tripling treble trebled trebling threefold"),
        (4m, "quadruple quadrupled quadrupling fourfold"),
        (5m, "quintuple quintupled quintupling fivefold"),
        (6m, "sextuple sextupled sixfold"), (7m, "sevenfold"), (8m, "eightfold"), (9m, "ninefold"), (10m, "tenfold"), (12m, "twelvefold"), (20m, "twentyfold"),
        (100m, "hundredfold"), (1000m, "thousandfold"),
    ];

    /// <summary>Gets the comparatives that make "times" before them a multiple: "ten times larger".</summary>
    public static TermSet Comparatives { get; } = new(
        "more", "less", "fewer", "greater", "larger", "bigger", "higher", "longer", "faster", "slower", "smaller", "lower", "stronger", "weaker", "heavier",
        "lighter",
        "deadlier", "older", "richer", "poorer", "better", "worse", "likelier", "hotter", "cheaper", "costlier", "wider", "thicker", "deeper", "taller",
        "brighter", "louder");

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (factor, list) in Factors)
        {
            foreach (var word in list.Split(' ')) words.Add(word, WordClass.Multiple).Number = factor;
        }
    }
}
