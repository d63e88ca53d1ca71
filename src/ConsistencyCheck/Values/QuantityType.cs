namespace ConsistencyCheck.Values;

/// <summary>What kind of quantity a figure states.</summary>
public enum QuantityType
{
    /// <summary>A number of things, or a bare number.</summary>
    Count,

    /// <summary>A place in an order: "third".</summary>
    Ordinal,

    /// <summary>A share in hundredths; 5 % has the value 5.</summary>
    Percent,

    /// <summary>A difference of two percentages.</summary>
    PercentagePoints,

    /// <summary>A proportion: "3 to 1", "one in five".</summary>
    Ratio,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A person's age; the value is in years.</summary>
    Age,

    /// <summary>A measurement; the unit's dimension says of what.</summary>
    Measurement,
}
