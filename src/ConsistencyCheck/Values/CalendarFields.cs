namespace ConsistencyCheck.Values;

/// <summary>The parts of a date that the words state; what they leave open is null.</summary>
/// <remarks>"Sept. 6" has month and day, "Wednesday" a weekday, "late 2022" a year (the part of it is the mention's modifier).</remarks>
public readonly record struct CalendarFields
{
    /// <summary>Gets the year, 1 to 9999.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the month, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Gets the day of the month, 1 to 31; the calendar may lack it, and the mention is then impossible.</summary>
    public int? Day { get; init; }

    /// <summary>Gets the day of the week.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Gets the unit that <see cref="PartNumber"/> counts: quarter, half, season, week, weekend, decade or century; null where none is named.</summary>
    public CalendarUnit? Part { get; init; }

    /// <summary>Gets which of the parts: quarters 1 to 4; halves 1 and 2; seasons 1 spring, 2 summer, 3 autumn, 4 winter; weeks 1 to 53; decades by their first year (1990); centuries 1 to 99.</summary>
    public int? PartNumber { get; init; }

    /// <summary>Gets whether nothing is stated.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Gets whether year, month and day are all stated.</summary>
    public bool IsFullDate => Year is not null && Month is not null && Day is not null;

    /// <summary>Gets whether month and day are stated and the year is not.</summary>
    public bool IsMonthDay => Year is null && Month is not null && Day is not null;

    /// <summary>Gets whether only a weekday is stated.</summary>
    public bool IsBareWeekday => Weekday is not null && Year is null && Month is null && Day is null && Part is null;

    /// <summary>The stated day, where year, month and day are stated and the calendar has it.</summary>
    public bool TryGetDay(out DateOnly day)
    {
        day = default;
        if (Year is not { } year || Month is not { } month || Day is not { } number) return false;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, number);
        return true;
    }
}
