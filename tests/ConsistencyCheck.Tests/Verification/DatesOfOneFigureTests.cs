using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

public class DatesOfOneFigureTests
{
    private const string Source = "As of 31 March 2020, there were 399 cases in the province of Skerry.";

    [Theory]
    [InlineData("As of 30 March 2020, there were 399 cases in Skerry.", "31 March 2020")] // the very figure, on another day
    [InlineData("As of 31 March 2020, there were 399 cases in Skerry.", null)] // on its own day
    [InlineData("As of 30 March 2020, there were 380 cases in Skerry.", null)] // another day's figure
    [InlineData("As of 30 March 2020, there were 399 cases and 12 deaths in Skerry.", null)] // the other figure is of another day
    [InlineData("As of March 2020, there were 399 cases in Skerry.", null)] // a month that holds the day
    public void A_day_is_wrong_only_for_the_very_figure(string draft, string? day)
    {
        var claims = Told.Claims(draft);
        var date = claims.Single(claim => claim.IsDate);
        var conflict = new DatesOfOneFigure(claims).ConflictOf(date, new SourceSearch(Told.Claims(Source), null));

        Assert.Equal(day, conflict?.Claim.Span.Of(Source).ToString());
    }

    [Theory]
    [InlineData("As of 30 March 2020, there were 399 cases in Skerry.", true)] // the words make it a day of a state
    [InlineData("There were 399 cases in Skerry on 30 March 2020.", true)] // and so does a sentence without an event
    [InlineData("The storm killed 12 people on 30 March 2020.", false)] // the day of an event
    [InlineData("The fair opened on 30 March 2020.", false)] // no figure holds on it
    public void A_date_of_a_state_is_told_from_a_date_of_an_event(string draft, bool isState)
    {
        var claims = Told.Claims(draft);

        Assert.Equal(isState, new DatesOfOneFigure(claims).Contains(claims.Single(claim => claim.IsDate)));
    }

    [Fact]
    public void What_held_before_a_day_may_have_held_on_it()
    {
        var claims = Told.Claims("Before 30 March 2020, there were 399 cases in Skerry.");

        Assert.Null(new DatesOfOneFigure(claims).ConflictOf(claims.Single(claim => claim.IsDate), new SourceSearch(Told.Claims(Source), null)));
    }

    [Theory]
    [InlineData("Lund's 5 goals scored in 2022 were a great gain.", true)] // the source tells the 5 goals elsewhere
    [InlineData("Holm scored 9 goals in 2022.", false)] // it dates the very figure
    [InlineData("Holm scored 7 goals in 2022.", false)] // it does not know the figure
    [InlineData("The club paid 40,000 euros in 2022.", false)]
    public void The_year_of_one_figure_is_not_that_of_another_one_that_the_source_tells_elsewhere(string draft, bool isOther)
    {
        var stated = Told.Claims("Anders Holm scored 9 goals in 2020. Lund, who has scored 5 goals, was a great gain. The club paid 30,000 euros for him.");
        var claims = Told.Claims(draft);
        var date = claims.Single(claim => claim.IsDate);

        Assert.Equal(isOther, new DatesOfOneFigure(claims).IsOfAnotherFigure(date, stated.Single(claim => claim.IsDate), new SourceSearch(stated, null)));
    }
}
