namespace ConsistencyCheck.Values;

/// <summary>What a unit measures. Values of different dimensions are never compared.</summary>
public enum Dimension
{
    /// <summary>A bare number.</summary>
    None,

    /// <summary>SI unit: metre.</summary>
    Length,

    /// <summary>SI unit: kilogram.</summary>
    Mass,

    /// <summary>SI unit: second.</summary>
    Time,

    /// <summary>SI unit: metre per second.</summary>
    Speed,

    /// <summary>SI unit: square metre.</summary>
    Area,

    /// <summary>SI unit: cubic metre.</summary>
    Volume,

    /// <summary>SI unit: kelvin.</summary>
    Temperature,

    /// <summary>SI unit: joule.</summary>
    Energy,

    /// <summary>SI unit: watt.</summary>
    Power,

    /// <summary>SI unit: pascal.</summary>
    Pressure,

    /// <summary>SI unit: newton.</summary>
    Force,

    /// <summary>SI unit: hertz.</summary>
    Frequency,

    /// <summary>SI unit: ampere.</summary>
    ElectricCurrent,

    /// <summary>SI unit: volt.</summary>
    ElectricPotential,

    /// <summary>Unit: bit.</summary>
    Information,

    /// <summary>Unit: bit per second.</summary>
    DataRate,

    /// <summary>SI unit: newton metre.</summary>
    Torque,

    /// <summary>SI unit: metre per cubic metre of fuel.</summary>
    FuelEconomy,

    /// <summary>SI unit: radian.</summary>
    Angle,

    /// <summary>SI unit: kilogram per cubic metre.</summary>
    Density,

    /// <summary>SI unit: cubic metre per second.</summary>
    Flow,

    /// <summary>SI unit: metre per second squared.</summary>
    Acceleration,

    /// <summary>Unit: decibel, a logarithm and so not converted.</summary>
    SoundLevel,

    /// <summary>SI unit: coulomb.</summary>
    ElectricCharge,

    /// <summary>SI unit: ohm.</summary>
    ElectricResistance,

    /// <summary>SI unit: gray.</summary>
    AbsorbedDose,

    /// <summary>SI unit: sievert.</summary>
    DoseEquivalent,

    /// <summary>SI unit: becquerel.</summary>
    Radioactivity,

    /// <summary>SI unit: lumen.</summary>
    LuminousFlux,

    /// <summary>SI unit: candela per square metre.</summary>
    Luminance,

    /// <summary>Unit: one; parts of a million or a billion.</summary>
    Proportion,

    /// <summary>Unit: the picture element of a camera or screen.</summary>
    PixelCount,
}
