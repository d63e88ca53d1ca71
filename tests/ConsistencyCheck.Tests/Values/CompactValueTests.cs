using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class CompactValueTests
{
    [Fact]
    public void Fields_come_back_as_they_were_set()
    {
        var fields = new CalendarFields { Year = 2023, Weekday = DayOfWeek.Sunday, Part = CalendarUnit.Second, PartNumber = 1990 };
        Assert.Equal(
            (2023, null, null, DayOfWeek.Sunday, CalendarUnit.Second, 1990),
            (fields.Year, fields.Month, fields.Day, fields.Weekday, fields.Part, fields.PartNumber));
        Assert.True((fields with { Year = null, Weekday = null, Part = null, PartNumber = null }).IsEmpty);
    }

    [Fact]
    public void The_outer_reading_stays_when_the_core_is_replaced()
    {
        var point = NumericInterval.Point(5m);
        var value = new QuantityValue { Type = QuantityType.Count, Core = point, Outer = point };
        Assert.Equal(point, (value with { Core = NumericInterval.Point(6m) }).Outer);
    }

    [Fact]
    public void Values_are_equal_whichever_reading_was_set_first()
    {
        var point = NumericInterval.Point(5m);
        Assert.Equal(
            new QuantityValue { Type = QuantityType.Count, Outer = point, Core = point },
            new QuantityValue { Type = QuantityType.Count, Core = point, Outer = point });
    }

    [Fact]
    public void The_readings_stay_when_the_figure_is_replaced()
    {
        var value = new QuantityValue { Type = QuantityType.Count, Value = 5m, Core = NumericInterval.Point(5m), Outer = new NumericInterval(4m, 6m) };
        Assert.Equal((NumericInterval.Point(5m), new NumericInterval(4m, 6m)), ((value with { Value = 7m }).Core, (value with { Value = 7m }).Outer));
        Assert.Equal(NumericInterval.Point(5m), (value with { Value = null }).Core);
    }

    [Fact]
    public void A_reading_prints_as_it_was_set_and_not_as_the_figure()
    {
        var value = new QuantityValue { Type = QuantityType.Count, Value = 45.0m, Core = NumericInterval.Point(45m), Outer = NumericInterval.Point(45m) };
        Assert.Equal((byte)0, value.Core.Low!.Value.Scale);
        Assert.Equal((byte)0, value.Outer.Low!.Value.Scale);
    }

    [Fact]
    public void An_interval_keeps_open_ends_apart_from_zero()
    {
        Assert.NotEqual(new NumericInterval(null, 5m), new NumericInterval(0m, 5m));
        Assert.Null(new NumericInterval(null, 5m).Low);
    }
}
