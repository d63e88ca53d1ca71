namespace ConsistencyCheck.Tests.Text;

/// <summary>Texts that nobody wrote, from a seeded source so that a failure can be repeated.</summary>
internal static class RandomText
{
    public static readonly string[] Pieces =
    [
        "Sept.", "6", "2023", ",", "-", "–", "May", "may", "March", "Tuesday", "about", "some", "550", "miles",
        "%", "$", "US$", "2.5", "bn", "a", "couple", "of", "weeks", "ago", "between", "and", "to", "from", "the",
        "second", "quarter", "half", "dozen", "several", "hundreds", "year", "old", "one", "in", "five", "at", "6:53", "p.m.",
        "EDT", "(", ")", "'90s", "1990s", "19th", "century", "more", "than", "at least", "up to", "\n", ".", "/", ":", "1/2", "½",
        "next", "last", "week", "Q4", "mid", "late", "end", "noon", "aged", "53", "every", "Monday", "0900", "hours", "Z", "T",
        "2024-05-28", "28.05.2024", "€", "12,345", "million", "million", "per", "hour", "@", "#", "http://a.b/2", "°", "C",
        "999999999999999999", "trillion", "crore", "0.000000000000000001", "USD", "half", "ft", "in", "hours", "seconds", "thousand",
        "few", "weekend", "twice", "later", "that", "within", "through", "cents", "percent", "basis", "points", "aged", "out",
        "now", "former", "the", "time", "soon", "this", "year's", "Monday's", "night", "morning", "overnight", "many", "years", "long",
        "Christmas", "before", "after", "and", "18", "19", "August", "last", "third", "day", "summer", "'98", "0530", "around", "per", "night",
        "won", "3-1", "nil", "doubled", "twice", "times", "fold", "thirds", "twenty-fifth", "over",
        ">=", "<", "^", "odds", "ratio", "dozens", "as", "give or take", "trillionth", "most",
    ];

    /// <summary>Any UTF-16 code units, unpaired surrogates included.</summary>
    public static string Any(Random random, int length)
    {
        var chars = new char[random.Next(length)];
        for (var i = 0; i < chars.Length; i++) chars[i] = random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(1, 128);
        return new string(chars);
    }

    /// <summary>The words of dates and figures in an order that makes no sense.</summary>
    public static string OfMentions(Random random, int count)
    {
        var pieces = Enumerable.Range(0, random.Next(count)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(4) == 0 ? string.Empty : " "));
        return string.Concat(pieces);
    }
}
