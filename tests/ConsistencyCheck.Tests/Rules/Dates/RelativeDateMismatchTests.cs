using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class RelativeDateMismatchTests
{
    // The page is of Thursday, 13 March 2025.
    [Theory]
    [InlineData("The council votes tomorrow, Saturday, on the buses.", "“tomorrow” is Friday, 2025-03-14, counted from Thursday, 2025-03-13, and not “Saturday”.")]
    [InlineData("The council voted yesterday (March 10) on the buses.", "“yesterday” is Wednesday, 2025-03-12, counted from Thursday, 2025-03-13, and not “March 10”.")]
    [InlineData("The council voted last Friday (March 1) on the buses.", "“last Friday” is Friday, 2025-03-07, counted from Thursday, 2025-03-13, and not “March 1”.")]
    [InlineData("The council voted two weeks ago, on Jan. 9, 2025, on the buses.", "“two weeks ago” is Thursday, 2025-02-27, counted from Thursday, 2025-03-13, and not “Jan. 9, 2025”.")]
    [InlineData("The yard lost 2 million euros last year, 2023, after a gain.", "“last year” is 2024, counted from 2025-03-13, and not “2023”.")]
    [InlineData("The rink opens this year (2024), the mayor said.", "“this year” is 2025, counted from 2025-03-13, and not “2024”.")]
    public void A_relative_word_beside_another_day_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1008", text)).Message);

    [Theory]
    [InlineData("The council votes tomorrow, Friday, on the buses.")] // they fit
    [InlineData("The council votes tomorrow, Thursday, on the buses.")] // written on the evening before
    [InlineData("The council voted last Friday (Feb. 28) on the buses.")] // the one of the week before
    [InlineData("The council voted last Friday (March 7) on the buses.")] // the nearest one
    [InlineData("The council voted two weeks ago, on March 1, on the buses.")] // twelve days
    [InlineData("More than two weeks ago, on Feb. 20, the council voted.")] // how many is left open
    [InlineData("On Feb. 2 the paper wrote that the king would speak tomorrow, Monday.")] // counted from another day
    [InlineData("The yard lost 2 million euros last year, 2024, after a gain.")] // they fit
    [InlineData("Last year, 2010 tickets were sold.")] // a count
    [InlineData("The yard lost 2 million euros last year, fiscal 2023, after a gain.")] // a year that begins when its company says
    [InlineData("It rained yesterday and on Monday.")] // two days
    [InlineData("“It ends tomorrow, Monday,” the mayor had said.")] // counted from the day of the speech
    public void What_fits_or_is_counted_from_another_day_is_left_alone(string text) => Assert.Empty(Judged.By("CC1008", text));

    [Theory]
    [InlineData("2025-01-20", true)] // copy of December, printed in January
    [InlineData("2025-02-20", false)]
    public void Around_New_Year_the_year_beside_it_counts_too(string published, bool isAllowed) =>
        Assert.Equal(isAllowed, Judged.By("CC1008", "The yard lost 2 million euros last year, 2023, after a gain.", Reading.Day(published)).Count == 0);

    [Fact]
    public void Without_the_pages_own_date_nothing_is_counted() => Assert.Empty(Judged.By("CC1008", "The council votes tomorrow, Saturday, on the buses.", null));
}
