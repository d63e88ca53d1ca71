namespace ConsistencyCheck.Tests.Mentions.English;

public class RatioTests
{
    [Theory]
    [InlineData("The Rovers won 3-1 at home.", "3-1 = 3 Ratio")]
    [InlineData("They beat the Larks 21–14 here.", "21–14 = 1.5 Ratio")] // a typesetter's dash
    [InlineData("City lost 0-4 to Leeds.", "0-4 = 0 Ratio")] // the loser's goals first: no range
    [InlineData("City lost 1-2 to Leeds.", "1-2 = 0.5 Ratio")]
    [InlineData("It took a 6-3, 4-6, 7-5 win.", "6-3 = 2 Ratio; 4-6 = 0.666667 Ratio; 7-5 = 1.4 Ratio")] // sets
    [InlineData("They led 2-0 at the break.", "2-0 = (2, inf] Ratio")] // to nil there is no quotient
    [InlineData("It ended in a 0-0 draw.", "0-0 = 1 Ratio")] // even
    [InlineData("The score was 14-all.", "14-all = 1 Ratio")]
    [InlineData("They won three-nil away.", "three-nil = (3, inf] Ratio")] // in words
    [InlineData("Rovers 2-1 Wanderers was the result.", "2-1 = 2 Ratio")] // between two names
    [InlineData("The Larks (12-3) rest.", "12-3 = 4 Ratio")] // a season's wins and losses
    [InlineData("The bill passed by a 51-49 vote.", "51-49 = 1.040816 Ratio")]
    [InlineData("The court ruled 5-4 against him.", "5-4 = 1.25 Ratio")]
    [InlineData("A late goal made it 2-0 here.", "2-0 = (2, inf] Ratio")]
    [InlineData("They were 20-13 up at the break.", "20-13 = 1.538462 Ratio")]
    [InlineData("She took a 1-6 6-3 6-3 win.", "1-6 = 0.166667 Ratio; 6-3 = 2 Ratio; 6-3 = 2 Ratio")] // sets without commas
    [InlineData("He recalled November's 26-17 win.", "November's = XXXX-11; 26-17 = 1.529412 Ratio")] // no days of the month
    [InlineData("A late goal cut the deficit to 4-3 here.", "4-3 = 1.333333 Ratio")] // what the loser lacks
    [InlineData("They voted 48 to 52 on the plan.", "48 to 52 = 0.923077 Ratio")] // no range
    public void Results_of_games_and_votes_are_ratios(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The odds are 10-1 against.", "10-1 = 10 Ratio")]
    [InlineData("He got odds of 5/2 on it.", "5/2 = 2.5 Ratio")] // a bookmaker's fraction
    [InlineData("The mare came in at 9/1, a 100/1 colt behind her.", "9/1 = 9 Ratio; 100/1 = 100 Ratio")] // without a word of odds
    [InlineData("Keep a ratio of 4:1 there.", "4:1 = 4 Ratio")]
    [InlineData("The ratio is one to three.", "one to three = 0.333333 Ratio")]
    [InlineData("It has a 50-50 chance.", "50-50 = 1 Ratio")]
    [InlineData("Seven-in-10 adults agree.", "Seven-in-10 = 0.7 Ratio adult")] // with hyphens
    [InlineData("One of every six cows died.", "One of every six = 0.166667 Ratio cow")]
    [InlineData("Fewer than one in 10 cows died.", "Fewer than one in 10 = [inf, 0.1) Ratio cow")]
    [InlineData("Six of the 10 cows died.", "Six = 6 cow; 10 cows = 10 cow")] // two counts
    public void Odds_and_proportions_are_ratios(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Exports doubled.", "doubled = 2 Ratio")]
    [InlineData("Exports have more than tripled.", "more than tripled = (3, inf] Ratio")] // with a qualifier
    [InlineData("Exports will double.", "double = 2 Ratio")] // after a modal
    [InlineData("Losses were halved.", "halved = 0.5 Ratio")]
    [InlineData("It builds twice as many cars as Fiat.", "twice as many cars = 2 Ratio car")]
    [InlineData("Half as many ships came.", "Half as many ships = 0.5 Ratio ship")]
    [InlineData("He has double the number of votes.", "double = 2 Ratio")]
    [InlineData("It costs three times the average.", "three times = 3 Ratio")]
    [InlineData("It was two to three times larger.", "two to three times = [2, 3] Ratio")] // a range of multiples
    [InlineData("Sales grew threefold.", "threefold = 3 Ratio")]
    [InlineData("Sales rose by a factor of 10.", "10 = 10 Ratio")]
    [InlineData("A 15-fold rise is feared.", "15-fold = 15 Ratio")]
    public void Multiples_are_ratios(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It opened to children 5-11 here.", "5-11 = [5, 11]")] // such a word tells no result by itself
    [InlineData("Output rose 5-10 up north.", "5-10 = [5, 10]")] // no side is up by the smaller figure
    [InlineData("They lost 20-25 sheep.", "20-25 sheep = [20, 25] sheep")] // what is counted follows
    [InlineData("He called three times the next day.", "three times = 3 time; the next day = XXXX-XX-XX MentionDay+1")] // occasions
    [InlineData("She won three times as a guest.", "three times = 3 time")]
    public void Ranges_and_occasions_are_no_ratios(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The party doubled down on its double standard.")] // figures of speech
    [InlineData("The screen has an aspect ratio of 16:9.")] // a shape
    [InlineData("The shop is open 9-5.")] // hours
    [InlineData("Two-way talks were three-sided.")] // a manner
    [InlineData("A Boeing 747-400 led the way.")] // a product
    [InlineData("She read it twice in the New York Times.")] // a name
    public void Words_and_figures_that_compare_nothing_are_left_alone(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
