namespace ConsistencyCheck.Values;

/// <summary>The parts of a date that the words state; what they leave open is null.</summary>
/// <remarks>"Sept. 6" has month and day, "Wednesday" a weekday, "late 2022" a year (the part of it is the mention's modifier).</remarks>
public readonly record struct CalendarFields
{
    // A text has thousands of these, so an open part is a zero here and not a nullable with padding.
    private readonly short _year;
    private readonly short _partNumber;
    private readonly byte _month;
    private readonly byte _day;
    private readonly byte _weekday;
    private readonly byte _part;

    /// <summary>Gets the year, 1 to 9999.</summary>
    public int? Year
    {
        get => _year == 0 ? null : _year;
        init => _year = checked((short)(value ?? 0));
    }

    /// <summary>Gets the month, 1 to 12.</summary>
    public int? Month
    {
        get => _month == 0 ? null : _month;
        init => _month = checked((byte)(value ?? 0));
    }

    /// <summary>Gets the day of the month, 1 to 31; the calendar may lack it, and the mention is then impossible.</summary>
    public int? Day
    {
        get => _day == 0 ? null : _day;
        init => _day = checked((byte)(value ?? 0));
    }

    /// <summary>Gets the day of the week.</summary>
    public DayOfWeek? Weekday
    {
        get => _weekday == 0 ? null : (DayOfWeek)(_weekday - 1);
        init => _weekday = value is { } weekday ? (byte)(weekday + 1) : (byte)0;
    }

    /// <summary>
    /// Gets the unit that <see cref="PartNumber"/> counts: quarter, half, season, week, weekend, decade or century, or the day where a weekday is counted in
    /// its month; null where none is named.
    /// </summary>
    /// <remarks>A week or weekend beside a month and day is the one that holds the day: "the week of July 23".</remarks>
    public CalendarUnit? Part
    {
        get => _part == 0 ? null : (CalendarUnit)(_part - 1);
        init => _part = value is { } part ? (byte)(part + 1) : (byte)0;
    }

    /// <summary>
    /// Gets which of the parts: quarters 1 to 4; halves 1 and 2; seasons 1 spring, 2 summer, 3 autumn, 4 winter; weeks 1 to 53, or 1 to 5 where a month is
    /// stated; decades by their first year (1990); centuries 1 to 99. Beside a weekday, the first day of the month that can be meant: 22 in "the fourth
    /// Thursday of November", -1 in "the last Monday of May".
    /// </summary>
    public int? PartNumber
    {
        get => _partNumber == 0 ? null : _partNumber;
        init => _partNumber = checked((short)(value ?? 0));
    }

    /// <summary>Gets whether nothing is stated.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Gets whether year, month and day are all stated.</summary>
    public bool IsFullDate => Year is not null && Month is not null && Day is not null;

    /// <summary>Gets whether month and day are stated and the year is not.</summary>
    public bool IsMonthDay => Year is null && Month is not null && Day is not null && Part is null;

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
