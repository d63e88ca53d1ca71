namespace ConsistencyCheck.Languages.English;

/// <summary>Names of currencies and of their parts, with ISO 4217 codes.</summary>
/// <remarks>
/// A name that several countries share stands for the currency that is traded most, as a bare "$" does; the country's adjective before it decides.
/// </remarks>
/// <seealso href="https://www.iso.org/iso-4217-currency-codes.html">ISO 4217, tables A.1 (in use) and A.3 (historic)</seealso>
/// <seealso href="https://www.bis.org/statistics/rpfx22.htm">BIS triennial survey 2022: turnover by currency</seealso>
internal static class CurrencyWords
{
    private static readonly (string Code, string Words)[] Names =
    [
        ("USD", "dollar dollars buck bucks dlr dlrs"), ("EUR", "euro euros"),
        ("GBP", "pound pounds sterling quid stg"), ("JPY", "yen 円"), ("CNY", "yuan renminbi 元"),
        ("INR", "rupee rupees"),
        ("RUB", "ruble rubles rouble roubles"), ("KRW", "won 원"), ("CHF", "franc francs"), ("BRL", "reais"), ("ZAR", "rand"), ("TRY", "lira liras"),
        ("MXN", "peso pesos"), ("SEK", "krona kronor"), ("NOK", "kroner"), ("DKK", "krone"), ("PLN", "zloty zlotys złoty złotys zł"),
        ("UAH", "hryvnia hryvnias hryvnya"), ("ILS", "shekel shekels"),
        ("THB", "baht"), ("IDR", "rupiah"), ("MYR", "ringgit"), ("VND", "dong"), ("SAR", "riyal riyals"), ("AED", "dirham dirhams"), ("NGN", "naira"),
        ("KES", "shilling shillings"),
        ("HUF", "forint forints"), ("CZK", "koruna korunas"), ("DEM", "deutschemark deutschemarks marks"), ("ITL", "lire"), ("IRR", "rial rials"),
        ("BTC", "bitcoin bitcoins"),
        ("NLG", "guilder guilders"), ("ESP", "peseta pesetas"), ("GRD", "drachma drachmas"), ("PTE", "escudo escudos"), ("ATS", "schilling schillings"),
        ("FIM", "markka markkaa"),
        ("RON", "lei leu"), ("BGN", "lev leva"), ("HRK", "kuna kunas"), ("IQD", "dinar dinars"), ("GHS", "cedi cedis"), ("ETB", "birr"), ("ZMW", "kwacha"),
        ("BDT", "taka"), ("MMK", "kyat kyats"), ("LAK", "kip"), ("KHR", "riel riels"),
        ("MNT", "tugrik tugriks togrog"), ("KZT", "tenge"), ("AZN", "manat manats"), ("GEL", "lari"), ("VES", "bolivar bolivars bolívares bolivares"),
        ("BOB", "bolivianos"), ("PYG", "guarani guaranies guaraníes"), ("GTQ", "quetzals quetzales"),
        ("HNL", "lempira lempiras"), ("NIO", "cordobas"), ("CRC", "colones"), ("HTG", "gourde gourdes"), ("MZN", "metical meticals meticais"),
        ("MGA", "ariary"), ("MOP", "pataca patacas"), ("MVR", "rufiyaa"), ("BTN", "ngultrum"),
        ("AOA", "kwanza kwanzas"), ("TJS", "somoni"), ("GMD", "dalasi dalasis"), ("BWP", "pula"), ("LKR", "ரூ"), ("ETH", "ether"),
    ];

    /// <summary>What divides a currency: word, currency, how many make one.</summary>
    private static readonly (string Words, string Code, int Parts)[] Divisions =
    [
        ("cent cents cts", "USD", 100), ("dime dimes", "USD", 10), ("penny pence pennies p", "GBP", 100), ("kopeck kopecks kopek kopeks", "RUB", 100),
        ("paise paisa", "INR", 100), ("pfennig pfennigs", "DEM", 100), ("centavo centavos", "MXN", 100), ("groszy grosz", "PLN", 100),
    ];

