using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Squares and cubes of units of length: "square-foot", "km²", "km^2", "km squared".</summary>
internal static class PowerReader
{
    /// <summary>"square miles", "-square-foot", "sq. km", "cubic metres".</summary>
    public static bool TryReadBefore(in TokenView view, int at, out Unit? unit, out int end)
    {
        unit = null;
        end = at + 1;
        var power = view.Particle(at) == Particle.Square ? 2 : 3;
        if (view.Symbol(end) == '.' && view.IsGlued(end)) end++;
        if (view.IsHyphen(end) && view.IsGlued(end)) end++;
        if (view.Word(end).Unit is not { } length || Raised(length, power) is not { } code) return false;
        end++;
        return UnitCatalog.TryGet(code, out unit);
    }

    /// <summary>The code with the power that stands behind the unit; the code alone where there is none.</summary>
    public static string ReadAfter(in TokenView view, string code, ref int end)
    {
        var (power, after) = PowerAt(view, end);
        if (power == 0 || Raised(code, power) is not { } raised) return code;
        end = after;
        return raised;
    }

    /// <summary>2 or 3 and the index after it; 0 where there is no power.</summary>
    public static (int Power, int End) PowerAt(in TokenView view, int at)
    {
        if (view.IsGlued(at))
        {
            if (view.Symbol(at) is '²' or '³') return (view.Symbol(at) == '²' ? 2 : 3, at + 1);
            var number = view.Symbol(at) == '^' ? at + 1 : at;
            var power = view.IsGlued(number) ? DigitReader.PlainInteger(view, number) : 0;
            if (power is 2 or 3) return (power, number + 1);
        }

        if (view.Chars(at) is "squared") return (2, at + 1);
        return view.Chars(at) is "cubed" ? (3, at + 1) : (0, at);
    }

    private static string? Raised(string code, int power) => (code, power) switch
    {
        ("m" or "km" or "cm" or "mm", 2) => code + "2",
        ("m" or "km" or "cm" or "mm", 3) => code + "3",
        ("[mi_i]", 2) => "[smi_us]",
        ("[ft_i]", 2) => "[sft_i]",
        ("[in_i]", 2) => "[sin_i]",
        ("[yd_i]", 2) => "[syd_i]",
        ("[ft_i]", 3) => "[cft_i]",
        ("[in_i]", 3) => "[cin_i]",
        ("[yd_i]", 3) => "[cyd_i]",
        ("[mi_i]", 3) => "[cmi_i]",
        _ => null,
    };
}
