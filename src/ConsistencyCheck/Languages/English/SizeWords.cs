namespace ConsistencyCheck.Languages.English;

/// <summary>Words that belong to a figure itself: they say how large it is or in what it is paid, and nothing of what it is said of.</summary>
/// <remarks>Source: the number words and currency names of <see cref="NumberWords"/> and <see cref="CurrencyWords"/>, in the forms that prose uses most.</remarks>
internal static class SizeWords
{
    public static TermSet All { get; } = new(
        "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "trillions", "dozen", "dozens", "crore",
        "crores", "lakh", "lakhs", "mln", "bln", "mn", "bn", "percent", "percentage", "pct", "dollar", "dollars", "dlrs", "cent", "cents", "cts", "euro", "euros",
        "pound", "pounds", "pence", "yen", "yuan", "rupee", "rupees", "rouble", "roubles", "franc", "francs", "half", "quarter", "third", "two", "three", "four",
        "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
}
