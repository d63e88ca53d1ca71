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
        var isHyphened = view.IsHyphen(at) && view.IsGlued(at) && view.Particle(at + 1) is Particle.To or Particle.In && view.IsHyphen(at + 2);
        var joint = isHyphened ? at + 1 : at;
        var isTo = view.Particle(joint) == Particle.To;
        // "one of every six"
        var isIn = view.Particle(joint) == Particle.In || (view.Particle(at) == Particle.Of && view.Particle(at + 1) == Particle.Every);
        var isOutOf = view.Particle(at) == Particle.Out && view.Particle(at + 1) == Particle.Of;
        var isOver = view.Particle(at) == Particle.Over;
        if (!isTo && !isIn && !isOutOf && !isOver) return false;
        var next = isHyphened ? at + 3 : isOutOf ? at + 2 : at + 1;
        if ((isOutOf || isIn) && view.Particle(next) == Particle.Every) next++;
        if (!TryReadInteger(view, next, out var second) || second.Value < 0.001m || Math.Abs(first.Value) > 1e12m) return false;
        if (isOver) return TryMake(EndsFraction(view, second.End), first.Value, second, out ratio, out end);
        if (isTo) return TryMake(first.Value > second.Value && second.Value <= 10m, first.Value, second, out ratio, out end);
        // "12 in 2023" and "one in May" are no proportions, nor is "three in ten minutes".
        var isSmall = first.Value < second.Value && (isOutOf || (second.Value <= 1000m && first.Value <= 9m && !view.Is(second.End, WordClass.TimeUnit)));
        return TryMake(isSmall, first.Value, second, out ratio, out end);
    }

    public static bool TryReadInteger(in TokenView view, int at, out Figure figure) =>
        view.IsNumber(at) ? DigitReader.TryRead(view, at, isMoney: false, out figure) : NumberWordReader.TryRead(view, at, out figure);

    /// <summary>"Three over four" ends there; "they shot three over four days" goes on.</summary>
    private static bool EndsFraction(in TokenView view, int at) => !view.IsWord(at) && !view.IsNumber(at) && (!view.IsGlued(at)
        || view.Symbol(at) is not ('%' or '-' or '/' or ':'));

    private static bool TryMake(bool isRatio, decimal first, Figure second, out decimal ratio, out int end)
    {
        ratio = isRatio ? first / second.Value : 0m;
        end = second.End;
        return isRatio;
    }
}
