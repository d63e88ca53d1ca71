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
        var figureAt = view.Particle(at) == Languages.Particle.And || view.Symbol(at) == ',' || (view.IsHyphen(at) && view.IsGlued(at)) ? at + 1 : at;
        Figure figure;
        if (view.IsNumber(figureAt)) DigitReader.TryRead(view, figureAt, isMoney: false, out figure);
        else if (!NumberWordReader.TryRead(view, figureAt, out figure)) return false;
        if (figure.End == 0 || !TryReadSmaller(view, figure, smaller, out var unit, out end)) return false;
        extra = figure.Value * unit.SiFactor / larger.SiFactor;
        return extra < 1m;
    }

    private static bool TryReadSmaller(in TokenView view, Figure figure, string code, out Unit unit, out int end)
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
