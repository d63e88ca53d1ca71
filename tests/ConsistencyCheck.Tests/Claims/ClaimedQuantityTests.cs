using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Claims;

public class ClaimedQuantityTests
{
    [Theory]
    [InlineData("Sales topped [4,000] in the spring.", "MoreThan")]
    [InlineData("Losses exceeded the [12 million euros] that were set aside.", "MoreThan")] // an article stands between
    [InlineData("Sales reached [4,000] in the spring.", "None")] // what is reached is not passed
    [InlineData("Sales topped [about 4,000] in the spring.", "About")] // the figure's own word stays
    public void A_verb_bounds_its_object_as_words_of_comparison_do(string marked, string approximation) =>
        Assert.Equal(approximation, Told.Marked(marked).Quantity!.Approximation.ToString());

    [Theory]
    [InlineData("The strike went on [over seven days].", "None")] // so long it went on, and no longer
    [InlineData("The strike lasted [more than seven days].", "MoreThan")]
    [InlineData("The battle was [over two embryos].", "None")] // few enough to be the preposition
    [InlineData("The storm took [over 200 roofs].", "MoreThan")]
    [InlineData("The band has [over eight albums].", "MoreThan")] // what one has lies over nothing
    public void Over_is_a_bound_only_where_it_can_be_no_preposition(string marked, string approximation) =>
        Assert.Equal(approximation, Told.Marked(marked).Quantity!.Approximation.ToString());

    [Theory]
    [InlineData("The town ranks above the [41st largest port].", "LessThan")] // a better place has the smaller number
    [InlineData("The town ranks below the [41st largest port].", "MoreThan")]
    [InlineData("They collided after the [59th lap].", "MoreThan")] // laps go on as numbers do
    [InlineData("The fire burned above the [fifth floor].", "MoreThan")] // and floors from below
    [InlineData("The town ranks higher than the [41st port].", "LessThan")]
    [InlineData("The town is the [41st largest port].", "None")]
    public void A_preposition_puts_a_place_on_one_side_of_another(string marked, string approximation) =>
        Assert.Equal(approximation, Told.Marked(marked).Quantity!.Approximation.ToString());

    [Theory]
    [InlineData("A man aged [19 years] was held.", QuantityType.Age, 19)]
    [InlineData("The strike lasted [19 years].", QuantityType.Measurement, 228)] // in months
    [InlineData("A man at the age of [19] was held.", QuantityType.Age, 19)]
    public void A_length_of_years_is_an_age_where_the_words_say_so(string marked, QuantityType type, int value)
    {
        var quantity = Told.Marked(marked).Quantity!;

        Assert.Equal((type, (decimal?)value), (quantity.Type, quantity.Value));
    }

    [Fact]
    public void How_much_later_is_a_length_where_no_day_is_known() => Assert.Equal(14, Told.Marked("[Two weeks later] the yard was sold.").Quantity!.Value);

    [Theory]
    [InlineData("The story is set [less than six months after] the flood.", "LessThan", 6)]
    [InlineData("The story is set [more than six months before] the flood.", "LessThan", -6)] // further down
    [InlineData("The story is set [six months after] the flood.", "None", 6)]
    public void How_far_away_a_time_lies_keeps_its_bound(string marked, string approximation, int months)
    {
        var quantity = Told.Marked(marked).Quantity!;

        Assert.Equal((approximation, (decimal?)months), (quantity.Approximation.ToString(), quantity.Value));
    }

    [Fact]
    public void A_time_that_is_on_the_calendar_is_no_quantity() => Assert.Null(Told.Marked("The yard was sold on [March 4, 2024].").Quantity);
}
