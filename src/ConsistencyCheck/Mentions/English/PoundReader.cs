using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells pounds that are paid from pounds that weigh.</summary>
internal static class PoundReader
{
    private const int Before = 8;
    private const int After = 4;

    private static readonly string[] MoneyStems =
    [
        "paid", "pay", "cost", "price", "fine", "worth", "donat", "spend", "spent", "earn", "salar", "fee", "budget", "sold", "sell", "bought", "buy",
        "prize", "tax", "debt", "loan", "grant", "compensat", "wage", "profit",
        "revenue", "sales", "fund", "invest", "borrow", "lend", "lent", "cash", "bank", "bill", "charg", "deposit", "saving", "rent", "mortgage", "reward",
        "bonus", "pension", "benefit", "currency", "exchange", "damages", "sterling", "money", "aid", "stake",
    ];

    /// <param name="view">The text.</param>
    /// <param name="at">The index of the word "pounds".</param>
    /// <param name="figure">The figure before it.</param>
    public static bool IsMoney(in TokenView view, int at, in Figure figure)
    {
        // "500 pounds ($640)": the conversion says that it is money.
        if (view.Symbol(at + 1) == '(' && MoneyReader.IsSign(view.Symbol(at + 2))) return true;
        if (IsWeightAgain(view, at)) return false;
        // "60 pounds of apples": what they are of says what they are.
        var isOf = view.Particle(at + 1) == Languages.Particle.Of;
        for (var i = at - 1; !isOf && i >= at - Before && !EndsClause(view, i); i--)
            if (IsOfMoney(view, i)) return true;
        for (var i = at + 1; i <= at + After && !EndsClause(view, i); i++)
            if (IsOfMoney(view, i)) return true;
        return figure is { HasScale: true, Value: >= 1000000m } && !isOf;
    }

    /// <summary>"6,200 kg (13,700 pounds)": a weight said again.</summary>
    private static bool IsWeightAgain(in TokenView view, int at)
    {
        var open = at - 1;
        while (open > at - Before && view.Symbol(open) is not ('(' or '/') && (view.IsNumber(open) || view.IsWord(open))) open--;
        if (view.Symbol(open) is not ('(' or '/') || view.Word(open - 1).Unit is not { } code) return false;
        return UnitCatalog.TryGet(code, out var unit) && unit.Dimension == Dimension.Mass;
    }

    private static bool EndsClause(in TokenView view, int at) => view[at].Kind == TokenKind.LineBreak || view.Symbol(at) is '.' or ';';

    private static bool IsOfMoney(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return false;
        var word = view.Chars(at);
        foreach (var stem in MoneyStems)
        {
            // "Pay" is no "Pasadena" and "fee" no "feet": a stem takes a short ending.
            var isStem = word.Length - stem.Length is >= 0 and <= 4 && word.StartsWith(stem, StringComparison.OrdinalIgnoreCase);
            if (isStem && !(stem == "fee" && word is not ("fee" or "fees"))) return true;
        }

        return false;
    }
}
