namespace ConsistencyCheck.Tests.Mentions.English;

public class RateTests
{
    [Theory]
    [InlineData("It earned $1.32 per diluted share.", "$1.32 = 1.32 USD/share")] // what qualifies the share is no part of it
    [InlineData("Land costs $375 per square foot.", "$375 = 375 USD/square foot")] // the words together
    [InlineData("Crude is at $74 a barrel, gold at $1,839 an ounce.", "$74 = 74 USD/barrel; $1,839 = 1839 USD/ounce")] // the article
    [InlineData("Iron is at $120.50 a metric ton.", "$120.50 = 120.5 USD/metric ton")] // a unit of two words
    [InlineData("Cuts of 1.16 million bpd.", "1.16 million bpd = 1160000 [bbl_us]/day")] // unit and rate in one word
    [InlineData("It emits 120g of CO2 per km.", "120g = 120 g/km")] // the matter between
    [InlineData("It burns 4.9 litres per 100km.", "4.9 litres = 4.9 L/100 km")] // per a hundred of a unit
    [InlineData("Power at €90/MWh.", "€90 = 90 EUR/mwh")] // a stroke
    [InlineData("Rates of 14.2 per 100,000 people.", "14.2 = 14.2/100000")] // per so many
    [InlineData("He averaged 6.2 assists a game.", "6.2 assists = 6.2 assist/game")] // sports
    [InlineData("She was paid £5-a-week.", "£5 = 5 GBP/week")] // hyphens
    public void What_a_quantity_is_taken_per_is_named(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_distance_in_time_is_no_rate() => Assert.StartsWith("$20 = 20 USD; ", Reading.Of("He was given $20 a day later."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The rate was cut by a quarter of a percentage point.", "a quarter of a percentage point = 0.25 PercentagePoints")] // a share of a point
    [InlineData("Output fell by half a percent.", "half a percent = 0.5 Percent")] // a share of a percent
    [InlineData("Yields rose 7 basis points, or 7bps.", "7 basis points = 0.07 PercentagePoints; 7bps = 0.07 PercentagePoints")] // hundredths of a point
    public void Points_are_read_from_their_parts(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
