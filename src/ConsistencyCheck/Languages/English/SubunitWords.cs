namespace ConsistencyCheck.Languages.English;

/// <summary>The parts of a currency's unit that finish a sum: "12 euros and 50 centimes". Alone most of them could be of several currencies.</summary>
/// <seealso href="https://publications.europa.eu/code/en/en-5000500.htm">EU interinstitutional style guide, annex A5: currencies and their subunits</seealso>
internal static class SubunitWords
{
    private static readonly (TermSet Words, string Codes, int Parts)[] All =
    [
        (new("cent", "cents", "cts"), "USD EUR AUD CAD NZD HKD SGD ZAR TWD JMD NAD FJD TTD KES UGX TZS NLG", 100),
        (new("dime", "dimes"), "USD", 10),
        (new("penny", "pence", "pennies"), "GBP IEP", 100),
        (new("centime", "centimes"), "EUR CHF FRF BEF LUF MAD DZD XOF XAF HTG", 100),
        (new("rappen"), "CHF", 100),
        (new("pfennig", "pfennigs"), "DEM", 100),
        (new("kopeck", "kopecks", "kopek", "kopeks"), "RUB BYN UAH", 100),
        (new("paise", "paisa"), "INR PKR NPR", 100),
        (new("sen"), "MYR IDR JPY", 100),
        (new("groszy", "grosz"), "PLN", 100),
        (new("öre", "øre", "ore", "aurar"), "SEK NOK DKK ISK", 100),
        (new("haler", "halers", "heller", "hellers"), "CZK SKK", 100),
        (new("filler"), "HUF", 100),
        (new("centavo", "centavos"), "MXN BRL ARS CLP COP PHP CUP DOP BOB GTQ HNL NIO PTE", 100),
        (new("agorot", "agora"), "ILS", 100),
        (new("kurus", "kuruş"), "TRY", 100),
        (new("satang"), "THB", 100),
        (new("piastre", "piastres", "piaster", "piasters"), "EGP LBP SYP SDG", 100),
        (new("halala", "halalas"), "SAR", 100),
        (new("bani", "ban"), "RON MDL", 100),
        (new("stotinki", "stotinka"), "BGN", 100),
        (new("kobo"), "NGN", 100),
        (new("pesewa", "pesewas"), "GHS", 100),
        (new("jiao"), "CNY", 10),
        (new("fen"), "CNY", 100),
    ];

    /// <summary>How many of what a word names make one unit of a currency; 0 where it is no part of it.</summary>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="currency">The ISO 4217 code of the currency.</param>
    public static int PartsOf(uint hash, ReadOnlySpan<char> word, string currency)
    {
        foreach (var (words, codes, parts) in All)
            if (words.Contains(hash, word) && codes.Contains(currency, StringComparison.Ordinal)) return parts;
        return 0;
    }
}
