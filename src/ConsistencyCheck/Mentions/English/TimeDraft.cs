using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A time expression while it is read; no object is made before the longest reading is known.</summary>
internal record struct TimeDraft
{
    /// <summary>The index of the first token.</summary>
    public int Start;

    /// <summary>The index of the token after the last.</summary>
    public int End;

    public TimeType Type;
    public CalendarFields Fields;
    public ClockTime? Clock;
    public RelativeTime? Relative;
    public TimeReference Reference;
    public string? BeforeChrist;
    public TimeModifier Modifier;
    public NumericInterval? Length;
    public CalendarUnit LengthUnit;
    public CalendarUnit? LargestUnit;
    public TimeValue? Until;
    public CalendarFields? OtherReading;
    public int? DaysFromEaster;
    public string? Impossible;

    /// <summary>Begins a draft in place: one that is made and then copied out costs more than the readers that find nothing there.</summary>
    public static void Begin(int at, TimeType type, out TimeDraft draft)
    {
        draft = default;
        draft.Start = at;
        draft.Type = type;
    }

    public readonly bool HasDay => Fields.Day is not null || Fields.Weekday is not null || DaysFromEaster is not null || Relative is { Unit: CalendarUnit.Day };

    public readonly TimeValue ToValue() => new()
    {
        Type = Type,
        Fields = Fields,
        Clock = Clock,
        Relative = Relative,
        Reference = Reference,
        BeforeChrist = BeforeChrist,
        Modifier = Modifier,
        Length = Length,
        LengthUnit = LengthUnit,
        LargestUnit = LargestUnit,
        Until = Until,
        OtherReading = OtherReading,
        DaysFromEaster = DaysFromEaster,
    };

    public readonly Found ToFound() => new(Start, End, ToValue(), Impossible ?? CalendarCheck.WhyImpossible(Fields, Clock));
}
