namespace ConsistencyCheck.Tests.Alignment;

/// <summary>Two figures of two people, towns or bodies do not contradict each other, however alike their sentences are.</summary>
public class ParticipantTests
{
    [Theory]
    [InlineData("Leeds sold 300 houses in May.", "York sold 120 houses in May.")] // names that open their sentences
    [InlineData("In May the builders of Leeds sold 300 houses.", "In May the builders of York sold 120 houses.")] // names within them
    [InlineData("Petra Lund sold 300 houses in May.", "Karl Lund sold 120 houses in May.")] // one surname, two people
    [InlineData("In May the U.S. fund sold 300 houses.", "In May the British fund sold 120 houses.")] // names that news writes in several ways
    public void Figures_of_two_participants_are_two_facts(string first, string second) => Assert.Empty(Aligned.OfOneTrade(first, second));

    [Theory]
    [InlineData("Leeds sold 300 houses in May.", "In May Leeds sold 120 houses.")] // the same town
    [InlineData("Leeds sold 300 houses in May.", "The town sold 120 houses in May.")] // only one of the two names it
    [InlineData("Mayor Petra Lund sold 300 houses in May.", "Councillor Lund sold 120 houses in May.")] // one name with two titles
    [InlineData("In May the U.S. fund sold 300 houses.", "In May the American fund sold 120 houses.")] // one name in two forms
    [InlineData("The builders sold 300 houses in May, Petra Lund said.", "The builders of York sold 120 houses in May.")] // who tells it is no part of it
    [InlineData("The builders sold 300 houses in May.", "Some builders sold 120 houses in May.")] // capitals that open sentences are no names
    public void Figures_of_one_participant_or_of_none_may_be_one_fact(string first, string second) =>
        Assert.Equal("300 houses = 120 houses: Conflict", Assert.Single(Aligned.OfOneTrade(first, second)));

    [Fact]
    public void What_agrees_needs_no_name_in_common() => Assert.Equal(
        "300 houses = 300 houses: Same",
        Assert.Single(Aligned.OfOneTrade("Leeds sold 300 houses in May.", "In May the builders of York sold 300 houses.")));
}
