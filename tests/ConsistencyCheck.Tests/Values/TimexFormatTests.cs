using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class TimexFormatTests
{
    [Fact]
    public void Open_parts_of_a_date_are_written_with_X()
    {
        Assert.Equal("XXXX-09-06", Date(new() { Month = 9, Day = 6 }));
        Assert.Equal("XXXX-WXX-3", Date(new() { Weekday = DayOfWeek.Wednesday }));
        Assert.Equal("XXXX-WXX-7", Date(new() { Weekday = DayOfWeek.Sunday })); // ISO 8601 ends the week with Sunday
        Assert.Equal("2022", Date(new() { Year = 2022 }));
    }

    [Fact]
    public void Parts_of_a_year_have_letters()
    {
        Assert.Equal("2022-Q4", Date(new() { Year = 2022, Part = CalendarUnit.Quarter, PartNumber = 4 }));
        Assert.Equal("2022-SU", Date(new() { Year = 2022, Part = CalendarUnit.Season, PartNumber = 2 }));
        Assert.Equal("199", Date(new() { Part = CalendarUnit.Decade, PartNumber = 1990 }));
        Assert.Equal("18", Date(new() { Part = CalendarUnit.Century, PartNumber = 19 })); // as newspapers count
    }

    [Theory]
    [InlineData(3, CalendarUnit.Day, "P3D")]
    [InlineData(2, CalendarUnit.Hour, "PT2H")] // T before what is shorter than a day
    [InlineData(2, CalendarUnit.Fortnight, "P4W")]
    [InlineData(1, CalendarUnit.Decade, "P1DE")] // TIMEX2 has letters for what ISO 8601 lacks, and TIMEX3 keeps them
    public void Lengths_are_those_of_ISO_8601_and_TIMEX2(int number, CalendarUnit unit, string expected) =>
        Assert.Equal(expected, new TimeValue { Type = TimeType.Duration, Length = NumericInterval.Point(number), LengthUnit = unit }.Timex);

    [Fact]
    public void A_clock_joins_its_day() => Assert.Equal("2023-09-06T20:09", new TimeValue
    {
        Type = TimeType.DateTime,
        Fields = new() { Year = 2023, Month = 9, Day = 6 },
        Clock = new ClockTime(20, 9),
    }.Timex);

    [Fact]
    public void A_range_is_written_with_a_slash() => Assert.Equal("XXXX-12-30/XXXX-01-02", new TimeValue
    {
        Type = TimeType.Date,
        Fields = new() { Month = 12, Day = 30 },
        Until = new TimeValue { Type = TimeType.Date, Fields = new() { Month = 1, Day = 2 } },
    }.Timex);

    private static string Date(CalendarFields fields) => new TimeValue { Type = TimeType.Date, Fields = fields }.Timex;
}
