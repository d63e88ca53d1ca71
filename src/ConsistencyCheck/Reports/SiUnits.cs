using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Brings measurements to SI units, so that miles and kilometres can be set side by side.</summary>
internal static class SiUnits
{
    /// <summary>Digits behind the point that are kept: a femto-unit, far below any figure in news.</summary>
    private const int Digits = 15;

    /// <summary>The UCUM code of the unit that <see cref="Unit.SiFactor"/> leads to; null where the dimension has none.</summary>
    /// <seealso href="https://ucum.org/ucum">The Unified Code for Units of Measure</seealso>
    public static string? CodeOf(Dimension dimension) => dimension switch
    {
        Dimension.Length => "m",
        Dimension.Mass => "kg",
        Dimension.Time => "s",
        Dimension.Speed => "m/s",
        Dimension.Area => "m2",
        Dimension.Volume => "m3",
        Dimension.Temperature => "K",
        Dimension.Energy => "J",
        Dimension.Power => "W",
        Dimension.Pressure => "Pa",
        Dimension.Force => "N",
        Dimension.Frequency => "Hz",
        Dimension.ElectricCurrent => "A",
        Dimension.ElectricPotential => "V",
        Dimension.Information => "bit",
        Dimension.DataRate => "bit/s",
        Dimension.Torque => "N.m",
        Dimension.FuelEconomy => "m/m3",
        Dimension.Angle => "rad",
        Dimension.Density => "kg/m3",
        Dimension.Flow => "m3/s",
        Dimension.Acceleration => "m/s2",
        Dimension.ElectricCharge => "C",
        Dimension.ElectricResistance => "Ohm",
        Dimension.AbsorbedDose => "Gy",
        Dimension.DoseEquivalent => "Sv",
        Dimension.Radioactivity => "Bq",
        Dimension.LuminousFlux => "lm",
        Dimension.Luminance => "cd/m2",
        Dimension.Proportion => "1",
        Dimension.PixelCount => "{px}",
        _ => null,
    };

    /// <summary>One bound in the SI unit; null where there is no bound or where it is beyond what a decimal holds.</summary>
    public static decimal? Convert(decimal? bound, Unit unit)
    {
        if (bound is not { } value) return null;
        // The product of the doubles tells whether the exact one fits, without an exception for one that does not.
        var size = Math.Abs((double)value * (double)unit.SiFactor) + Math.Abs((double)unit.SiOffset);
        return size >= (double)decimal.MaxValue ? null : Math.Round((value * unit.SiFactor) + unit.SiOffset, Digits);
    }
}
