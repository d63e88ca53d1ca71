using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Currency signs and codes before an amount, currency words after it.</summary>
internal static class MoneyReader
{
    public static bool IsSign(char symbol) => CodeOf(symbol) is not null;

    /// <summary>"$", "US$", "A$", "EUR " before a number.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">Where the prefix must start.</param>
    /// <param name="currency">The ISO 4217 code; empty where there is no prefix.</param>
    /// <param name="end">The index of the token after the prefix; <paramref name="at"/> where there is none.</param>
    public static bool TryReadPrefix(in TokenView view, int at, out string currency, out int end)
    {
        currency = string.Empty;
        end = at;
        if (CodeOf(view.Symbol(at)) is { } code)
        {
            if (!IsAmountAt(view, at + 1)) return false;
            (currency, end) = (code, at + 1);
            return true;
        }

        var word = view.Word(at);
        if (!word.Is(WordClass.CurrencyPrefix) || word.Currency is null) return false;
        if (view.Symbol(at + 1) is '$' or '£' or '¥' && view.IsGlued(at + 1) && view.IsNumber(at + 2))
        {
            (currency, end) = (view.Symbol(at + 1) == '$' ? word.Currency : CodeOf(view.Symbol(at + 1))!, at + 2);
            return true;
        }

        if (!word.Is(WordClass.Currency) || !view[at].Flags.HasFlag(TokenFlags.AllCapitals) || !view.IsNumber(at + 1)) return false;
        (currency, end) = (word.Currency, at + 1);
        return true;
    }

    /// <summary>"euros", "Swiss francs", "pence", after a figure.</summary>
    public static bool TryReadSuffix(in TokenView view, int at, Figure figure, out string currency, out bool isHundredth, out int end)
    {
        isHundredth = false;
        end = at + 1;
        if (EnglishLanguage.Shared.Currencies.TryMatch(view, at, out end, out _, out currency)) return true;
        var word = view.Word(at);
        end = at + 1;
        currency = word.Currency ?? string.Empty;
        if (word.Currency is null) return IsSignAfter(view, at, out currency);
        if (word.Is(WordClass.Currency)) return IsCurrencyWord(view, at, word, figure);
        if (word.Is(WordClass.CurrencyPrefix)) return false;
        // "50p" touches its figure; "50 p" does not occur, and "p 50" is a page.
        isHundredth = word.Word != "p" || (view.IsGlued(at) && figure.IsDigits);
        return isHundredth;
    }

    private static bool IsCurrencyWord(in TokenView view, int at, Lexeme word, Figure figure)
    {
        // Pounds weigh unless millions of them are meant; "won", "rand" and "marks" are other words after a small number.
        if (word.Is(WordClass.Unit)) return figure is { HasScale: true, Value: >= 1000000m };
        if (word.Is(WordClass.CurrencyPrefix)) return view[at].Flags.HasFlag(TokenFlags.AllCapitals);
        return word.Word is not ("won" or "marks" or "dong") || figure.Value >= 100m;
    }

    private static bool IsSignAfter(in TokenView view, int at, out string currency)
    {
        currency = view.Symbol(at) is '€' or '£' && view.IsGlued(at) || view.Symbol(at) is '€' ? CodeOf(view.Symbol(at))! : string.Empty;
        return currency.Length > 0 && !view.IsNumber(at + 1);
    }

    private static bool IsAmountAt(in TokenView view, int at) =>
        view.IsNumber(at) || ((view.IsHyphen(at) || view.Symbol(at) == '\u2212') && view.IsNumber(at + 1));

    private static string? CodeOf(char symbol) => symbol switch
    {
        '$' => "USD",
        '£' => "GBP",
        '€' => "EUR",
        '¥' or '￥' => "JPY",
        '₹' => "INR",
        '₽' => "RUB",
        '₩' => "KRW",
        '₪' => "ILS",
        '₺' => "TRY",
        '₴' => "UAH",
        '₦' => "NGN",
        '฿' => "THB",
        '₫' => "VND",
        _ => null,
    };
}
