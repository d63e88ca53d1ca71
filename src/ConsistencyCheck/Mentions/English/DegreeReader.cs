using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Degrees of heat and of angle: "20 °C", "100° Celsius", "38C", "45 degrees".</summary>
internal static class DegreeReader
{
    private const int Window = 10;

    /// <summary>Beginnings of words about heat; beside one of them a bare degree is one of temperature.</summary>
    private static readonly string[] HeatStems =
    [
        "temperature", "thermo", "heat", "hot", "cold", "cool", "warm", "weather", "freez", "fever", "oven", "chill", "mercury", "boil", "sunny", "climate",
        "frost", "humid", "preheat",
    ];

    public static bool TryRead(in TokenView view, int at, in Figure figure, out Unit? unit, out int end)
    {
        unit = null;
        end = at + 1;
        // "Third-degree burns": of the third degree, and no third of one.
        if (figure is { IsFraction: true, IsDigits: false }) return false;
        if (view.Symbol(at) is '℃' or '℉') return UnitCatalog.TryGet(view.Symbol(at) == '℃' ? "Cel" : "[degF]", out unit);
        if (IsTemperatureLetter(view, at, figure)) return UnitCatalog.TryGet(view.Chars(at) is "C" ? "Cel" : "[degF]", out unit);
        var isMark = view.Symbol(at) is '°' or 'º';
        if (!isMark && view.Particle(at) != Particle.Degree) return false;
        // "50 deg. C": the point of the abbreviation.
        if (view.Chars(at) is "deg" && view.Symbol(at + 1) == '.' && view.IsGlued(at + 1)) end++;
        if (ScaleAt(view, end, isMark) is { } scale)
        {
            end++;
            return UnitCatalog.TryGet(scale, out unit);
        }

        if (IsOfHeat(view, at))
        {
            unit = UnitCatalog.DegreeOfHeat;
            return true;
        }

        return !IsAcademic(view, end) && UnitCatalog.TryGet("deg", out unit);
    }

    /// <summary>The scale after a degree; a lone letter is one only after the sign or the whole word.</summary>
    private static string? ScaleAt(in TokenView view, int at, bool isMark)
    {
        if (view[at].Length > 1 && view.Word(at).Unit is "Cel" or "[degF]" or "K") return view.Word(at).Unit;
        if (view[at].Length != 1 || !view.IsWord(at)) return null;
        return view.Chars(at)[0] switch
        {
            'C' => "Cel",
            'F' => "[degF]",
            'c' when isMark => "Cel",
            'f' when isMark => "[degF]",
            _ => null,
        };
    }

    /// <summary>"above 38C", "(86F)": a capital that touches a figure of the weather, and no name of a form, room or aircraft.</summary>
    private static bool IsTemperatureLetter(in TokenView view, int at, in Figure figure)
    {
        if (view.Chars(at) is not ("C" or "F") || !figure.IsDigits || figure.HasScale) return false;
        if (IsOnOtherScale(view, at)) return true;
        if (!view.IsGlued(at) || figure.Value > 250m) return false;
        if (view.IsGlued(at + 1) && (view.IsNumber(at + 1) || (view.IsHyphen(at + 1) && view.IsGlued(at + 2)))) return false;
        var before = at - 2;
        if (view.Symbol(before) is '-' or '\u2212' or '\u2013') before--;
        if (view.Symbol(before) == '(' || IsOfHeat(view, at)) return true;
        if (view.Particle(before)
            is Particle.To or Particle.By or Particle.Over or Particle.From or Particle.Around or Particle.Between or Particle.And or Particle.Minus)
            return true;
        return view.Chars(before)
            is "above" or "below" or "under" or "about" or "reached" or "hit" or "nearly" or "exceeded" or "topped" or "near" or "than" or "least";
    }

    /// <summary>"100 F (38 C)": the same heat on the other scale, in brackets or before them.</summary>
    private static bool IsOnOtherScale(in TokenView view, int at)
    {
        var other = view.Chars(at) is "C" ? "F" : "C";
        var next = view.Symbol(at + 2) is '-' or '\u2212' ? at + 3 : at + 2;
        if (view.Symbol(at + 1) is '(' or '/' && view.IsNumber(next) && view.Chars(next + 1).SequenceEqual(other)) return true;
        var before = view.Symbol(at - 2) is '-' or '\u2212' ? at - 3 : at - 2;
        return view.Symbol(before) is '(' or '/' && view.Symbol(at + 1) is not '-' && view.Chars(before - 1).SequenceEqual(other) && view.IsNumber(before - 2);
    }

    private static bool IsOfHeat(in TokenView view, int at)
    {
        for (var i = at - 1; i >= at - Window && !EndsSentence(view, i); i--)
            if (IsHeat(view, i)) return true;
        for (var i = at + 1; i <= at + Window && !EndsSentence(view, i); i++)
            if (IsHeat(view, i)) return true;
        return view.Chars(at + 1) is "below" or "above" && view.Chars(at + 2) is "zero" or "normal" or "average" or "freezing";
    }

    private static bool EndsSentence(in TokenView view, int at) =>
        view[at].Kind == TokenKind.LineBreak || (view.Symbol(at) is '.' && !view.IsGlued(at + 1) && view.Chars(at - 1) is not "deg");

    private static bool IsHeat(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return false;
        foreach (var stem in HeatStems)
        {
            if (view.Chars(at).StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return stem.Length > 3 || view[at].Length <= 6;
        }

        return false;
    }

    /// <summary>"Two degrees in history" are earned.</summary>
    private static bool IsAcademic(in TokenView view, int at) => view.Particle(at) is Particle.In or Particle.From;
}
