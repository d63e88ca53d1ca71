using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Proportions: "3 to 1", "one in five", "three out of four".</summary>
internal static class RatioReader
{
    public static bool TryRead(in TokenView view, int at, Figure first, out decimal ratio, out int end)
    {
        ratio = 0m;
        end = at;
        var isHyphened = view.IsHyphen(at) && view.IsGlued(at) && view.Particle(at + 1) == Particle.To && view.IsHyphen(at + 2);
        var isTo = isHyphened || view.Particle(at) == Particle.To;
        var isIn = view.Particle(at) == Particle.In;
        var isOutOf = view.Particle(at) == Particle.Out && view.Particle(at + 1) == Particle.Of;
        if (!isTo && !isIn && !isOutOf) return false;
        var next = isHyphened ? at + 3 : isOutOf ? at + 2 : at + 1;
        if (isOutOf && view.Particle(next) == Particle.Every) next++;
        if (isIn && view.Particle(next) == Particle.Every) next++;
        if (!TryReadInteger(view, next, out var second) || second.Value < 0.001m || first.Value > 1e12m) return false;
        if (isTo) return TryMake(first.Value > second.Value && second.Value <= 10m, first.Value, second, out ratio, out end);
        // "12 in 2023" and "one in May" are no proportions, nor is "three in ten minutes".
        var isSmall = first.Value < second.Value && (isOutOf || (second.Value <= 1000m && first.Value <= 9m && !view.Is(second.End, WordClass.TimeUnit)));
        return TryMake(isSmall, first.Value, second, out ratio, out end);
    }

    private static bool TryReadInteger(in TokenView view, int at, out Figure figure) =>
        view.IsNumber(at) ? DigitReader.TryRead(view, at, isMoney: false, out figure) : NumberWordReader.TryRead(view, at, out figure);

    private static bool TryMake(bool isRatio, decimal first, Figure second, out decimal ratio, out int end)
    {
        ratio = isRatio ? first / second.Value : 0m;
        end = second.End;
        return isRatio;
    }
}
