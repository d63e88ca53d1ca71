namespace ConsistencyCheck.Values;

/// <summary>Reads a length of time as a quantity in one of two units that do not mix: days and what they hold, or months and what they make up.</summary>
internal static class LengthValue
{
    /// <summary>Lengths of days and below; a week is seven of them whatever the calendar.</summary>
    private static readonly Unit Day = new("d", Dimension.Time, 86400m);

    /// <summary>A month has no fixed number of days, so that its lengths are compared with each other alone.</summary>
    private static readonly Unit Month = new("mo", Dimension.Time, 0m);

    /// <summary>The quantity; null where the value states no length.</summary>
    public static QuantityValue? Of(TimeValue time, QuantityPolicy policy)
    {
        if (time.Length is not { } length) return null;
        var (unit, factor) = ScaleOf(time.LengthUnit);
        if (!TryScale(length.Low, factor, out var low) || !TryScale(length.High, factor, out var high)) return null;
        var approximation = ApproximationOf(time);
        var isFigure = low is not null && low == high;
        var (core, outer) = isFigure
            ? QuantityWidths.Of(low!.Value, 0, approximation, policy)
            : (length with { Low = low, High = high }, length with { Low = low, High = high });
        return new QuantityValue
        {
            Type = QuantityType.Measurement,
            Unit = unit,
            Value = isFigure ? low : null,
            Core = core,
            Outer = outer,
            Approximation = approximation,
        };
    }

    /// <summary>How far a time lies from another one, negative for the past; null where the words leave it open.</summary>
    /// <param name="distance">The distance.</param>
    /// <param name="time">The time that is so far away, with its qualifier: "less than six months after".</param>
    public static QuantityValue? Of(RelativeTime distance, TimeValue time)
    {
        var (unit, factor) = ScaleOf(distance.Unit);
        if (distance.Least != distance.Most || !DecimalPlace.TryMultiply(distance.Least, factor, out var value)) return null;
        value = Math.Round(value, 9);
        // "Less than six months after" and "more than six months before" are both before the time that is so far away.
        var approximation = time.Modifier switch
        {
            TimeModifier.Approx => Approximation.About,
            TimeModifier.Before => Approximation.LessThan,
            TimeModifier.After => Approximation.MoreThan,
            TimeModifier.OnOrBefore => Approximation.AtMost,
            TimeModifier.OnOrAfter => Approximation.AtLeast,
            _ => Approximation.None,
        };
        var (core, outer) = QuantityWidths.Of(value, 0, approximation, QuantityPolicy.Default);
        return new QuantityValue { Type = QuantityType.Measurement, Unit = unit, Value = value, Core = core, Outer = outer, Approximation = approximation };
    }

    private static (Unit Unit, decimal Factor) ScaleOf(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => (Day, 1m / 86400m),
        CalendarUnit.Minute => (Day, 1m / 1440m),
        CalendarUnit.Hour => (Day, 1m / 24m),
        CalendarUnit.Day => (Day, 1m),
        CalendarUnit.Week => (Day, 7m),
        CalendarUnit.Fortnight => (Day, 14m),
        CalendarUnit.Weekend => (Day, 2m),
        CalendarUnit.Month => (Month, 1m),
        CalendarUnit.Quarter or CalendarUnit.Season => (Month, 3m),
        CalendarUnit.Half => (Month, 6m),
        CalendarUnit.Year => (Month, 12m),
        CalendarUnit.Decade => (Month, 120m),
        _ => (Month, 1200m),
    };

    /// <summary>A length of years as the age of a person; null where it states no length.</summary>
    public static QuantityValue? InYears(TimeValue time, QuantityPolicy policy)
    {
        if (time.Length is not { Low: { } low } length || length.High != low) return null;
        var approximation = ApproximationOf(time);
        var (core, outer) = QuantityWidths.Of(low, 0, approximation, policy);
        return new QuantityValue { Type = QuantityType.Age, Value = low, Core = core, Outer = outer, Approximation = approximation };
    }

    private static bool TryScale(decimal? bound, decimal factor, out decimal? scaled)
    {
        scaled = null;
        if (bound is not { } number) return true;
        if (!DecimalPlace.TryMultiply(number, factor, out var product)) return false;
        scaled = Math.Round(product, 9);
        return true;
    }

    private static Approximation ApproximationOf(TimeValue time) => time.Modifier switch
    {
        TimeModifier.Approx => Approximation.About,
        TimeModifier.MoreThan => Approximation.MoreThan,
        TimeModifier.EqualOrMore => Approximation.AtLeast,
        TimeModifier.LessThan => Approximation.LessThan,
        TimeModifier.EqualOrLess => Approximation.AtMost,
        _ => Approximation.None,
    };
}