    /// <summary>Adjectives and nouns that together name one currency: "Canadian dollars".</summary>
    private static readonly (string Code, string Adjectives, string Nouns)[] Nations =
    [
        ("USD", "us|american|united states|u s", "dollar dollars dlr dlrs"),
        ("AUD", "australian|aussie", "dollar dollars dlr dlrs"), ("CAD", "canadian", "dollar dollars dlr dlrs"),
        ("HKD", "hong kong", "dollar dollars dlr dlrs"), ("NZD", "new zealand|kiwi", "dollar dollars dlr dlrs"),
        ("SGD", "singapore|singaporean", "dollar dollars dlr dlrs"),
        ("TWD", "taiwan|new taiwan|taiwanese", "dollar dollars dlr dlrs"),
        ("JMD", "jamaican", "dollar dollars"), ("ZWL", "zimbabwe|zimbabwean", "dollar dollars"),
        ("NAD", "namibian", "dollar dollars"), ("FJD", "fijian|fiji", "dollar dollars"), ("TTD", "trinidad and tobago", "dollar dollars"),
        ("GBP", "british|uk", "pound pounds"), ("GBP", "pounds|pound", "sterling"), ("EGP", "egyptian", "pound pounds"),
        ("LBP", "lebanese", "pound pounds lira"), ("SYP", "syrian", "pound pounds"), ("SDG", "sudanese", "pound pounds"),
        ("SSP", "south sudanese", "pound pounds"), ("IEP", "irish", "pound pounds punt punts"),
        ("JPY", "japanese", "yen"), ("CNY", "chinese", "yuan renminbi"), ("KRW", "south korean|korean", "won"), ("KPW", "north korean", "won"),
        ("INR", "indian", "rupee rupees"), ("PKR", "pakistani|pakistan", "rupee rupees"), ("LKR", "sri lankan|sri lanka", "rupee rupees"),
        ("NPR", "nepalese|nepali", "rupee rupees"),
        ("MUR", "mauritian|mauritius", "rupee rupees"), ("SCR", "seychelles", "rupee rupees"), ("CHF", "swiss", "franc francs"),
        ("FRF", "french", "franc francs"), ("BEF", "belgian", "franc francs"), ("LUF", "luxembourg", "franc francs"),
        ("XAF", "cfa|central african", "franc francs"), ("XOF", "west african cfa", "franc francs"),
        ("CDF", "congolese", "franc francs"), ("RWF", "rwandan", "franc francs"), ("BIF", "burundian", "franc francs"), ("GNF", "guinean", "franc francs"),
        ("RUB", "russian", "ruble rubles rouble roubles"), ("BYN", "belarusian|belarussian", "ruble rubles rouble roubles"),
        ("MXN", "mexican", "peso pesos"),
        ("ARS", "argentine|argentinian|argentina", "peso pesos"), ("PHP", "philippine|filipino", "peso pesos"), ("CLP", "chilean", "peso pesos"),
        ("COP", "colombian", "peso pesos"), ("CUP", "cuban", "peso pesos"), ("DOP", "dominican", "peso pesos"), ("UYU", "uruguayan", "peso pesos"),
        ("TRY", "turkish", "lira liras"), ("ITL", "italian", "lire lira"),
        ("SEK", "swedish", "krona kronor crown crowns"), ("NOK", "norwegian", "krone kroner crown crowns"), ("DKK", "danish", "krone kroner crown crowns"),
        ("ISK", "icelandic", "krona kronur crown crowns"), ("CZK", "czech", "koruna korunas crown crowns"),
        ("SKK", "slovak", "koruna korunas crown crowns"),
        ("PLN", "polish", "zloty zlotys"), ("UAH", "ukrainian", "hryvnia hryvnias"), ("ILS", "israeli|new israeli", "shekel shekels"),
        ("BRL", "brazilian", "real reais reals"), ("ZAR", "south african", "rand"), ("DEM", "deutsche|german|west german", "mark marks"),
        ("NLG", "dutch", "guilder guilders"), ("ESP", "spanish", "peseta pesetas"),
        ("KES", "kenyan|kenya", "shilling shillings"), ("UGX", "ugandan|uganda", "shilling shillings"), ("TZS", "tanzanian", "shilling shillings"),
        ("SOS", "somali", "shilling shillings"), ("SAR", "saudi", "riyal riyals"), ("QAR", "qatari", "riyal riyals rial rials"),
        ("YER", "yemeni", "rial rials riyal riyals"), ("OMR", "omani", "rial rials"),
        ("IRR", "iranian", "rial rials"), ("AED", "uae|emirati", "dirham dirhams"), ("MAD", "moroccan", "dirham dirhams"),
        ("KWD", "kuwaiti", "dinar dinars"), ("IQD", "iraqi", "dinar dinars"), ("JOD", "jordanian", "dinar dinars"),
        ("BHD", "bahraini|bahrain", "dinar dinars"), ("LYD", "libyan", "dinar dinars"), ("DZD", "algerian", "dinar dinars"),
        ("TND", "tunisian", "dinar dinars"), ("RSD", "serbian", "dinar dinars"), ("MKD", "macedonian", "denar denars"),
        ("HUF", "hungarian", "forint forints"), ("RON", "romanian", "leu lei"), ("MDL", "moldovan", "leu lei"), ("BGN", "bulgarian", "lev leva"),
        ("PEN", "peruvian|nuevo", "sol soles"), ("UZS", "uzbek", "som soum sum"),
        ("KGS", "kyrgyz", "som soms"), ("AMD", "armenian", "dram drams"), ("ALL", "albanian", "lek leks"), ("GEL", "georgian", "lari"),
        ("LAK", "lao|laotian", "kip"), ("SLE", "sierra leonean|new", "leone leones"), ("MWK", "malawi|malawian", "kwacha"),
        ("PGK", "papua new guinea", "kina"), ("TMT", "turkmen", "manat manats"), ("AFN", "afghan", "afghanis"),
    ];

    /// <summary>Gets the currencies of several words.</summary>
    public static IReadOnlyList<(string Code, string Phrase)> Phrases { get; } = BuildPhrases();

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, names) in Names)
        {
            foreach (var name in names.Split(' ')) Set(words.Add(name, WordClass.Currency), code, CurrencyForm.Name);
        }

        CurrencyCodes.AddTo(words);
        foreach (var (names, code, parts) in Divisions)
        {
            foreach (var name in names.Split(' ')) Set(words.Add(name, WordClass.None), code, CurrencyForm.Part).Denominator = parts;
        }

        foreach (var (_, phrase) in Phrases) words.AddPhrase(phrase);
    }

    private static Lexeme Set(Lexeme word, string code, CurrencyForm form)
    {
        (word.Currency, word.CurrencyForm) = (code, form);
        return word;
    }

    private static List<(string Code, string Phrase)> BuildPhrases()
    {
        var phrases = new List<(string, string)>(300);
        foreach (var (code, adjectives, nouns) in Nations)
        {
            foreach (var adjective in adjectives.Split('|'))
            {
                foreach (var noun in nouns.Split(' ')) phrases.Add((code, $"{adjective} {noun}"));
            }
        }

        return phrases;
    }
}
