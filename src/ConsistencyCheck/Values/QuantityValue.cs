namespace ConsistencyCheck.Values;

/// <summary>A number with what it counts or measures, and with how exactly it is meant.</summary>
public sealed record QuantityValue : MentionValue
{
    private readonly decimal _value;

    // A text has thousands of figures, and most are bare: null where the reading is the figure itself, or the core reading.
    private readonly Boxed<NumericInterval>? _core;
    private readonly Boxed<NumericInterval>? _outer;
    private readonly short _placeExponent;
    private readonly byte _type;
    private readonly byte _approximation;
    private readonly bool _hasValue;
    private readonly bool _hasCore;
    private readonly bool _hasOuter;

    /// <summary>Gets what kind of quantity it is.</summary>
    public required QuantityType Type
    {
        get => (QuantityType)_type;
        init => _type = (byte)value;
    }

    /// <summary>Gets the figure as written, scale word applied, in <see cref="Unit"/>; null for a vague numeral ("several dozen") and for a range.</summary>
    public decimal? Value
    {
        get => _hasValue ? _value : null;
        init
        {
            var (core, outer) = (Core, Outer);
            _value = value ?? 0m;
            _hasValue = value is not null;
            // The readings stay, whatever the figure becomes.
            if (_hasCore) _core = BoxedUnless(Bare, core);
            if (_hasOuter) _outer = BoxedUnless(Core, outer);
        }
    }

    /// <summary>
    /// Gets the power of ten of the last written digit, scale word applied: 0 in "550", -1 in "2.5", 5 in "2.5 million". Half of that place is what rounding
    /// leaves open.
    /// </summary>
    public int PlaceExponent
    {
        get => _placeExponent;
        init => _placeExponent = checked((short)value);
    }

    /// <summary>Gets the numbers that the statement leaves possible without any strain, in <see cref="Unit"/>. A bare figure is a point.</summary>
    public required NumericInterval Core
    {
        get => _core?.Value ?? Bare;
        init
        {
            var outer = _hasOuter ? Outer : value;
            (_core, _outer, _hasCore) = (BoxedUnless(Bare, value), BoxedUnless(value, outer), true);
        }
    }

    /// <summary>Gets the numbers that a generous reader still accepts, in <see cref="Unit"/>; never narrower than <see cref="Core"/>.</summary>
    public required NumericInterval Outer
    {
        get => _outer?.Value ?? Core;
        init => (_outer, _hasOuter) = (BoxedUnless(Core, value), true);
    }

    /// <summary>Gets how the figure is qualified.</summary>
    public Approximation Approximation
    {
        get => (Approximation)_approximation;
        init => _approximation = (byte)value;
    }

    /// <summary>Gets the qualifying words as written, in lower case ("about", "more than"); null for a bare figure.</summary>
    public string? Cue { get; init; }

    /// <summary>Gets the unit of measurement; null for what is counted or paid.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Gets the ISO 4217 code of the currency; null where the quantity is not money.</summary>
    public string? Currency { get; init; }

    /// <summary>Gets the lemma of what is counted ("country"); null where nothing is named.</summary>
    public string? Of { get; init; }

    /// <summary>Gets what the quantity is taken per, as a lemma ("day", "100000"); null where it is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>Gets whether the figure is a word of unsharp size: "dozens", "several".</summary>
    public bool IsVague { get; init; }

    private NumericInterval Bare => NumericInterval.Point(_value);

    private static Boxed<NumericInterval>? BoxedUnless(NumericInterval known, NumericInterval value) => value.IsWrittenAs(known) ? null : new(value);
}
