using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What a unit is divided by, where the two make one unit: "miles an hour", "m/s²", "-mile-per-hour", "kg/m3".</summary>
internal static class QuotientReader
{
    /// <summary>The quotient; the unit alone where none follows, or where it makes no dimension of its own ("barrels a day").</summary>
    public static Unit Read(in TokenView view, Unit unit, ref int end)
    {
        var at = DivisorAt(view, end);
        if (at < 0) return unit;
        var under = CodeAt(view, at, out var after);
        if (under is null || !UnitCatalog.TryGet($"{unit.Code}/{under}", out var quotient)) return unit;
        end = after;
        if (under != "s") return quotient;
        // "m/s²", "metres per second per second"
        var (power, afterPower) = PowerReader.PowerAt(view, after);
        if (power == 0 && view.Particle(after) == Particle.Per && view.Chars(after + 1) is "second") (power, afterPower) = (2, after + 2);
        if (power != 2 || !UnitCatalog.TryGet($"{unit.Code}/s2", out var acceleration)) return quotient;
        end = afterPower;
        return acceleration;
    }

    private static int DivisorAt(in TokenView view, int at)
    {
        if (view.Symbol(at) == '/') return view.IsGlued(at) && view.IsGlued(at + 1) ? at + 1 : -1;
        var isHyphened = view.IsHyphen(at) && view.IsGlued(at);
        if (isHyphened) at++;
        var particle = view.Particle(at);
        if (particle is not (Particle.Per or Particle.A)) return -1;
        var under = view.IsHyphen(at + 1) && view.IsGlued(at + 1) ? at + 2 : at + 1;
        // "Five miles an hour later" is no speed, nor "100 metres a second time".
        var isTime = view.Particle(under + 1) is Particle.Ago or Particle.Earlier or Particle.Later or Particle.Before or Particle.After
            || view.Chars(under + 1) is "time";
        return particle == Particle.A && isTime ? -1 : under;
    }

    private static string? CodeAt(in TokenView view, int at, out int end)
    {
        end = at + 1;
        if (view.Chars(at) is "s" or "sec" or "second") return "s";
        if (view.Chars(at) is "h" or "hr" or "hrs" or "hour") return "h";
        if (view.Chars(at) is "min" or "minute") return "min";
        if (view.Chars(at) is "ms" or "msec" or "millisecond") return "ms";
        if (view.Particle(at) == Particle.Cubic) return PowerReader.TryReadBefore(view, at, out var cubic, out end) ? cubic!.Code : null;
        return view.Word(at).Unit is { } code ? PowerReader.ReadAfter(view, code, ref end) : null;
    }
}
