using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Units of measurement after a figure: "miles", "-mile", "km/h", "square kilometers", "°C".</summary>
internal static class UnitReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the figure.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">The index of the token after the unit.</param>
    public static bool TryRead(in TokenView view, int at, Figure figure, out Unit? unit, out int end)
    {
        unit = null;
        if (view.IsHyphen(at) && !(view.IsGlued(at) && !view.IsGlued(at + 1))) at++;
        end = at;
        if (EnglishLanguage.Shared.Units.TryMatch(view, at, out var afterPhrase, out _, out var code))
        {
            end = afterPhrase;
            return UnitCatalog.TryGet(code, out unit);
        }

        if (TryReadDegrees(view, at, out unit, out end)) return true;
        end = at + 1;
        var word = view.Word(at);
        if (word.Unit is null || !IsUnit(view, at, word, figure)) return false;
        code = ReadCompound(view, at, word.Unit, ref end);
        return UnitCatalog.TryGet(code, out unit);
    }

    private static bool TryReadDegrees(in TokenView view, int at, out Unit? unit, out int end)
    {
        unit = null;
        end = at + 1;
        var code = string.Empty;
        if (view.Symbol(at) is '°' or 'º')
        {
            var letter = view.IsWord(at + 1) && view[at + 1].Length == 1 ? view.Chars(at + 1)[0] : '\0';
            code = letter switch { 'C' or 'c' => "Cel", 'F' or 'f' => "[degF]", _ => "deg" };
            if (code != "deg") end = at + 2;
        }
        else if (view.Symbol(at) is '℃' or '℉')
        {
            code = view.Symbol(at) == '℃' ? "Cel" : "[degF]";
        }
        else if (view.Particle(at) == Particle.Degree)
        {
            code = "deg";
        }

        return code.Length > 0 && UnitCatalog.TryGet(code, out unit);
    }

    /// <summary>Whether a word that may be a unit is one here: letters alone are so only where they touch the figure or cannot be words.</summary>
    private static bool IsUnit(in TokenView view, int at, Lexeme word, Figure figure)
    {
        var isGlued = view.IsGlued(at);
        switch (word.Word)
        {
            case "in":
                return figure.IsDigits && (isGlued || (view.IsHyphen(at - 1) && view.IsGlued(at - 1)));
            case "a" or "v" or "j":
                return isGlued && figure.IsDigits && view[at].IsCapitalized && !view.IsGlued(at + 1);
            case "m" or "l" or "g" or "t" or "ha" or "mi" or "pt" or "bar" or "ft" or "kt" or "cal" or "db" or "mb" or "kb" or "mm" or "nm" or "cc" or "cl" or "dl" or "hp" or "gal":
                return figure.IsDigits;
            case "bit" or "foot" or "pound" or "yard" or "quart" or "stone":
                return figure.Value != 1m || !figure.IsBareOne || word.Word != "bit";
            default:
                return word.Is(WordClass.Unit);
        }
    }

    /// <summary>Powers and quotients written with signs: "km2", "km²", "km/h", "m/s".</summary>
    private static string ReadCompound(in TokenView view, int at, string code, ref int end)
    {
        var next = view.Symbol(at + 1);
        if (next is '²' or '³' && view.IsGlued(at + 1))
        {
            end = at + 2;
            return code + (next == '²' ? "2" : "3");
        }

        if (view.IsNumber(at + 1) && view.IsGlued(at + 1) && DigitReader.PlainInteger(view, at + 1) is 2 or 3)
        {
            end = at + 2;
            return code + view.Chars(at + 1).ToString();
        }

        if (view.IsHyphen(at + 1) && view.Particle(at + 2) == Particle.Per && view.IsHyphen(at + 3) && view.Word(at + 4).Word is "hour" && UnitCatalog.TryGet($"{code}/h", out _))
        {
            end = at + 5;
            return $"{code}/h";
        }

        if (next != '/' || !view.IsGlued(at + 1) || !view.IsWord(at + 2) || !view.IsGlued(at + 2)) return code;
        var per = view.Chars(at + 2) switch { "h" or "hr" or "hour" or "hrs" => "h", "s" or "sec" => "s", _ => string.Empty };
        if (per.Length == 0 || !UnitCatalog.TryGet($"{code}/{per}", out _)) return code;
        end = at + 3;
        return $"{code}/{per}";
    }
}
