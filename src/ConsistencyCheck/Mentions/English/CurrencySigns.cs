namespace ConsistencyCheck.Mentions.English;

/// <summary>The signs of Unicode's category Sc that news prints, as ISO 4217 codes.</summary>
/// <seealso href="https://www.unicode.org/charts/PDF/U20A0.pdf">Unicode, Currency Symbols, with the currency of each</seealso>
internal static class CurrencySigns
{
    /// <summary>The currency of a sign; null for every other character. A bare "$" and "£" are read as the currency that is traded most
    /// under the sign.</summary>
    public static string? CodeOf(char sign) => sign switch
    {
        '$' => "USD",
        '£' => "GBP",
        < (char)128 => null,
        '€' => "EUR",
        '¥' or '￥' => "JPY",
        '₹' or '₨' => "INR",
        '₽' => "RUB",
        '₩' => "KRW",
        '₪' => "ILS",
        '₺' => "TRY",
        '₴' => "UAH",
        '₦' => "NGN",
        '฿' => "THB",
        '₫' => "VND",
        '₱' => "PHP",
        '₡' => "CRC",
        '₲' => "PYG",
        '₵' => "GHS",
        '₸' => "KZT",
        '₼' => "AZN",
        '₾' => "GEL",
        '₭' => "LAK",
        '₮' => "MNT",
        '₿' => "BTC",
        '៛' => "KHR",
        '৳' => "BDT",
        '֏' => "AMD",
        '؋' => "AFN",
        '₣' => "FRF",
        '₤' => "ITL",
        '₧' => "ESP",
        '₯' => "GRD",
        _ => null,
    };
}
