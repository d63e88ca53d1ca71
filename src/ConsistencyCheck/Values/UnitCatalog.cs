using System.Diagnostics.CodeAnalysis;

namespace ConsistencyCheck.Values;

/// <summary>The units that the recogniser knows, by UCUM code. Units of time are <see cref="CalendarUnit"/> and not here.</summary>
/// <seealso href="https://ucum.org/ucum">The Unified Code for Units of Measure: codes</seealso>
/// <seealso href="https://www.nist.gov/pml/special-publication-811">
/// NIST SP 811 (2008), appendix B: factors; those of the metric prefixes are exact by definition
/// </seealso>
internal static class UnitCatalog
{
    private const decimal Foot = 0.3048m;
    private const decimal Mile = 1609.344m;
    private const decimal Pound = 0.45359237m;
    private const decimal UsGallon = 0.003785411784m;
    private const decimal ImperialGallon = 0.00454609m;
    private const decimal Pi = 3.1415926535897932384626433833m;

    private static readonly Dictionary<string, Unit> Units = Lengths()
        .Concat(Areas()).Concat(Volumes()).Concat(Masses()).Concat(Motion()).Concat(Energies()).Concat(Electric()).Concat(Digital())
        .ToDictionary(unit => unit.Code, StringComparer.Ordinal);

    /// <summary>Gets what the text calls degrees of heat without saying on which scale.</summary>
    public static Unit DegreeOfHeat { get; } = new("deg", Dimension.Temperature, 0m);

    /// <summary>The unit of a code, made of others by UCUM's rules where it is no unit of its own: <c>PW.h</c>, <c>m/min</c>.</summary>
    public static bool TryGet(string code, [NotNullWhen(true)] out Unit? unit) => Units.TryGetValue(code, out unit) || DerivedUnits.TryMake(code, out unit);

    /// <summary>The unit of a code that has neither a prefix nor a quotient to be taken apart.</summary>
    internal static bool TryGetKnown(string code, [NotNullWhen(true)] out Unit? unit) => Units.TryGetValue(code, out unit);

    private static Unit[] Lengths() =>
    [
        new("m", Dimension.Length, 1m), new("pc", Dimension.Length, 30856775814913673m), new("km", Dimension.Length, 1000m),
        new("dm", Dimension.Length, 0.1m), new("cm", Dimension.Length, 0.01m),
        new("mm", Dimension.Length, 0.001m), new("um", Dimension.Length, 0.000001m), new("nm", Dimension.Length, 0.000000001m),
        new("pm", Dimension.Length, 0.000000000001m),
        new("[in_i]", Dimension.Length, 0.0254m), new("[ft_i]", Dimension.Length, Foot), new("[yd_i]", Dimension.Length, 0.9144m),
        new("[mi_i]", Dimension.Length, Mile), new("[nmi_i]", Dimension.Length, 1852m), new("[fth_i]", Dimension.Length, 1.8288m),
        new("[fur_us]", Dimension.Length, 201.168m), new("AU", Dimension.Length, 149597870700m), new("[ly]", Dimension.Length, 9460730472580800m),
        new("deg", Dimension.Angle, Pi / 180m), new("rad", Dimension.Angle, 1m),
    ];

    private static Unit[] Areas() =>
    [
        new("m2", Dimension.Area, 1m), new("km2", Dimension.Area, 1000000m), new("cm2", Dimension.Area, 0.0001m), new("mm2", Dimension.Area, 0.000001m),
        new("har", Dimension.Area, 10000m), new("[acr_us]", Dimension.Area, 4046.8564224m), new("[sin_i]", Dimension.Area, 0.00064516m),
        new("[sft_i]", Dimension.Area, Foot * Foot), new("[syd_i]", Dimension.Area, 0.83612736m), new("[smi_us]", Dimension.Area, Mile * Mile),
    ];

