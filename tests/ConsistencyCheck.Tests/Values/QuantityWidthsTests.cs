using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class QuantityWidthsTests
{
    [Theory]
    [InlineData(550, Approximation.About, "[530, 570]")] // two tens are less than a tenth
    [InlineData(20, Approximation.About, "[18, 22]")] // a tenth is less than two tens
    [InlineData(50, Approximation.Nearly, "[45, 50)")] // half a ten below, the figure itself excluded
    [InlineData(1000, Approximation.MoreThan, "(1000, inf]")] // no end
    [InlineData(3, Approximation.AtLeast, "[3, inf]")] // the figure belongs to it
    [InlineData(200, Approximation.LessThan, "[-inf, 200)")] // "fewer than 200"
    [InlineData(300, Approximation.UpTo, "[-inf, 300]")] // "as many as 300"
    [InlineData(40, Approximation.JustOver, "(40, 45]")] // half a ten above
    [InlineData(47, Approximation.None, "[47, 47]")] // the bare figure is a point
    public void A_qualifier_has_the_width_of_the_policy(int value, Approximation approximation, string expected) =>
        Assert.Equal(expected, Render(QuantityWidths.Of(value, 0, approximation, QuantityPolicy.Default).Core));

    [Theory]
    [InlineData(550, Approximation.About, "[440, 660]")] // a fifth
    [InlineData(300, Approximation.UpTo, "[-inf, inf]")] // the bound can be cancelled
    [InlineData(40, Approximation.JustOver, "(40, 50]")] // one ten
    public void The_generous_reading_is_never_narrower(int value, Approximation approximation, string expected) =>
        Assert.Equal(expected, Render(QuantityWidths.Of(value, 0, approximation, QuantityPolicy.Default).Outer));

    [Theory]
    [InlineData("550", 10)]
    [InlineData("900", 100)]
    [InlineData("47", 1)]
    [InlineData("2.50", 0.1)]
    [InlineData("0", 1)] // nothing but zero: the written place
    public void The_last_digit_that_is_not_zero_has_a_place(string value, decimal place) =>
        Assert.Equal(place, DecimalPlace.LastNonZero(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 0));

    private static string Render(NumericInterval interval) =>
        $"{(interval.LowOpen ? '(' : '[')}{Bound(interval.Low, "-inf")}, {Bound(interval.High, "inf")}{(interval.HighOpen ? ')' : ']')}";

    private static string Bound(decimal? bound, string none) => bound?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? none;
}
