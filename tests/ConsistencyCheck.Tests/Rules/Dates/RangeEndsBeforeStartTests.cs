namespace ConsistencyCheck.Tests.Rules.Dates;

public class RangeEndsBeforeStartTests
{
    [Theory]
    [InlineData("The war went on from 1945 to 1939.", "from 1945 to 1939")] // years
    [InlineData("The gallery shows them from June 21 to June 12, 2025.", "from June 21 to June 12, 2025")] // one month
    [InlineData("It was shut from March 2020 to January 2020.", "from March 2020 to January 2020")] // months with their years
    [InlineData("It was shut from March 3, 2021 to June 4, 2020.", "from March 3, 2021 to June 4, 2020")] // full dates
    [InlineData("Harvest fair, June 21-12, 2025, on the green", "June 21-12, 2025")] // days joined by a dash
    [InlineData("Harvest fair, June, 21 – 12, 2025, on the green", "June, 21 – 12, 2025")] // with a comma behind the month
    [InlineData("The fair is open from June 19 to June 3.", "from June 19 to June 3")] // nobody means a whole year
    public void A_range_that_runs_backwards_is_reported(string text, string range) =>
        Assert.Equal($"The range “{range}” ends before it starts.", Assert.Single(Judged.By("CC1005", text)).Message);

    [Theory]
    [InlineData("The war went on from 1939 to 1945.")] // in order
    [InlineData("The rink is open from Dec. 30 to Jan. 2.")] // over the New Year
    [InlineData("The rink is open from Dec. 30 to Jan. 2, 2026.")] // with the year of its end
    [InlineData("They won on June 21, 5-2, and again in July.")] // a score
    [InlineData("In June, 10-2, was the best result of all, the club said.")]
    [InlineData("The index fell from 2024 to 1998 points on Friday.")] // figures that look like years
    [InlineData("The cover runs from May 20 to May 19, 2026.")] // a year, less a day
    [InlineData("The tour goes back in time, from 2020 to 1920.")] // on purpose
    [InlineData("Between 1 December 2016 and 22 May it snowed 40 times.")] // the end is of the next year
    [InlineData("The season runs from October to April.")] // months come round again
    [InlineData("The kiosk is open from Friday to Tuesday.")] // so do weekdays
    [InlineData("The bar is open from 10 p.m. to 4 a.m. on Fridays.")] // and hours
    public void A_range_that_comes_round_again_is_left_alone(string text) => Assert.Empty(Judged.By("CC1005", text));
}
