namespace ConsistencyCheck.Tests.Mentions.English;

public class WireCopyTests
{
    [Theory]
    [InlineData("The mill booked a loss of 66.0 mln dlrs.", "66.0 mln dlrs = 66000000 USD")] // Reuters' million and dollar
    [InlineData("It sold a 200 mln dlr bond.", "200 mln dlr = 200000000 USD")] // before a noun
    [InlineData("The railway spent 450 mln Canadian dlrs.", "450 mln Canadian dlrs = 450000000 CAD")] // whose dollars
    [InlineData("The mint took 120 mln stg.", "120 mln stg = 120000000 GBP")] // sterling
    [InlineData("The payout is 15 cts vs four cts.", "15 cts = 0.15 USD; four cts = 0.04 USD")] // cents
    [InlineData("Shr 39 cts vs 50 cts", "39 cts = 0.39 USD; 50 cts = 0.5 USD")] // a results table
    [InlineData("Zinc climbed to 66 cts a lb.", "66 cts = 0.66 USD/lb")] // what it is taken per
    [InlineData("Maize closed at $5.12-1/2 a bushel.", "$5.12-1/2 = 5.125 USD/bushel")] // half a cent, not half a dollar
    [InlineData("Lending rates came down by 1/4 point.", "1/4 = 0.25 Ratio")] // no fourth of January
    public void The_shorthand_of_wires_is_read(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The gauge surged over 1,000 to 1,019.", "over 1,000 = (1000, inf]; 1,019 = 1019")] // a mark passed, and a close
    [InlineData("Employment rose 345,000 to 30.43 million.", "345,000 = 345000; 30.43 million = 30430000")] // a step and a level
    [InlineData("Takings slipped 2 to 3 percent.", "2 to 3 percent = [2, 3] Percent")] // a range all the same
    [InlineData("Tides could rise by 0.5 to 1.2 metres.", "0.5 to 1.2 metres = [0.5, 1.2] m")] // nobody knows the level yet
    [InlineData("They need five to 10 boats.", "five to 10 boats = [5, 10] boat")] // wire style spells out what is below ten
    [InlineData("It beat the 430,000 analysts had forecast.", "430,000 = 430000")] // nobody counts so many analysts
    [InlineData("The 12 analysts agreed.", "12 analysts = 12 analyst")] // these are counted
    [InlineData("Deaths fell from 12 per 1,000 to 8 per 1,000.", "12 = 12/1000; 8 = 8/1000")] // no odds of 1,000 to 8
    [InlineData("Turnover fell by a third to £45m.", "a third = 0.333333 Ratio; £45m = 45000000 GBP")] // no place in an order
    [InlineData("The model is a fifth cheaper than its rival.", "a fifth = 0.2 Ratio")] // a share by which it differs
    [InlineData("Prices grow at more than twice the 2 percent goal.", "more than twice = (2, inf] Ratio; 2 percent = 2 Percent")] // of another figure
    public void Two_figures_side_by_side_are_told_from_a_range(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Lee signed for a 6-under 66.", "6 = 6; 66 = 66")] // under belongs to par
    [InlineData("The set has a 1080p panel.", "")] // lines, not pence
    [InlineData("He is 6 feet, 270 pounds.", "6 feet = 6 [ft_i]; 270 pounds = 270 [lb_av]")] // feet are no fee
    [InlineData("The rail tour takes two-and-a-half hours.", "two-and-a-half hours = PT2.5H")] // hyphens throughout
    [InlineData("Nearly three dozen hikers were lost.", "Nearly three dozen hikers = [31, 36) hiker")] // dozens are no exact count
    public void Sport_and_reviews_keep_their_figures(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Fans of the Six Nations gathered.", "")] // a tournament
    [InlineData("The Group of Seven met and the Group of 20 ministers left.", "")] // clubs of states
    [InlineData("Sales at the Big Three carmakers fell.", "")] // a name for them together
    [InlineData("He bought the iPhone 6 Plus.", "")] // no bound
    [InlineData("She has a six-figure job.", "")] // a manner of speaking
    [InlineData("Bids opened on an 1822 Half Eagle.", "")] // the year of the coin
    [InlineData("The bridge fell in World War Two.", "")] // a war
    [InlineData("They named it in their 1801 work on fish.", "")] // the year of a book
    [InlineData("Lorries are barred between 21:00 and 0700 on some roads.", "21:00 = T21:00")] // a clock's
    public void Numbers_in_names_count_nothing(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It was the first time Japanese skaters had won.", "first time = 1 Ordinal time")] // the next clause has its own subject
    [InlineData("The fifth largest economy shrank.", "fifth largest economy = 5 Ordinal economy")] // a verb in the past
    [InlineData("One in five Americans smokes.", "One in five = 0.2 Ratio american")] // a verb that looks like a plural
    [InlineData("He was third mate aboard a clipper.", "third mate = 3 Ordinal mate")] // a preposition
    [InlineData("Some 40 Iraqis fled.", "Some 40 Iraqis = [36, 44] iraqi")] // plurals in -is
    public void What_is_counted_ends_before_the_verb(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
