namespace ConsistencyCheck.Languages.English;

/// <summary>Words, signs and prefixes for currencies, with their ISO 4217 codes.</summary>
/// <seealso href="https://www.iso.org/iso-4217-currency-codes.html">ISO 4217 currency codes</seealso>
internal static class CurrencyWords
{
    private static readonly (string Code, string Words)[] Names =
    [
        ("USD", "dollar dollars buck bucks"), ("EUR", "euro euros"), ("GBP", "pound pounds sterling quid"), ("JPY", "yen"), ("CNY", "yuan renminbi"), ("INR", "rupee rupees"),
        ("RUB", "ruble rubles rouble roubles"), ("KRW", "won"), ("CHF", "franc francs"), ("BRL", "reais"), ("ZAR", "rand"), ("TRY", "lira liras"),
        ("MXN", "peso pesos"), ("SEK", "krona kronor"), ("NOK", "kroner"), ("DKK", "krone"), ("PLN", "zloty zlotys"), ("UAH", "hryvnia hryvnias"), ("ILS", "shekel shekels"),
        ("THB", "baht"), ("IDR", "rupiah"), ("MYR", "ringgit"), ("VND", "dong"), ("SAR", "riyal riyals"), ("AED", "dirham dirhams"), ("NGN", "naira"), ("KES", "shilling shillings"),
        ("HUF", "forint forints"), ("CZK", "koruna"), ("EGP", "egp"), ("DEM", "deutschemark deutschemarks marks"), ("ITL", "lire"), ("ARS", "ars"), ("IRR", "rial rials"), ("PKR", "pkr"), ("BTC", "bitcoin bitcoins"),
    ];

    private static readonly string[] IsoCodes =
    [
        "USD", "EUR", "GBP", "JPY", "CNY", "INR", "RUB", "KRW", "CHF", "BRL", "ZAR", "MXN", "SEK", "NOK", "DKK", "PLN", "UAH", "ILS", "THB", "IDR", "MYR", "SGD", "HKD",
        "AUD", "CAD", "NZD", "TWD", "SAR", "AED", "NGN", "HUF", "CZK", "EGP", "VND", "PHP", "RMB",
    ];

    /// <summary>Hundredths: word, the currency they divide.</summary>
    public static IReadOnlyList<(string Word, string Code)> Hundredths { get; } = [("cent", "USD"), ("cents", "USD"), ("penny", "GBP"), ("pence", "GBP"), ("p", "GBP"), ("kopecks", "RUB")];

    /// <summary>Currencies of two words.</summary>
    public static IReadOnlyList<(string Code, string Phrase)> Phrases { get; } =
    [
        ("USD", "us dollars"), ("USD", "us dollar"), ("USD", "american dollars"), ("AUD", "australian dollars"), ("AUD", "australian dollar"), ("CAD", "canadian dollars"), ("CAD", "canadian dollar"), ("HKD", "hong kong dollars"),
        ("NZD", "new zealand dollars"), ("SGD", "singapore dollars"), ("TWD", "taiwan dollars"), ("TWD", "new taiwan dollars"), ("GBP", "british pounds"), ("GBP", "pounds sterling"), ("EGP", "egyptian pounds"), ("LBP", "lebanese pounds"),
        ("JPY", "japanese yen"), ("CNY", "chinese yuan"), ("KRW", "south korean won"), ("KRW", "korean won"), ("INR", "indian rupees"), ("PKR", "pakistani rupees"), ("LKR", "sri lankan rupees"), ("CHF", "swiss francs"), ("FRF", "french francs"), ("BEF", "belgian francs"),
        ("RUB", "russian rubles"), ("RUB", "russian roubles"), ("MXN", "mexican pesos"), ("ARS", "argentine pesos"), ("PHP", "philippine pesos"), ("CLP", "chilean pesos"), ("COP", "colombian pesos"), ("TRY", "turkish lira"), ("TRY", "turkish liras"), ("ITL", "italian lire"),
        ("SEK", "swedish kronor"), ("NOK", "norwegian kroner"), ("DKK", "danish kroner"), ("PLN", "polish zlotys"), ("UAH", "ukrainian hryvnias"), ("ILS", "israeli shekels"), ("ILS", "new israeli shekels"), ("BRL", "brazilian reais"), ("ZAR", "south african rand"),
        ("DEM", "deutsche marks"), ("DEM", "german marks"), ("KES", "kenyan shillings"), ("SAR", "saudi riyals"), ("IRR", "iranian rials"), ("HUF", "hungarian forints"),
    ];

    /// <summary>Letters before a dollar sign that say whose dollar it is.</summary>
    private static readonly (string Prefix, string Code)[] Prefixes =
    [
        ("us", "USD"), ("a", "AUD"), ("au", "AUD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("nz", "NZD"), ("hk", "HKD"), ("s", "SGD"), ("nt", "TWD"), ("r", "BRL"), ("mx", "MXN"), ("z", "ZWL"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, names) in Names)
        {
            foreach (var name in names.Split(' ')) words.Add(name, WordClass.Currency).Currency = code;
        }

        foreach (var code in IsoCodes)
        {
            var word = words.Add(code.ToLowerInvariant(), WordClass.Currency | WordClass.CurrencyPrefix);
            word.Currency = code == "RMB" ? "CNY" : code;
        }

        // The letter alone is no currency: only its dollar sign makes it one, so the code has a field of its own.
        foreach (var (prefix, code) in Prefixes)
        {
            var word = words.Add(prefix, WordClass.CurrencyPrefix);
            word.Currency ??= code;
        }

        foreach (var (word, code) in Hundredths) words.Add(word, WordClass.None).Currency = code;
        foreach (var (_, phrase) in Phrases) words.AddPhrase(phrase);
    }
}
