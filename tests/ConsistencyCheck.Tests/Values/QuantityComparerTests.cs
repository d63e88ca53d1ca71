using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class QuantityComparerTests
{
    private static readonly EnglishMentionFinder Finder = new();

    [Theory]
    [InlineData("47 countries", "47 countries", ValueRelation.Same)]
    [InlineData("47 countries", "48 countries", ValueRelation.Conflict)] // counted to the same place
    [InlineData("nearly 50 countries", "47 countries", ValueRelation.Compatible)] // the seed's pair that must never be flagged
    [InlineData("at least three launches", "five launches", ValueRelation.Compatible)]
    [InlineData("at least three launches", "two launches", ValueRelation.Conflict)]
    [InlineData("about 50 ships", "nearly 50 ships", ValueRelation.Compatible)]
    [InlineData("several dozen missiles", "dozens of missiles", ValueRelation.Compatible)]
    [InlineData("more than 1,000 containers", "1,400 containers", ValueRelation.Compatible)]
    [InlineData("more than 1,000 containers", "5,000 containers", ValueRelation.Tension)] // above the soft ceiling
    [InlineData("as many as 300 homes", "340 homes", ValueRelation.Tension)] // the bound is cancellable
    [InlineData("fewer than 200 homes", "340 homes", ValueRelation.Conflict)] // the bound is hard
    [InlineData("2.35 percent", "2.4 percent", ValueRelation.Compatible)] // rounds to it
    [InlineData("500 homes", "547 homes", ValueRelation.Rounding)] // half of the hundred
    [InlineData("10 people", "12 people", ValueRelation.Conflict)] // too small to be round
    [InlineData("47 countries", "47 ministers", ValueRelation.Incomparable)] // other things
    [InlineData("5 percent", "5 percentage points", ValueRelation.Incomparable)]
    [InlineData("$5 million", "€5 million", ValueRelation.Incomparable)] // no exchange rates
    [InlineData("20 percent of voters", "one in five voters", ValueRelation.Compatible)] // a share is a percentage
    [InlineData("550 miles", "885 kilometers", ValueRelation.Compatible)] // 885.1 km
    [InlineData("some 550 miles", "900 km", ValueRelation.Compatible)] // 853 to 917 km
    [InlineData("550 miles", "700 km", ValueRelation.Conflict)]
    [InlineData("550 miles", "550 kilograms", ValueRelation.Incomparable)] // another dimension
    [InlineData("20 °C", "68 °F", ValueRelation.Compatible)] // an offset and not only a factor
    public void Two_quantities_stand_as_the_table_says(string left, string right, ValueRelation expected)
    {
        var a = Assert.Single(Finder.Find(left)).Quantity!;
        var b = Assert.Single(Finder.Find(right)).Quantity!;
        Assert.Equal(expected, QuantityComparer.Default.Compare(a, b));
        Assert.Equal(expected, QuantityComparer.Default.Compare(b, a));
    }

    [Fact]
    public void A_figure_too_large_for_the_common_unit_is_incomparable_and_no_crash()
    {
        var huge = Measure(7e27m, "[ly]");
        Assert.Equal(ValueRelation.Incomparable, QuantityComparer.Default.Compare(huge, Measure(1m, "km")));
    }

    private static QuantityValue Measure(decimal value, string code)
    {
        Assert.True(UnitCatalog.TryGet(code, out var unit));
        var point = NumericInterval.Point(value);
        return new QuantityValue { Type = QuantityType.Measurement, Value = value, Core = point, Outer = point, Unit = unit };
    }
}
