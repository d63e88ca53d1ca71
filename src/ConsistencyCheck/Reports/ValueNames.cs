using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>The names of value types in the formats, where they are not simply the member's name in kebab-case.</summary>
internal static class ValueNames
{
    /// <summary>The TIMEX3 type in lower case.</summary>
    public static string Of(TimeType type) => type == TimeType.DateTime ? "datetime" : WireNames<TimeType>.Of(type);

    /// <summary>The TIMEX3 <c>mod</c>; null for the plain value.</summary>
    public static string? Of(TimeModifier modifier) => modifier switch
    {
        TimeModifier.None => null,
        TimeModifier.Start => "START",
        TimeModifier.Mid => "MID",
        TimeModifier.End => "END",
        TimeModifier.Approx => "APPROX",
        TimeModifier.Before => "BEFORE",
        TimeModifier.After => "AFTER",
        TimeModifier.OnOrBefore => "ON_OR_BEFORE",
        TimeModifier.OnOrAfter => "ON_OR_AFTER",
        TimeModifier.LessThan => "LESS_THAN",
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.EqualOrLess => "EQUAL_OR_LESS",
        TimeModifier.EqualOrMore => "EQUAL_OR_MORE",
        _ => throw new ArgumentOutOfRangeException(nameof(modifier)),
    };

    /// <summary>The type of a quantity; a measurement is named by what it measures.</summary>
    public static string Of(QuantityValue quantity) =>
        quantity is { Type: QuantityType.Measurement, Unit: { } unit } ? WireNames<Dimension>.Of(unit.Dimension) : WireNames<QuantityType>.Of(quantity.Type);

    /// <summary>How a figure is qualified, whatever words say it ("some" is <c>about</c>); null for a bare figure.</summary>
    public static string? ApproximationOf(QuantityValue quantity) => quantity.Approximation != Approximation.None
        ? WireNames<Approximation>.Of(quantity.Approximation)
        : quantity.IsVague ? "vague" : null;

    /// <summary>The UCUM code of a calendar unit; null for the units that UCUM does not have.</summary>
    public static string? UcumOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => "s",
        CalendarUnit.Minute => "min",
        CalendarUnit.Hour => "h",
        CalendarUnit.Day => "d",
        CalendarUnit.Week => "wk",
        CalendarUnit.Month => "mo",
        CalendarUnit.Year => "a",
        _ => null,
    };
}
