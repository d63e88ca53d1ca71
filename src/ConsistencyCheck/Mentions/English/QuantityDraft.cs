using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A quantity while it is read; the object is made once, when all its parts are known.</summary>
internal record struct QuantityDraft
{
    public QuantityType Type;
    public decimal? Value;
    public int PlaceExponent;
    public NumericInterval Core;
    public NumericInterval Outer;
    public Approximation Approximation;
    public string? Cue;
    public Unit? Unit;
    public string? Currency;
    public string? Of;
    public string? Per;
    public bool IsVague;

    public readonly QuantityValue ToValue() => new()
    {
        Type = Type,
        Value = Value,
        PlaceExponent = PlaceExponent,
        Core = Core,
        Outer = Outer,
        Approximation = Approximation,
        Cue = Cue,
        Unit = Unit,
        Currency = Currency,
        Of = Of,
        Per = Per,
        IsVague = IsVague,
    };
}
