namespace ConsistencyCheck.Languages.English;

/// <summary>The words before and after a figure that say how it is meant.</summary>
/// <remarks>The classes are those of TimeML's <c>mod</c>, widened by "about" and "up to"; what width each has is policy and not English.</remarks>
internal static class CueWords
{
    /// <summary>Qualifiers before a figure. "A" and "the" before a qualifier are not listed: the grammar skips them.</summary>
    public static IReadOnlyList<(string Phrase, Cue Cue)> Before { get; } =
    [
        ("exactly", Cue.Exact), ("precisely", Cue.Exact),
        ("about", Cue.About), ("some", Cue.About), ("around", Cue.About), ("roughly", Cue.About),
        ("approximately", Cue.About), ("approx", Cue.About), ("circa", Cue.About),
        ("estimated", Cue.About), ("an estimated", Cue.About), ("in the region of", Cue.About), ("on the order of", Cue.About), ("or so", Cue.About),
        ("somewhere around", Cue.About), ("just about", Cue.About), ("around about", Cue.About), ("something like", Cue.About),
        ("in the neighborhood of", Cue.About), ("in the neighbourhood of", Cue.About), ("in the vicinity of", Cue.About),
        ("nearly", Cue.Nearly), ("almost", Cue.Nearly), ("close to", Cue.Nearly), ("just under", Cue.Nearly),
        ("just below", Cue.Nearly), ("a little under", Cue.Nearly), ("slightly under", Cue.Nearly), ("slightly less than", Cue.Nearly),
        ("just shy of", Cue.Nearly), ("shy of", Cue.Nearly), ("just short of", Cue.Nearly), ("a little less than", Cue.Nearly),
        ("just less than", Cue.Nearly), ("approaching", Cue.Nearly), ("a little below", Cue.Nearly), ("slightly below", Cue.Nearly),
        ("a shade under", Cue.Nearly), ("a touch under", Cue.Nearly), ("a bit under", Cue.Nearly), ("a bit less than", Cue.Nearly),
        ("not far short of", Cue.Nearly), ("little short of", Cue.Nearly), ("nigh on", Cue.Nearly), ("virtually", Cue.Nearly), ("practically", Cue.Nearly),
        ("just over", Cue.JustOver), ("just above", Cue.JustOver), ("a little over", Cue.JustOver), ("slightly over", Cue.JustOver),
        ("slightly more than", Cue.JustOver), ("a little more than", Cue.JustOver), ("just more than", Cue.JustOver), ("barely more than", Cue.JustOver),
        ("barely over", Cue.JustOver), ("slightly above", Cue.JustOver), ("little more than", Cue.JustOver), ("little over", Cue.JustOver),
        ("a little above", Cue.JustOver), ("a shade over", Cue.JustOver), ("a touch over", Cue.JustOver), ("a bit over", Cue.JustOver),
        ("a bit more than", Cue.JustOver), ("only just over", Cue.JustOver), ("a fraction over", Cue.JustOver),
        ("more than", Cue.MoreThan), ("over", Cue.MoreThan), ("above", Cue.MoreThan), ("upwards of", Cue.MoreThan), ("upward of", Cue.MoreThan),
        ("in excess of", Cue.MoreThan), ("exceeding", Cue.MoreThan), ("greater than", Cue.MoreThan), ("equal to", Cue.Exact),
        ("equals to", Cue.Exact), ("north of", Cue.MoreThan), ("comfortably over", Cue.MoreThan), ("no younger than", Cue.AtLeast),
        ("no older than", Cue.AtMost), ("at a minimum", Cue.AtLeast), ("not quite", Cue.Nearly), ("well over", Cue.MoreThan),
        ("well above", Cue.MoreThan), ("higher than", Cue.MoreThan), ("larger than", Cue.MoreThan),
        ("bigger than", Cue.MoreThan), ("longer than", Cue.MoreThan), ("older than", Cue.MoreThan),
        ("far more than", Cue.MoreThan), ("much more than", Cue.MoreThan), ("well more than", Cue.MoreThan),
        ("at least", Cue.AtLeast), ("no fewer than", Cue.AtLeast), ("no less than", Cue.AtLeast), ("not less than", Cue.AtLeast),
        ("not fewer than", Cue.AtLeast), ("a minimum of", Cue.AtLeast), ("minimum of", Cue.AtLeast), ("at minimum", Cue.AtLeast),
        ("at the very least", Cue.AtLeast), ("at the least", Cue.AtLeast),
        ("fewer than", Cue.LessThan), ("less than", Cue.LessThan), ("under", Cue.LessThan), ("below", Cue.LessThan),
        ("lower than", Cue.LessThan), ("smaller than", Cue.LessThan), ("well under", Cue.LessThan), ("well below", Cue.LessThan),
        ("younger than", Cue.LessThan), ("shorter than", Cue.LessThan), ("far fewer than", Cue.LessThan), ("far less than", Cue.LessThan),
        ("much less than", Cue.LessThan), ("far below", Cue.LessThan), ("far short of", Cue.LessThan), ("fewer even than", Cue.LessThan),
        ("at most", Cue.AtMost), ("at the most", Cue.AtMost), ("at the very most", Cue.AtMost), ("no more than", Cue.AtMost),
        ("not more than", Cue.AtMost), ("no greater than", Cue.AtMost), ("a maximum of", Cue.AtMost), ("maximum of", Cue.AtMost),
        ("no larger than", Cue.AtMost), ("no higher than", Cue.AtMost), ("no longer than", Cue.AtMost),
        ("up to", Cue.UpTo), ("as many as", Cue.UpTo), ("as much as", Cue.UpTo), ("as high as", Cue.UpTo), ("as large as", Cue.UpTo), ("as long as", Cue.UpTo),
        ("as few as", Cue.AtLeast), ("as little as", Cue.AtLeast), ("as low as", Cue.AtLeast),
    ];

