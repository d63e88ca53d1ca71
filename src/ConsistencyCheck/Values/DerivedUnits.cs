using System.Diagnostics.CodeAnalysis;

namespace ConsistencyCheck.Values;

/// <summary>Units made of others by UCUM's rules: a metric prefix before a unit, one unit over another.</summary>
/// <seealso href="https://ucum.org/ucum#section-Prefixes">UCUM, table 1: prefixes</seealso>
/// <seealso href="https://www.nist.gov/pml/special-publication-811">NIST SP 811 (2008), table 5: SI prefixes; 8.1: the minute, hour and day</seealso>
internal static class DerivedUnits
{
    /// <summary>The units that take metric prefixes here. UCUM marks more of them as metric; these are the ones that news prefixes.</summary>
    private static bool IsMetric(string code) => code
        is "m" or "g" or "L" or "W" or "W.h" or "J" or "Hz" or "By" or "bit" or "V" or "A" or "A.h" or "Pa" or "N" or "Gy" or "Sv" or "Bq"
        or "Ci" or "Ohm" or "eV" or "t" or "pc" or "bar" or "m3";

    public static bool TryMake(string code, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryPrefix(code, out unit);
        return UnitCatalog.TryGet(code[..slash], out var over) && TryDivide(code, over, code[(slash + 1)..], out unit);
    }

    private static bool TryPrefix(string code, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (code.Length < 2 || !IsMetric(code[1..]) || !UnitCatalog.TryGetKnown(code[1..], out var known)) return false;
        var factor = FactorOf(code[0]);
        if (factor == 0m) return false;
        unit = new Unit(code, known.Dimension, known.SiFactor * factor);
        return true;
    }

    private static decimal FactorOf(char prefix) => prefix switch
    {
        'Y' => 1e24m,
        'Z' => 1e21m,
        'E' => 1e18m,
        'P' => 1e15m,
        'T' => 1e12m,
        'G' => 1e9m,
        'M' => 1e6m,
        'k' => 1e3m,
        'h' => 100m,
        'd' => 0.1m,
        'c' => 0.01m,
        'm' => 1e-3m,
        'u' => 1e-6m,
        'n' => 1e-9m,
        'p' => 1e-12m,
        'f' => 1e-15m,
        'a' => 1e-18m,
        _ => 0m,
    };

    private static bool TryDivide(string code, Unit over, string under, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        var factor = SecondsOf(under);
        var dimension = factor > 0m ? OverTime(over.Dimension) : Dimension.None;
        if (under == "s2" && over.Dimension == Dimension.Length) (factor, dimension) = (1m, Dimension.Acceleration);
        if (factor == 0m && UnitCatalog.TryGetKnown(under, out var divisor) && divisor.Dimension == Dimension.Volume)
            (factor, dimension) = (divisor.SiFactor, OverVolume(over.Dimension));
        if (dimension == Dimension.None) return false;
        unit = new Unit(code, dimension, over.SiFactor / factor);
        return true;
    }

    private static Dimension OverTime(Dimension over) => over switch
    {
        Dimension.Length => Dimension.Speed,
        Dimension.Volume => Dimension.Flow,
        Dimension.Information => Dimension.DataRate,
        _ => Dimension.None,
    };

    private static Dimension OverVolume(Dimension over) => over switch
    {
        Dimension.Mass => Dimension.Density,
        Dimension.Length => Dimension.FuelEconomy,
        _ => Dimension.None,
    };

    private static decimal SecondsOf(string code) => code switch
    {
        "ms" => 0.001m,
        "s" => 1m,
        "min" => 60m,
        "h" => 3600m,
        _ => 0m,
    };
}
