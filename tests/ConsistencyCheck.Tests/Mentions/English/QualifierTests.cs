namespace ConsistencyCheck.Tests.Mentions.English;

public class QualifierTests
{
    [Theory]
    [InlineData("Some 300 or so guests came.", "Some 300 or so guests = [270, 330] guest")]
    [InlineData("About fifty-odd guests came.", "About fifty-odd guests = [45, 55] guest")]
    [InlineData("100-plus guests came.", "100-plus guests = [100, inf] guest")]
    [InlineData("It seats 500 guests, give or take.", "500 guests, give or take = [450, 550] guest")] // after what is counted
    [InlineData("A 40-ish crowd of 200+ guests came.", "40-ish = [36, 44]; 200+ guests = [200, inf] guest")]
    [InlineData("Well over 1,000 guests came.", "Well over 1,000 guests = (1000, inf] guest")]
    [InlineData("A shade under 300 guests came.", "A shade under 300 guests = [250, 300) guest")]
    [InlineData("In the neighborhood of 300 guests came.", "In the neighborhood of 300 guests = [270, 330] guest")]
    [InlineData("At the very least 300 guests came.", "At the very least 300 guests = [300, inf] guest")]
    [InlineData("Fewer than a dozen guests came.", "Fewer than a dozen guests = [inf, 12) guest")]
    public void Qualifiers_stand_before_and_after(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Dozens were killed.", "Dozens = [24, 99]")] // people, whom nobody names
    [InlineData("Tens of thousands fled.", "Tens of thousands = [20000, 99999]")]
    [InlineData("A few hundred were held.", "A few hundred = [300, 500]")]
    [InlineData("Scores of sailors drowned.", "Scores of sailors = [40, 99] sailor")]
    [InlineData("A couple of hundred sailors drowned.", "A couple of hundred sailors = 200 sailor")]
    [InlineData("Tens of millions of sailors sang.", "Tens of millions of sailors = [20000000, 99999999] sailor")]
    public void Vague_numerals_are_intervals(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("A few were held, several more wait.")] // of nobody knows what
    [InlineData("She scores and tens will cheer.")] // other words
    public void Small_vague_numerals_without_a_noun_are_left_alone(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("A battle over two embryos began.", "two embryos = 2 embryo")]
    [InlineData("There is concern over three cases.", "three cases = 3 case")]
    [InlineData("The row over $3 million goes on.", "$3 million = 3000000 USD")]
    [InlineData("The trees are spread over 12 sites.", "12 sites = 12 site")]
    [InlineData("Her mark is averaged over four reviews.", "four reviews = 4 review")]
    [InlineData("The work was spread over four days.", "four days = P4D")] // a length as well
    [InlineData("It was a narrow win over three rivals.", "three rivals = 3 rival")] // a noun, as its article shows
    [InlineData("The firm has taken over two mills.", "two mills = 2 mill")]
    [InlineData("They handed over 12 prisoners.", "12 prisoners = 12 prisoner")]
    public void Over_may_belong_to_the_word_before_it(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("They win over 300 seats.", "over 300 seats = (300, inf] seat")] // a verb
    [InlineData("He took over 300 wickets.", "over 300 wickets = (300, inf] wicket")]
    [InlineData("He averaged over 20 points a game.", "over 20 points = (20, inf] point/game")] // the mean itself
    [InlineData("The herd has well over 300 sheep.", "well over 300 sheep = (300, inf] sheep")]
    public void Elsewhere_over_is_more_than(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
