using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Currency signs and codes before an amount, currency words after it.</summary>
internal static class MoneyReader
{
    public static bool IsSign(char symbol) => CurrencySigns.CodeOf(symbol) is not null;

    /// <summary>"$", "US$", "A$", "EUR ", "Rs." before a number.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">Where the prefix must start.</param>
    /// <param name="currency">The ISO 4217 code; empty where there is no prefix.</param>
    /// <param name="end">The index of the token after the prefix; <paramref name="at"/> where there is none.</param>
    public static bool TryReadPrefix(in TokenView view, int at, out string currency, out int end)
    {
        currency = string.Empty;
        end = at;
        if (CurrencySigns.CodeOf(view.Symbol(at)) is { } code)
        {
            if (!IsAmountAt(view, at + 1)) return false;
            (currency, end) = (code, at + 1);
            return true;
        }

        var word = view.Word(at);
        if (!word.Is(WordClass.CurrencyPrefix) || word.Currency is null) return false;
        var after = AfterPrefix(view, at, word);
        if (after == at) return false;
        currency = view.Symbol(after - 1) is var sign and not ('$' or '.' or '\0') && IsSign(sign) ? CurrencySigns.CodeOf(sign)! : word.Currency;
        // "R500 million" is of South Africa, "R$" of Brazil.
        if (after == at + 1 && word.CurrencyForm == CurrencyForm.Letters) currency = word.Word == "r" ? "ZAR" : "NGN";
        end = after;
        return true;
    }

    /// <summary>The index of the figure that a prefix stands before; the prefix's own where it is none.</summary>
    private static int AfterPrefix(in TokenView view, int at, Lexeme word)
    {
        if (IsSign(view.Symbol(at + 1)) && view.IsNumber(at + 2)) return view.IsGlued(at + 1) || IsSpacedLetters(view, at, word) ? at + 2 : at;
        var isBeforeNumber = view.IsNumber(at + 1);
        var isCapital = view[at].Flags.HasFlag(TokenFlags.AllCapitals);
        var isPrefix = word.CurrencyForm switch
        {
            CurrencyForm.Code => isBeforeNumber && isCapital,
            CurrencyForm.DoubtfulCode => isBeforeNumber && isCapital && HasScale(view, at + 1),
            CurrencyForm.Abbreviation => isBeforeNumber && view[at].IsCapitalized,
            CurrencyForm.Letters => isBeforeNumber && word.Word is "r" or "n" && view[at].IsCapitalized && view.IsGlued(at + 1) && HasScale(view, at + 1),
            _ => false,
        };
        if (isPrefix) return at + 1;
        // "Rs. 500": the point of the abbreviation.
        var hasPoint = view.Symbol(at + 1) == '.' && view.IsGlued(at + 1) && view.IsNumber(at + 2);
        return word.CurrencyForm == CurrencyForm.Abbreviation && view[at].IsCapitalized && hasPoint ? at + 2 : at;
    }

    /// <summary>"C $5" and "US $5"; not "gave us $5" and "a $5 note".</summary>
    private static bool IsSpacedLetters(in TokenView view, int at, Lexeme word) =>
        word.Word == "c" || (word.Word is "us" or "hk" or "nz" or "nt" && view[at].Flags.HasFlag(TokenFlags.AllCapitals));

    private static bool HasScale(in TokenView view, int number) =>
        view.Is(number + 1, WordClass.Scale) || (view.Is(number + 1, WordClass.ScaleSuffix) && view.IsGlued(number + 1));

    /// <summary>"euros", "Swiss francs", "pence", after a figure.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="currency">The ISO 4217 code; empty where there is none.</param>
    /// <param name="parts">How many of what is named make one unit of the currency: 100 for pence, 1 for pounds.</param>
    /// <param name="end">The index of the token after the currency.</param>
    public static bool TryReadSuffix(in TokenView view, int at, in Figure figure, out string currency, out int parts, out int end)
    {
        parts = 1;
        if (EnglishLanguage.Shared.Currencies.TryMatch(view, at, out end, out _, out currency)) return true;
        var word = view.Word(at);
        end = at + 1;
        currency = word.Currency ?? string.Empty;
        if (word.Currency is null) return IsSignAfter(view, at, out currency, out parts);
        switch (word.CurrencyForm)
        {
            case CurrencyForm.Name:
                if (word.Is(WordClass.Unit)) return PoundReader.IsMoney(view, at, figure);
                // "Marks" and "dong" are other words after a small number, and "won" is a verb before what was won.
                return word.Word is not ("won" or "marks" or "dong")
                    || (figure.Value >= 100m && !(word.Word == "won" && !figure.HasScale && IsObject(view, at + 1)));
            case CurrencyForm.Code:
                return view[at].Flags.HasFlag(TokenFlags.AllCapitals)
                    || word.Word is "usd" or "eur" or "gbp" or "rmb" or "jpy" or "aud" or "cad" or "chf" or "btc";
            case CurrencyForm.DoubtfulCode:
                return figure.HasScale && view[at].Flags.HasFlag(TokenFlags.AllCapitals);
            case CurrencyForm.Abbreviation:
                return word.Word == "rs" && view[at].IsCapitalized;
            case CurrencyForm.Part:
                parts = word.Denominator;
                // "50p" touches its figure; "50 p" does not occur, and "p 50" is a page.
                return word.Word != "p" || (view.IsGlued(at) && figure.IsDigits && !view[at].IsCapitalized && !IsScreen(view, at, figure.Value));
            default:
                return false;
        }
    }

    /// <summary>"a 1080p screen" has that many lines; what a share costs has no noun behind it.</summary>
    private static bool IsScreen(in TokenView view, int at, decimal lines) =>
        lines is 1080m or 1440m or 2160m || (lines is 240m or 360m or 480m or 720m && view.IsWord(at + 1) && !view.Is(at + 1, WordClass.Stop));

    private static bool IsObject(in TokenView view, int at) =>
        view.IsNumber(at)
        || (view.IsWord(at)
            && (!view.Is(at, WordClass.Stop) || view.Particle(at) is Particle.A or Particle.The
                || view.Word(at).Word is "their" or "his" or "her" or "its"));

    private static bool IsSignAfter(in TokenView view, int at, out string currency, out int parts)
    {
        var symbol = view.Symbol(at);
        parts = symbol == '¢' ? 100 : 1;
        currency = symbol == '¢' ? "USD" : CurrencySigns.CodeOf(symbol) ?? string.Empty;
        // Before another figure the sign is that figure's, but "10 $ 30 cents" is one sum.
        return currency.Length > 0 && (!view.IsNumber(at + 1) || (!view.IsGlued(at + 1) && view.Word(at + 2) is { CurrencyForm: CurrencyForm.Part }));
    }

    private static bool IsAmountAt(in TokenView view, int at) =>
        view.IsNumber(at) || ((view.IsHyphen(at) || view.Symbol(at) == '\u2212') && view.IsNumber(at + 1));
}
