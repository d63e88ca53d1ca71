using ConsistencyCheck.Languages;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The lexicon's codes as units, and conversions between units that the calendar fixes.</summary>
internal static class TimeUnits
{
    public static CalendarUnit? Of(Lexeme word) => word.TimeUnit switch
    {
        "s" => CalendarUnit.Second,
        "m" => CalendarUnit.Minute,
        "h" => CalendarUnit.Hour,
        "D" => CalendarUnit.Day,
        "WE" => CalendarUnit.Weekend,
        "W" => CalendarUnit.Week,
        "FN" => CalendarUnit.Fortnight,
        "M" => CalendarUnit.Month,
        "Q" => CalendarUnit.Quarter,
        "H" => CalendarUnit.Half,
        "Y" => CalendarUnit.Year,
        "DE" => CalendarUnit.Decade,
        "CE" => CalendarUnit.Century,
        _ => null,
    };

    /// <summary>A distance as whole units: half a year is six months, half a week three days and a half and so four.</summary>
    public static (CalendarUnit Unit, decimal Factor) Whole(CalendarUnit unit, decimal number)
    {
        if (number == decimal.Truncate(number)) return unit == CalendarUnit.Fortnight ? (CalendarUnit.Week, 2m) : (unit, 1m);
        return unit switch
        {
            CalendarUnit.Year => (CalendarUnit.Month, 12m),
            CalendarUnit.Month => (CalendarUnit.Day, 30m),
            CalendarUnit.Week => (CalendarUnit.Day, 7m),
            CalendarUnit.Day => (CalendarUnit.Hour, 24m),
            CalendarUnit.Hour => (CalendarUnit.Minute, 60m),
            CalendarUnit.Minute => (CalendarUnit.Second, 60m),
            CalendarUnit.Decade => (CalendarUnit.Year, 10m),
            CalendarUnit.Century => (CalendarUnit.Year, 100m),
            _ => (unit, 1m),
        };
    }

    /// <summary>"months", "years" without a number; twelve months would be said as a year.</summary>
    public static NumericInterval Several(CalendarUnit unit, QuantityPolicy policy) =>
        new(policy.BarePluralUnits.Least, unit == CalendarUnit.Month ? 11 : policy.BarePluralUnits.Most);

    public static TimeModifier ModifierOf(Approximation approximation) => approximation switch
    {
        Approximation.About => TimeModifier.Approx,
        Approximation.Nearly or Approximation.LessThan => TimeModifier.LessThan,
        Approximation.JustOver or Approximation.MoreThan => TimeModifier.MoreThan,
        Approximation.AtLeast => TimeModifier.EqualOrMore,
        Approximation.AtMost or Approximation.UpTo => TimeModifier.EqualOrLess,
        _ => TimeModifier.None,
    };

    /// <summary>The modifier of a distance into the past: more than two years ago is before the day two years ago.</summary>
    public static TimeModifier DistanceModifierOf(Approximation approximation, bool isPast) => approximation switch
    {
        Approximation.None or Approximation.Exact => TimeModifier.None,
        Approximation.MoreThan or Approximation.JustOver => isPast ? TimeModifier.Before : TimeModifier.After,
        Approximation.LessThan or Approximation.Nearly or Approximation.UpTo => isPast ? TimeModifier.After : TimeModifier.Before,
        Approximation.AtLeast => isPast ? TimeModifier.OnOrBefore : TimeModifier.OnOrAfter,
        Approximation.AtMost => isPast ? TimeModifier.OnOrAfter : TimeModifier.OnOrBefore,
        _ => TimeModifier.Approx,
    };
}