    private static Unit[] Volumes() =>
    [
        new("m3", Dimension.Volume, 1m), new("km3", Dimension.Volume, 1000000000m), new("mm3", Dimension.Volume, 0.000000001m),
        new("[cmi_i]", Dimension.Volume, Mile * Mile * Mile), new("cm3", Dimension.Volume, 0.000001m), new("L", Dimension.Volume, 0.001m),
        new("mL", Dimension.Volume, 0.000001m), new("cL", Dimension.Volume, 0.00001m), new("dL", Dimension.Volume, 0.0001m), new("hL", Dimension.Volume, 0.1m),
        new("[cft_i]", Dimension.Volume, Foot * Foot * Foot), new("[cin_i]", Dimension.Volume, 0.000016387064m),
        new("[cyd_i]", Dimension.Volume, 0.764554857984m),
        new("[gal_us]", Dimension.Volume, UsGallon), new("[gal_br]", Dimension.Volume, ImperialGallon), new("[qt_us]", Dimension.Volume, UsGallon / 4m),
        new("[pt_us]", Dimension.Volume, UsGallon / 8m), new("[foz_us]", Dimension.Volume, UsGallon / 128m), new("[bbl_us]", Dimension.Volume, UsGallon * 42m),
        new("[cup_us]", Dimension.Volume, UsGallon / 16m), new("[tbs_us]", Dimension.Volume, UsGallon / 256m),
        new("[tsp_us]", Dimension.Volume, UsGallon / 768m),
        new("[qt_br]", Dimension.Volume, ImperialGallon / 4m), new("[pt_br]", Dimension.Volume, ImperialGallon / 8m),
        new("[foz_br]", Dimension.Volume, ImperialGallon / 160m),
        new("[bu_us]", Dimension.Volume, 0.03523907016688m), new("[acr_us].[ft_i]", Dimension.Volume, 43560m * Foot * Foot * Foot),
        new("10*9.m3", Dimension.Volume, 1000000000m), new("10*3.[cft_i]", Dimension.Volume, 1000m * Foot * Foot * Foot),
        new("10*9.[cft_i]", Dimension.Volume, 1000000000m * Foot * Foot * Foot), new("10*12.[cft_i]", Dimension.Volume, 1000000000000m * Foot * Foot * Foot),
    ];

    private static Unit[] Masses() =>
    [
        new("kg", Dimension.Mass, 1m), new("g", Dimension.Mass, 0.001m), new("mg", Dimension.Mass, 0.000001m), new("ug", Dimension.Mass, 0.000000001m),
        new("t", Dimension.Mass, 1000m), new("kt", Dimension.Mass, 1000000m), new("[lb_av]", Dimension.Mass, Pound),
        new("[oz_av]", Dimension.Mass, Pound / 16m),
        new("[ston_av]", Dimension.Mass, Pound * 2000m), new("[lton_av]", Dimension.Mass, Pound * 2240m), new("[stone_av]", Dimension.Mass, Pound * 14m),
        new("[car_m]", Dimension.Mass, 0.0002m), new("[oz_tr]", Dimension.Mass, 0.0311034768m),
    ];

    private static Unit[] Motion() =>
    [
        new("m/s", Dimension.Speed, 1m), new("km/h", Dimension.Speed, 1m / 3.6m), new("[mi_i]/h", Dimension.Speed, 0.44704m),
        new("[kn_i]", Dimension.Speed, 1852m / 3600m),
        new("[ft_i]/s", Dimension.Speed, Foot), new("km/s", Dimension.Speed, 1000m), new("[mi_i]/s", Dimension.Speed, Mile),
        new("[mach]", Dimension.Speed, 340.3m),
        new("m/s2", Dimension.Acceleration, 1m), new("[mi_i]/[gal_us]", Dimension.FuelEconomy, Mile / UsGallon),
        new("[mi_i]/[gal_br]", Dimension.FuelEconomy, Mile / ImperialGallon), new("N", Dimension.Force, 1m),
        new("kN", Dimension.Force, 1000m),
        new("N.m", Dimension.Torque, 1m), new("[lbf_av].[ft_i]", Dimension.Torque, Foot * Pound * 9.80665m), new("Hz", Dimension.Frequency, 1m),
        new("kHz", Dimension.Frequency, 1000m), new("MHz", Dimension.Frequency, 1000000m),
        new("GHz", Dimension.Frequency, 1000000000m), new("{rpm}", Dimension.Frequency, 1m / 60m),
    ];

