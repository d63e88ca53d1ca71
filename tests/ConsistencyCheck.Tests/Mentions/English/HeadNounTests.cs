namespace ConsistencyCheck.Tests.Mentions.English;

public class HeadNounTests
{
    [Theory]
    [InlineData("47 former government ministers left.", "47 former government ministers = 47 minister")] // modifiers before the head
    [InlineData("Three more Russian soldiers died.", "Three more Russian soldiers = 3 soldier")] // "more" counts in
    [InlineData("Two of the five ships sank.", "Two = 2 ship; five ships = 5 ship")] // a part of so many
    [InlineData("We have three different plans.", "three different plans = 3 plan")] // a verb elsewhere, a noun after its number
    [InlineData("Its 12,000-strong workforce struck.", "12,000 = 12000")] // strong is the body, which is not what is counted
    [InlineData("The two sheriff's deputies left.", "two sheriff's deputies = 2 deputy")] // a possessive before the plural
    [InlineData("Two GPs and 20 EVs came.", "Two GPs = 2 gp; 20 EVs = 20 ev")] // abbreviations in the plural
    [InlineData("It trades at 15 times earnings.", "15 times = 15 time")] // a multiple
    [InlineData("More than 30 additional Covid-19 cases were found.", "More than 30 additional Covid-19 cases = (30, inf] case")] // a name with a number in it
    [InlineData("It had 450 COVID-19-related deaths.", "450 COVID-19-related deaths = 450 death")] // and with a participle
    [InlineData("Two G-7 countries bought 12 F-16 jets.", "Two G-7 countries = 2 country; 12 F-16 jets = 12 jet")]
    [InlineData("Two G7 countries agreed.", "Two G7 countries = 2 country")] // the same without its hyphen
    [InlineData("It was her first COVID-19 test.", "first COVID-19 test = 1 Ordinal test")] // in the singular
    [InlineData("He has 20 Serie A goals.", "20 Serie A goals = 20 goal")] // a letter that is no article
    [InlineData("The four-time champion signed a one-year deal.", "four-time = 4 time; one-year = P1Y")] // so many times, and a length
    [InlineData("It has 18,000 clerks and Lisbon 10,000.", "18,000 clerks = 18000 clerk; 10,000 = 10000")] // grouped digits are no part of a name
    public void The_head_of_the_phrase_is_counted(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("One suspects that he knew.")] // a verb
    [InlineData("It won one more than the rest.")] // a comparison
    [InlineData("It is one state's internal problem.")] // a possessive
    [InlineData("At one point they led.")] // a time
    [InlineData("They met in a Six Nations match.")] // a name
    [InlineData("The S&P 500 fell.")] // an index
    [InlineData("Watch it on a 4K television.")] // a resolution
    public void What_only_looks_like_a_count_is_left_alone(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("An 87 yo patient and a 40 y/o man.", "87 yo = 87 Age; 40 y/o = 40 Age")] // charts
    [InlineData("Ann Bell, 30 -- a nurse -- left.", "30 = 30 Age")] // dashes
    [InlineData("Ann Bell, 65 at the time, left.", "65 = 65 Age; the time = PAST_REF")] // an age of then
    [InlineData("Boys aged 9 to 11 swam.", "aged 9 to 11 = [9, 11] Age")] // a range
    public void Ages_follow_names_and_their_own_words(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
