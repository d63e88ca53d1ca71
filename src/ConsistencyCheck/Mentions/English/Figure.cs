using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A number as read, in digits or words.</summary>
internal readonly record struct Figure
{
    // A figure is copied often and seldom vague.
    private readonly Boxed<VagueWidth>? _vague;

    public decimal Value { get; init; }

    /// <summary>Gets the power of ten of the last written digit, scale word applied.</summary>
    public int PlaceExponent { get; init; }

    /// <summary>Gets the index of the token after the number.</summary>
    public int End { get; init; }

    /// <summary>Gets the width of a vague numeral; null for a sharp number.</summary>
    public VagueWidth? Vague
    {
        get => _vague?.Value;
        init => _vague = Boxed<VagueWidth>.Of(value);
    }

    public bool IsVague => _vague is not null;

    /// <summary>Gets whether the number is a part of a whole: "two-thirds", "half".</summary>
    public bool IsFraction { get; init; }

    /// <summary>Gets whether a scale word or suffix was read, so that the number cannot be a year or a day.</summary>
    public bool HasScale { get; init; }

    /// <summary>Gets whether the number is written in digits.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Gets whether the number says how many times one figure is another: "twice", "doubled".</summary>
    public bool IsMultiple { get; init; }

    /// <summary>Gets whether the number is the word "one" alone, which is a pronoun as often.</summary>
    public bool IsBareOne { get; init; }
}