    private static Unit[] Energies() =>
    [
        new("J", Dimension.Energy, 1m), new("kJ", Dimension.Energy, 1000m), new("MJ", Dimension.Energy, 1000000m), new("GJ", Dimension.Energy, 1000000000m),
        new("cal", Dimension.Energy, 4.184m), new("kcal", Dimension.Energy, 4184m), new("[Btu]", Dimension.Energy, 1055.05585262m),
        new("10*6.[Btu]", Dimension.Energy, 1055055852.62m), new("eV", Dimension.Energy, 0.0000000000000000001602176634m),
        new("W.h", Dimension.Energy, 3600m), new("kW.h", Dimension.Energy, 3600000m), new("MW.h", Dimension.Energy, 3600000000m),
        new("GW.h", Dimension.Energy, 3600000000000m),
        new("TW.h", Dimension.Energy, 3600000000000000m),
        new("W", Dimension.Power, 1m), new("kW", Dimension.Power, 1000m), new("MW", Dimension.Power, 1000000m), new("GW", Dimension.Power, 1000000000m),
        new("TW", Dimension.Power, 1000000000000m), new("[HP]", Dimension.Power, 745.69987158227022m), new("{PS}", Dimension.Power, 735.49875m),
        new("Pa", Dimension.Pressure, 1m), new("hPa", Dimension.Pressure, 100m), new("kPa", Dimension.Pressure, 1000m),
        new("MPa", Dimension.Pressure, 1000000m),
        new("bar", Dimension.Pressure, 100000m), new("mbar", Dimension.Pressure, 100m), new("[psi]", Dimension.Pressure, 6894.757293168m),
        new("atm", Dimension.Pressure, 101325m),
        new("K", Dimension.Temperature, 1m), new("Cel", Dimension.Temperature, 1m, 273.15m), new("[degF]", Dimension.Temperature, 5m / 9m, 459.67m * 5m / 9m),
    ];

    private static Unit[] Electric() =>
    [
        new("A", Dimension.ElectricCurrent, 1m), new("mA", Dimension.ElectricCurrent, 0.001m), new("V", Dimension.ElectricPotential, 1m),
        new("kV", Dimension.ElectricPotential, 1000m), new("dB", Dimension.SoundLevel, 1m),
        new("A.h", Dimension.ElectricCharge, 3600m), new("C", Dimension.ElectricCharge, 1m), new("Ohm", Dimension.ElectricResistance, 1m),
        new("Gy", Dimension.AbsorbedDose, 1m), new("Sv", Dimension.DoseEquivalent, 1m), new("Bq", Dimension.Radioactivity, 1m),
        new("Ci", Dimension.Radioactivity, 37000000000m),
        new("lm", Dimension.LuminousFlux, 1m), new("cd/m2", Dimension.Luminance, 1m), new("{Mpx}", Dimension.PixelCount, 1000000m),
        new("[ppm]", Dimension.Proportion, 0.000001m), new("[ppb]", Dimension.Proportion, 0.000000001m),
        new("m3/s", Dimension.Flow, 1m), new("kg/m3", Dimension.Density, 1m),
    ];

    private static Unit[] Digital() =>
    [
        new("bit", Dimension.Information, 1m), new("By", Dimension.Information, 8m), new("kBy", Dimension.Information, 8000m),
        new("MBy", Dimension.Information, 8000000m),
        new("GBy", Dimension.Information, 8000000000m), new("TBy", Dimension.Information, 8000000000000m), new("PBy", Dimension.Information, 8000000000000000m),
        new("kbit/s", Dimension.DataRate, 1000m), new("Mbit/s", Dimension.DataRate, 1000000m), new("Gbit/s", Dimension.DataRate, 1000000000m),
    ];
}
