namespace ConsistencyCheck.Languages.English;

/// <summary>The codes and abbreviations of currencies.</summary>
/// <seealso href="https://www.iso.org/iso-4217-currency-codes.html">ISO 4217, tables A.1 (in use) and A.3 (historic)</seealso>
internal static class CurrencyCodes
{
    private const string InUse =
        "USD EUR GBP JPY CNY INR RUB KRW CHF BRL ZAR MXN SEK NOK DKK PLN UAH ILS THB IDR " +
        "MYR SGD HKD AUD CAD NZD TWD SAR AED NGN HUF CZK EGP VND PHP CLP PKR BDT LKR ARS " +
        "AFN AOA AWG AZN BBD BGN BHD BIF BMD BND BSD BTN BWP BYN BZD CDF CRC CUC CVE DJF DOP DZD ETB FJD FKP GEL " +
        "GHS GMD GNF GTQ GYD HNL HRK HTG IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KWD KYD KZT LAK LBP LRD LSL LYD " +
        "MDL MGA MKD MMK MNT MRU MUR MVR MWK MZN NAD NPR OMR PAB PGK PYG QAR RSD RWF SBD SCR SDG SLE SRD " +
        "SSP SYP SZL TJS TMT TND TTD TZS UGX UYU UZS VES VUV WST XAF XCD XOF XPF YER ZMW ZWL BTC XBT ETH " +
        "DEM FRF ITL ESP NLG BEF ATS PTE IEP FIM GRD LUF";

    /// <summary>Codes that are other words in capitals, or abbreviations of other things: a firm, a radio network, a distress call.</summary>
    private const string Doubtful = "ALL TRY TOP CUP MAD PEN BOB COP RON MOP AMD ANG BAM SOS STN GIP NIO SHP ERN";

    /// <summary>Currencies whose millions banks and Nordic companies write as one word: "MEUR", "MSEK".</summary>
    private const string WithMillions = "USD EUR GBP AUD CAD CHF SEK NOK DKK NZD SGD INR";

    /// <summary>Letters before a dollar sign that say whose dollar it is; R$ is the real and Mex$ the peso.</summary>
    private static readonly (string Letters, string Code)[] DollarLetters =
    [
        ("us", "USD"), ("a", "AUD"), ("au", "AUD"), ("aus", "AUD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("cdn", "CAD"), ("nz", "NZD"),
        ("hk", "HKD"), ("s", "SGD"), ("nt", "TWD"), ("t", "TWD"), ("r", "BRL"), ("mx", "MXN"), ("mex", "MXN"), ("z", "ZWL"),
        ("j", "JMD"), ("tt", "TTD"), ("bds", "BBD"), ("ec", "XCD"), ("n", "NAD"), ("fj", "FJD"), ("b", "BSD"), ("g", "GYD"),
    ];

    private static readonly (string Words, string Code)[] Abbreviations =
    [
        ("rs", "INR"), ("rm", "MYR"), ("rp", "IDR"), ("tk", "BDT"), ("ksh", "KES"), ("kshs", "KES"), ("ush", "UGX"), ("ushs", "UGX"), ("tsh", "TZS"),
        ("sfr", "CHF"), ("gh", "GHS"), ("dh", "AED"), ("dhs", "AED"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var code in InUse.Split(' ')) Add(words, code, code, CurrencyForm.Code, WordClass.Currency | WordClass.CurrencyPrefix);
        Add(words, "RMB", "CNY", CurrencyForm.Code, WordClass.Currency | WordClass.CurrencyPrefix);
        foreach (var code in Doubtful.Split(' ')) Add(words, code, code, CurrencyForm.DoubtfulCode, WordClass.CurrencyPrefix);
        foreach (var code in WithMillions.Split(' '))
            Add(words, "M" + code, code, CurrencyForm.Code, WordClass.Currency | WordClass.CurrencyPrefix).Number = 1000000m;
        foreach (var (letters, code) in DollarLetters) Add(words, letters, code, CurrencyForm.Letters, WordClass.CurrencyPrefix);
        foreach (var (word, code) in Abbreviations) Add(words, word, code, CurrencyForm.Abbreviation, WordClass.CurrencyPrefix);
    }

    private static Lexeme Add(LexiconBuilder words, string word, string code, CurrencyForm form, WordClass classes)
    {
        var lexeme = words.Add(word.ToLowerInvariant(), classes);
        (lexeme.Currency, lexeme.CurrencyForm) = (code == "XBT" ? "BTC" : code, form);
        return lexeme;
    }
}
