using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The smaller part of a compound measure: the "10in" of "5ft 10in", the "4 ounces" of "6 pounds 4 ounces".</summary>
internal static class CompoundReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the larger unit.</param>
    /// <param name="larger">The larger unit.</param>
    /// <param name="extra">What the smaller part adds, in the larger unit.</param>
    /// <param name="end">The index of the token after the smaller unit.</param>
    public static bool TryRead(in TokenView view, int at, Unit larger, out decimal extra, out int end)
    {
        extra = 0m;
        end = at;
        var smaller = larger.Code switch
        {
            "[ft_i]" => "[in_i]",
            "[lb_av]" => "[oz_av]",
            "[stone_av]" => "[lb_av]",
            "[yd_i]" => "[ft_i]",
            _ => null,
        };
        if (smaller is null) return false;
        var isHyphened = view.IsHyphen(at) && view.IsGlued(at);
        // "6 lb., 3 oz.": the point of the abbreviation and a comma.
        if (view.Symbol(at) == '.' && view.IsGlued(at) && (view.IsNumber(at + 1) || view.Symbol(at + 1) == ',')) at++;
        var figureAt = view.Particle(at) == Languages.Particle.And || view.Symbol(at) == ',' || isHyphened ? at + 1 : at;
        Figure figure;
        if (view.IsNumber(figureAt)) DigitReader.TryRead(view, figureAt, isMoney: false, out figure);
        else if (!NumberWordReader.TryRead(view, figureAt, out figure)) return false;
        if (figure.End == 0) return false;
        if (TryReadSmaller(view, figure, smaller, out var unit, out end)) extra = figure.Value * unit.SiFactor / larger.SiFactor;
        else if (larger.Code == "[ft_i]" && figure is { HasScale: false, Value: < 12m }
            && IsHeight(view, figure.End, isHyphened))
            (extra, end) = (figure.Value / 12m, figure.End);
        else return false;
        return extra is >= 0m and < 1m;
    }

    /// <summary>"a 6-foot-2 guard", "6ft 2 tall": the inches of a height go without saying.</summary>
    private static bool IsHeight(in TokenView view, int at, bool isHyphened) => isHyphened
        ? !view.IsGlued(at) || !view.IsWord(at)
        : view.Chars(at) is "tall" || IsMetresAgain(view, at);

    /// <summary>"six foot two (1.88 m)": the metres in brackets say that the two are inches.</summary>
    private static bool IsMetresAgain(in TokenView view, int at) =>
        view.Symbol(at) == '(' && view.IsNumber(at + 1) && view.Word(at + 2).Unit is "m" or "cm";

    private static bool TryReadSmaller(in TokenView view, in Figure figure, string code, out Unit unit, out int end)
    {
        UnitCatalog.TryGet(code, out var known);
        unit = known!;
        // "5 ft 10 in": the preposition is a unit here, because a length in feet stands before it.
        if (code == "[in_i]" && view.Word(figure.End).Unit == code)
        {
            end = figure.End + 1;
            return true;
        }

        return UnitReader.TryRead(view, figure.End, figure, out var read, out end) && read?.Code == code;
    }
}
