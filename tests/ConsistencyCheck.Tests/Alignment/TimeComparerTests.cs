using ConsistencyCheck.Alignment;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class TimeComparerTests
{
    [Theory]
    [InlineData("The bridge opened on [May 5, 2020].", "The bridge opened on [5 May 2020].", "Same")]
    [InlineData("The bridge opened on [May 5, 2020].", "The bridge opened on [May 6, 2020].", "Conflict")] // written out, so that no zone excuses a day
    [InlineData("The bridge opened in [2020].", "The bridge opened on [May 6, 2020].", "Compatible")] // a coarser value holds a finer one
    [InlineData("The bridge opened in [2019].", "The bridge opened on [May 6, 2020].", "Conflict")]
    public void Written_times_are_compared_as_stretches(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("The bridge opened before [May 5, 2020].", "The bridge opened on [May 4, 2020].", "Compatible")]
    [InlineData("The bridge opened before [May 5, 2020].", "The bridge opened on [May 5, 2020].", "Conflict")] // the day itself is left out
    [InlineData("The bridge opened by [May 5, 2020].", "The bridge opened on [May 5, 2020].", "Compatible")] // and here it is not
    [InlineData("The bridge opened after [May 5, 2020].", "The bridge opened on [May 5, 2020].", "Conflict")]
    [InlineData("The bridge opened after [May 5, 2020].", "The bridge opened on [May 6, 2020].", "Compatible")]
    [InlineData("She has led the club since [1993].", "She has led the club since [1994].", "Conflict")] // two beginnings
    [InlineData("She has led the club since [1993].", "She has led the club since [May 1993].", "Compatible")] // one, told more finely
    [InlineData("The record stood until [1993].", "The record stood until [1994].", "Conflict")] // two ends
    [InlineData("She led the club before [1993].", "She led the club before [1994].", "Compatible")] // no bound that is no date of its own
    public void The_side_of_a_time_belongs_to_it(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("He played in the [2018-19] season.", "He played in the [2018-19] season.", "Same")]
    [InlineData("He played in the [2018-19] season.", "He played in the [2019-20] season.", "Conflict")] // a year in common, and two seasons
    public void Ranges_are_one_where_both_of_their_ends_are(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("Sales rose in [fourth quarter of 2019].", "Sales rose in [third quarter of 2019].", "Conflict")]
    [InlineData("Sales rose in [March].", "Sales rose in [February].", "Conflict")] // months of no year
    [InlineData("Sales rose in [March].", "Sales rose in [March].", "Same")]
    [InlineData("The panel was formed in [February].", "The panel was formed on [5 March].", "Conflict")] // a day of a month is in no other one
    [InlineData("The panel was formed in [March].", "The panel was formed on [5 March].", "Compatible")]
    [InlineData("Debt fell at [the end of the second quarter].", "Debt fell at [the end of the third quarter].", "Conflict")] // the ends of two quarters
    [InlineData("Debt fell at [the end of the third quarter].", "Debt fell in [the third quarter].", "Compatible")] // the end is within it
    [InlineData("The vote is on [Monday].", "The vote is on [Tuesday].", "Conflict")] // weekdays of no week
    [InlineData("The vote is on [Monday].", "The vote is on [Monday].", "Same")]
    [InlineData("The quake struck at [8:21 a.m.]", "The quake struck at [8:28 a.m.]", "Conflict")] // clocks of no day
    [InlineData("The quake struck at [8:21 a.m.]", "The quake struck at [8:21 a.m.]", "Same")]
    [InlineData("The quake struck at [8:21 a.m.]", "The quake struck on [Monday].", "Incomparable")] // a clock and a day
    [InlineData("The vote is on [Monday].", "Sales rose in [March].", "Incomparable")] // parts of two sizes
    public void Times_of_no_known_day_are_compared_by_all_that_they_say(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("The fair was held on [March 30].", "The fair was held on [31 March 2020].", "Conflict")] // within the year that one of them names
    [InlineData("The fair was held on [March 30].", "The fair was held on [30 March 2020].", "Same")]
    [InlineData("The fair was held on [March 30].", "The fair was held on [March 31].", "Conflict")] // or in any one year
    [InlineData("The fair was held on [March 30].", "The fair was held in [2020].", "Incomparable")] // a year says nothing of a month-day
    public void A_month_day_without_a_year_takes_the_other_one_s(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("The temple was built in [480 BC].", "The temple was built in [447 BC].", "Conflict")]
    [InlineData("The temple was built in [480 BC].", "The temple was built in [480 BC].", "Same")]
    [InlineData("The temple was built in [480 BC].", "The temple was built in [1980].", "Incomparable")] // the calendar of this era does not reach so far
    public void Years_before_Christ_are_compared_with_their_like(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("The club moved [the year before].", "The club moved [the year before].", "Same")]
    [InlineData("The club moved [the year before].", "The club moved in [1990].", "Incomparable")] // counted from what nobody knows
    public void Distances_from_an_unknown_day_are_compared_with_their_like(string first, string second, string relation) => Holds(first, second, relation);

    [Theory]
    [InlineData("March 4, 2024", "Same")] // the Monday before
    [InlineData("March 3, 2024", "Tension")] // a day is excused by a time zone
    [InlineData("March 5, 2024", "Tension")] // either way
    [InlineData("March 2, 2024", "Conflict")] // two days are not
    [InlineData("March 6, 2024", "Conflict")]
    public void A_day_that_the_page_s_date_gave_has_a_day_of_slack(string day, string relation)
    {
        var found = Told.Marked("The vote was on [Monday].", "2024-03-07");

        Assert.Equal(relation, TimeComparer.Compare(found, Told.Marked($"The vote was on [{day}].")).ToString());
    }

    [Theory]
    [InlineData("By [April 11, 2020] there were 399 cases.", "By [April 12, 2020] there were 420 cases.", true)] // the state of two days
    [InlineData("On [April 11, 2020] there were 399 cases.", "By [April 12, 2020] there were 420 cases.", true)]
    [InlineData("On [April 11, 2020] there were 399 cases.", "In [April 2020] there were 420 cases.", false)] // one may be the other
    public void Times_of_two_figures_are_two_states_where_no_day_is_in_both(string first, string second, bool two) =>
        Assert.Equal(two, TimeComparer.AreTwoStates(Told.Marked(first), Told.Marked(second)));

    /// <summary>What is compared has no order.</summary>
    private static void Holds(string first, string second, string relation)
    {
        var (one, other) = (Told.Marked(first), Told.Marked(second));

        Assert.Equal((relation, relation), (TimeComparer.Compare(one, other).ToString(), TimeComparer.Compare(other, one).ToString()));
    }
}
