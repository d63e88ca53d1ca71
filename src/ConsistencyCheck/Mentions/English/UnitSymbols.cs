using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells the letters that are a unit here from the words, scales and names that they are elsewhere.</summary>
internal static class UnitSymbols
{
    /// <summary>Adjectives and nouns that a length goes before: "2 in thick".</summary>
    private static readonly string[] Extents =
        ["thick", "long", "wide", "high", "tall", "deep", "across", "diameter", "length", "width", "height", "depth", "thickness", "apart", "square"];

    /// <summary>Whether a word that may be a unit is one here: letters alone are so only where they touch the figure or cannot be words.</summary>
    public static bool IsUnit(in TokenView view, int at, Lexeme word, in Figure figure)
    {
        var isGlued = view.IsGlued(at);
        // "24703 L-202" is a part number; "m212" is one token of letters and another of digits.
        if (view[at].Length == 1 && view.IsHyphen(at + 1) && view.IsGlued(at + 1) && view.IsGlued(at + 2) && view.IsNumber(at + 2)) return false;
        // "2010 ML48" is a name; of the digits behind a unit only a power belongs to it.
        if (view.IsGlued(at + 1) && view.IsNumber(at + 1) && PowerReader.PowerAt(view, at + 1).Power == 0) return false;
        switch (word.Word)
        {
            case "ins":
                return isGlued && figure.IsDigits;
            case "st":
                // "1st" is a place.
                return isGlued && figure.IsDigits && (figure.Value % 10m != 1m || figure.Value % 100m == 11m);
            case "ps" or "mp":
                return figure.IsDigits && view.Chars(at) is "PS" or "MP" && (isGlued || word.Word == "ps");
            case "in":
                return figure.IsDigits && (isGlued || (view.IsHyphen(at - 1) && view.IsGlued(at - 1)) || IsInch(view, at, figure));
            case "am" or "pm":
                // "2.30 pm" is a time of day; "2.1 pm" and "2.123 pm" cannot be one.
                return figure is { IsDigits: true, PlaceExponent: -1 or < -2 } && !view[at].IsCapitalized;
            case "a" or "v" or "j" or "w" or "n":
                return isGlued && figure.IsDigits && view[at].IsCapitalized && !view[at - 2].IsCapitalized && !view.Is(at - 2, WordClass.Identifier)
                    && !(view.IsGlued(at + 1) && (view.IsWord(at + 1) || view.IsHyphen(at + 1)));
            case "g" when isGlued && view[at - 2].IsCapitalized && view[at - 2].Lexeme == 0:
                // "Gliese 581g": a name before the figure, a letter behind it.
                return false;
            case "m" or "g" or "t" or "gm" or "gms" or "ha" or "mi":
                // "5G" and "1.5M" are a network and a number.
                return figure.IsDigits && !view[at].IsCapitalized;
            case "ev" or "ah" or "sv" or "gy" or "bq" or "mt":
                return figure.IsDigits && view.Chars(at) is "eV" or "Ah" or "Sv" or "Gy" or "Bq" or "mt";
            case "tb" or "hp" when !isGlued && view[at].Flags.HasFlag(TokenFlags.AllCapitals) && HeadNounReader.LooksLikePlural(view, at + 1):
                // "12 TB patients", "20 HP laptops": an illness and a firm.
                return false;
            case "stone" when HeadNounReader.LooksLikePlural(view, at + 1):
            case "foot" when view.Chars(at + 1) is "soldiers" or "patrols":
                return false;
            case "l" or "pt" or "bar" or "ft" or "kt" or "db" or "mb" or "kb" or "gb" or "tb" or "pb" or "eb" or "mm" or "nm" or "cc" or "cl" or "dl":
            case "hp" or "gal" or "mj" or "mw" or "gw" or "wh" or "ms" or "ml" or "mg" or "kg":
                return figure.IsDigits;
            case "bit" or "foot" or "pound" or "yard" or "quart" or "stone":
                return figure.Value != 1m || !figure.IsBareOne || word.Word != "bit";
            case "cup" or "cups":
                // Cups are won as often as filled.
                return figure.IsFraction || (view.Particle(at + 1) == Particle.Of && !view[at + 2].IsCapitalized);
            case "nits":
                return figure.IsDigits;
            default:
                return word.Is(WordClass.Unit);
        }
    }

    /// <summary>The code of a symbol whose capitals decide: "mW" and "MW", "Nm" and "nm", "Mb" and "MB".</summary>
    public static string CodeOf(in TokenView view, int at, string code) => view.Chars(at) switch
    {
        "mW" => "mW",
        "Nm" => "N.m",
        "mJ" => "mJ",
        "Gbit" => "Gbit",
        "Mbit" => "Mbit",
        _ => code,
    };

    /// <summary>The preposition "in" as a unit: before what has an extent, before "of" snow, or where nothing follows that it could govern.</summary>
    private static bool IsInch(in TokenView view, int at, in Figure figure)
    {
        if (figure.HasScale || IsAny(view, at + 1, Extents)) return !figure.HasScale;
        if (view.Particle(at + 1) is Particle.By or Particle.Of || view.Chars(at + 1) is "x" or "was" or "were" or "fell") return true;
        if (IsMetricAgain(view, at + 1)) return true;
        if (view.Symbol(at + 1) != '.' || !view.IsGlued(at + 1)) return view.Symbol(at + 1) is ')' or ';';
        return view[at + 2].Kind == TokenKind.LineBreak || view.Symbol(at + 2) is ',' or ')' || view.IsHyphen(at + 2)
            || (view.IsWord(at + 2) && !view[at + 2].IsCapitalized);
    }

    /// <summary>"18 in. (46 cm)": the same length again.</summary>
    private static bool IsMetricAgain(in TokenView view, int at)
    {
        var open = view.Symbol(at) == '.' ? at + 1 : at;
        return view.Symbol(open) == '(' && view.IsNumber(open + 1) && view.Word(open + 2).Unit is "cm" or "mm" or "m";
    }

    /// <summary>"10 \" long", "a 27\" screen": the mark closes no quotation where a figure touches it or an extent follows.</summary>
    public static bool IsInchMark(in TokenView view, int at, in Figure figure)
    {
        if (!figure.IsDigits || figure.HasScale) return false;
        if (IsAny(view, at + 1, Extents)) return true;
        if (!view.IsGlued(at) || view.Symbol(at) == '\u201D') return view.Symbol(at) == '\u2033' && view.IsGlued(at);
        // A straight quote that was opened before the figure is closed by this one.
        for (var i = at - 1; i >= 0 && i > at - 30 && view[i].Kind != TokenKind.LineBreak; i--)
            if (view.Symbol(i) == '"') return false;
        return view.IsWord(at + 1) && !view.Is(at + 1, WordClass.Stop);
    }

    private static bool IsAny(in TokenView view, int at, string[] words)
    {
        if (!view.IsWord(at)) return false;
        foreach (var word in words)
        {
            if (view.Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
