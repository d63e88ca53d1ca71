namespace ConsistencyCheck.Values;

/// <summary>A time expression as the words state it: still relative, and with open parts left open.</summary>
public sealed record TimeValue : MentionValue
{
    private readonly Boxed<ClockTime>? _clock;
    private readonly Boxed<RelativeTime>? _relative;
    private readonly Boxed<NumericInterval>? _length;
    private readonly RareParts? _rare;

    // A text has thousands of these, so four small enumerations take four bytes.
    private readonly byte _reference;
    private readonly byte _modifier;
    private readonly byte _lengthUnit;
    private readonly byte _largestUnit;

    /// <summary>Gets the kind of time expression.</summary>
    public required TimeType Type { get; init; }

    /// <summary>Gets the parts of the date that are stated. For a <see cref="TimeType.Set"/>, the day that recurs.</summary>
    public CalendarFields Fields { get; init; }

    /// <summary>Gets the time of day; null where none is stated.</summary>
    public ClockTime? Clock
    {
        get => _clock?.Value;
        init => _clock = Boxed<ClockTime>.Of(value);
    }

    /// <summary>Gets the distance from the document's day or from another mention; null where the expression is not relative.</summary>
    public RelativeTime? Relative
    {
        get => _relative?.Value;
        init => _relative = Boxed<RelativeTime>.Of(value);
    }

    /// <summary>
    /// Gets the side of the present on which the time lies, where that is all the words say ("now", "recently"); such a value has no fields, and no day can be
    /// given for it.
    /// </summary>
    public TimeReference Reference
    {
        get => (TimeReference)_reference;
        init => _reference = (byte)value;
    }

    /// <summary>
    /// Gets the TIMEX3 value of a time before Christ (<c>BC0480</c>, <c>BC03</c>), which no calendar type here holds: such a value has no fields. Null for
    /// every other time.
    /// </summary>
    public string? BeforeChrist
    {
        get => _rare?.BeforeChrist;
        init => _rare = RareParts.Of(OtherReading, value, DaysFromEaster);
    }

    /// <summary>Gets which part of the value is meant, or how exactly.</summary>
    public TimeModifier Modifier
    {
        get => (TimeModifier)_modifier;
        init => _modifier = (byte)value;
    }

    /// <summary>
    /// Gets the length of a <see cref="TimeType.Duration"/> in <see cref="LengthUnit"/>, or the period of a <see cref="TimeType.Set"/>; null elsewhere.
    /// </summary>
    public NumericInterval? Length
    {
        get => _length?.Value;
        init => _length = Boxed<NumericInterval>.Of(value);
    }

    /// <summary>Gets the unit of <see cref="Length"/>.</summary>
    public CalendarUnit LengthUnit
    {
        get => (CalendarUnit)_lengthUnit;
        init => _lengthUnit = (byte)value;
    }

    /// <summary>
    /// Gets the largest unit that the words of a <see cref="TimeType.Duration"/> name, where they name two ("two hours and 30 minutes"); null where there is
    /// one.
    /// </summary>
    public CalendarUnit? LargestUnit
    {
        get => _largestUnit == 0 ? null : (CalendarUnit)(_largestUnit - 1);
        init => _largestUnit = value is { } unit ? (byte)(unit + 1) : (byte)0;
    }

    /// <summary>Gets the last unit of a range ("from Dec. 30 to Jan. 2"), which belongs to it; null where the value is no range.</summary>
    public TimeValue? Until { get; init; }

    /// <summary>Gets the other reading of an ambiguous numeric date ("3/4/2024" day first); null where there is one reading.</summary>
    public CalendarFields? OtherReading
    {
        get => _rare?.OtherReading;
        init => _rare = RareParts.Of(value, BeforeChrist, DaysFromEaster);
    }

    /// <summary>Gets how many days after Easter Sunday a feast of no stated year lies, negative before it; null for every other time.</summary>
    public int? DaysFromEaster
    {
        get => _rare?.DaysFromEaster;
        init => _rare = RareParts.Of(OtherReading, BeforeChrist, value);
    }

    /// <summary>Gets the TIMEX3 value as far as the words alone fix it, such as <c>2022</c>, <c>XXXX-09-06</c> or <c>XXXX-WXX-3</c>.</summary>
    public string Timex => TimexFormat.Of(this);

    /// <summary>What one value in thousands has, so that all others pay for one reference.</summary>
    private sealed record RareParts(CalendarFields? OtherReading, string? BeforeChrist, int? DaysFromEaster)
    {
        public static RareParts? Of(CalendarFields? otherReading, string? beforeChrist, int? daysFromEaster) =>
            otherReading is null && beforeChrist is null && daysFromEaster is null ? null : new RareParts(otherReading, beforeChrist, daysFromEaster);
    }
}
