namespace ConsistencyCheck.Tests.Mentions.English;

public class TitleNumberTests
{
    [Theory]
    [InlineData("He bought a stack of Iron Harbour 5 special editions.")] // two capitals inside a sentence
    [InlineData("Fans of the Iron Harbour 5 extras cheered.")] // with an article
    [InlineData("Harbour 5 owners complained that Harbour 5 is slow.")] // the name comes again
    [InlineData("The game Fallowfield 76 received bad reviews.")] // a verb, which no adjective is
    public void The_number_of_a_title_counts_nothing(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("In Leeds 5 homes burned. In Leeds 5 homes burned.", "5 homes = 5 home; 5 homes = 5 home")] // told twice, and still in a place
    [InlineData("In South Vale 12 homes burned.", "12 homes = 12 home")] // two capitals behind a preposition
    [InlineData("It gave Vale United 3 chances.", "3 chances = 3 chance")] // behind a verb that takes two objects
    [InlineData("Kenya won 5 golds, South Africa 12 silvers.", "5 golds = 5 gold; 12 silvers = 12 silver")] // a list
    [InlineData("He stood on Vale Mill's 12 storeys.", "12 storeys = 12 storey")] // behind a possessive
    [InlineData("Fans saw the Vale United 5 points clear.", "5 points = 5 point")] // what a team has
    [InlineData("In March 12 people died.", "March 12 = XXXX-03-12")] // a day
    [InlineData("Arsenal 3 Chelsea 1.", "")] // a result in words
    public void A_number_behind_a_name_may_count(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