    /// <summary>Gets the bounds that take the figure in: "greater than or equal to", "equal to or less than".</summary>
    public static IReadOnlyList<(string Phrase, Cue Cue)> OrEqual { get; } =
    [
        .. new[] { "more", "greater", "bigger", "larger", "higher" }.SelectMany(word => WithEqual(word, Cue.AtLeast)),
        .. new[] { "less", "fewer", "smaller", "lower" }.SelectMany(word => WithEqual(word, Cue.AtMost)),
    ];

    /// <summary>Qualifiers after a figure or after what it counts.</summary>
    public static IReadOnlyList<(string Phrase, Cue Cue)> After { get; } =
    [
        ("or so", Cue.About), ("or thereabouts", Cue.About), ("or more", Cue.AtLeast), ("or greater", Cue.AtLeast),
        ("or higher", Cue.AtLeast), ("or above", Cue.AtLeast), ("or over", Cue.AtLeast), ("or older", Cue.AtLeast),
        ("or longer", Cue.AtLeast), ("and more", Cue.AtLeast), ("and above", Cue.AtLeast), ("and over", Cue.AtLeast),
        ("and up", Cue.AtLeast), ("or fewer", Cue.AtMost), ("or less", Cue.AtMost), ("or lower", Cue.AtMost), ("or below", Cue.AtMost),
        ("or under", Cue.AtMost), ("or younger", Cue.AtMost), ("at least", Cue.AtLeast), ("at most", Cue.AtMost), ("plus", Cue.AtLeast),
        ("give or take", Cue.About), ("or better", Cue.AtLeast), ("and counting", Cue.AtLeast), ("at the least", Cue.AtLeast),
        ("at the very least", Cue.AtLeast), ("at the most", Cue.AtMost), ("at the very most", Cue.AtMost), ("at a minimum", Cue.AtLeast),
    ];

    private static (string Phrase, Cue Cue)[] WithEqual(string word, Cue cue) =>
    [
        ($"{word} than or equal to", cue), ($"{word} or equal to", cue), ($"{word} or equal than", cue),
        ($"equal to or {word} than", cue), ($"equal or {word} than", cue),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (phrase, _) in Before) words.AddPhrase(phrase, WordClass.CueStart);
        foreach (var (phrase, _) in OrEqual) words.AddPhrase(phrase, WordClass.CueStart);
        foreach (var (phrase, _) in After) words.AddPhrase(phrase);
    }
}
