using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class LengthValueTests
{
    [Theory]
    [InlineData("The strike lasted [seven days].", "d", 7)]
    [InlineData("The strike lasted [a week].", "d", 7)] // a week has seven days whatever the calendar
    [InlineData("The strike lasted [36 hours].", "d", 1.5)]
    [InlineData("The speech lasted [90 minutes].", "d", 0.0625)]
    [InlineData("The strike lasted [a fortnight].", "d", 14)]
    [InlineData("The strike lasted [two months].", "mo", 2)] // a month has no fixed number of days
    [InlineData("The strike lasted [three years].", "mo", 36)]
    [InlineData("The strike lasted [two decades].", "mo", 240)]
    public void A_length_is_of_days_or_of_months(string marked, string unit, double value)
    {
        var quantity = Told.Marked(marked).Quantity!;

        Assert.Equal((unit, (decimal?)(decimal)value), (quantity.Unit!.Code, quantity.Value));
    }

    [Theory]
    [InlineData("The strike lasted [about seven days].", Approximation.About)]
    [InlineData("The strike lasted [at least seven days].", Approximation.AtLeast)]
    [InlineData("The strike lasted [less than seven days].", Approximation.LessThan)]
    public void The_words_before_it_bound_it_as_they_bound_a_figure(string marked, Approximation approximation) =>
        Assert.Equal(approximation, Told.Marked(marked).Quantity!.Approximation);

    [Fact]
    public void A_length_that_is_left_vague_has_bounds_and_no_figure()
    {
        var quantity = Told.Marked("The strike lasted [several days].").Quantity!;

        Assert.Null(quantity.Value);
        Assert.True(quantity.Core.Low < quantity.Core.High);
    }

    [Fact]
    public void A_distance_into_the_past_is_negative()
    {
        var claim = Told.Marked("[Two weeks earlier] the yard was sold.");

        Assert.Equal(-14, claim.Quantity!.Value);
    }
}
