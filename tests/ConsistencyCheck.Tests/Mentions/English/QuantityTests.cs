namespace ConsistencyCheck.Tests.Mentions.English;

public class QuantityTests
{
    [Theory]
    [InlineData("The road runs some 550 miles.", "some 550 miles = [530, 570] [mi_i]")]
    [InlineData("Envoys of nearly 50 countries came.", "nearly 50 countries = [45, 50) country")]
    [InlineData("He flew on at least three separate occasions.", "at least three separate occasions = [3, inf] occasion")]
    [InlineData("It holds several dozen ballistic missiles.", "several dozen ballistic missiles = [36, 84] missile")]
    [InlineData("It holds more than 1,000 containers of grain.", "more than 1,000 containers = (1000, inf] container")]
    [InlineData("Some 20 Danish officials arrived.", "Some 20 Danish officials = [18, 22] official")]
    [InlineData("They lost 100,000 soldiers to frost.", "100,000 soldiers = 100000 soldier")]
    [InlineData("Hundreds of thousands of people fled.", "Hundreds of thousands of people = [200000, 999999] person")] // measured weakness: not read
    [InlineData("A few hundred farmers protested.", "A few hundred farmers = [300, 500] farmer")] // measured weakness: not read
    [InlineData("Dozens of homes burned.", "Dozens of homes = [24, 99] home")] // measured weakness: not read
    [InlineData("As many as 300 homes burned.", "As many as 300 homes = [inf, 300] home")] // measured weakness: the qualifier was lost
    [InlineData("Fewer than 200 homes burned.", "Fewer than 200 homes = [inf, 200) home")] // measured weakness: the qualifier was lost
    [InlineData("A hundred and five sheep died.", "A hundred and five sheep = 105 sheep")]
    [InlineData("Half a million voters stayed away.", "Half a million voters = 500000 voter")]
    [InlineData("A mass of 1.3e6 tons and 2.48×10−5 tons.", "1.3e6 tons = 1300000 [ston_av]; 2.48×10−5 tons = 0.000025 [ston_av]")] // powers of ten
    [InlineData("Two and a half million voters stayed away.", "Two and a half million voters = 2500000 voter")] // the half is of a million
    [InlineData("Between 550 and 600 miners struck.", "Between 550 and 600 miners = [550, 600] miner")]
    [InlineData("A 12-member panel will rule.", "12-member = 12 member")]
    [InlineData("They made several plans and three calls.", "several plans = [3, 7] plan; three calls = 3 call")] // verbs elsewhere
    [InlineData("Fifty or more homes burned.", "Fifty or more homes = [50, inf] home")] // the qualifier after the figure
    public void Counts_span_qualifier_and_noun(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It sold for $2.5bn.", "$2.5bn = 2500000000 USD")] // measured weakness: 2.5 dollars
    [InlineData("It sold for €300m.", "€300m = 300000000 EUR")] // measured weakness: also metres
    [InlineData("It sold for A$50 a share.", "A$50 = 50 AUD/share")] // measured weakness: not read
    [InlineData("It sold for US$3m.", "US$3m = 3000000 USD")]
    [InlineData("It sold for 3.5 trillion yen.", "3.5 trillion yen = 3500000000000 JPY")]
    [InlineData("A stamp costs 50p.", "50p = 0.5 GBP")]
    [InlineData("The loss is put at £5-10m.", "£5-10m = [5000000, 10000000] GBP")]
    [InlineData("It cost 3 dollars 50 cents.", "3 dollars 50 cents = 3.5 USD")]
    [InlineData("The fund lent 12,34,567 rupees.", "12,34,567 rupees = 1234567 INR")] // groups of the lakh
    [InlineData("Fines of $2-3 million are due.", "$2-3 million = [2000000, 3000000] USD")] // the scale belongs to both
    public void Money_keeps_its_scale_and_currency(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Output rose 5-7% in heavy rain.", "5-7% = [5, 7] Percent")] // measured weakness: broken
    [InlineData("The lead is 5 percentage points.", "5 percentage points = 5 PercentagePoints")] // measured weakness: 5 %
    [InlineData("Turnout hit 61.5 per cent.", "61.5 per cent = 61.5 Percent")]
    [InlineData("Roughly a quarter of farms failed.", "Roughly a quarter = [0.225, 0.275] Ratio farm")] // measured weakness: the qualifier was lost
    [InlineData("One in five pupils walks.", "One in five = 0.2 Ratio pupil")]
    [InlineData("Two-thirds of voters agreed.", "Two-thirds = 0.666667 Ratio voter")]
    [InlineData("He stands 5ft 10in tall.", "5ft 10in = 5.833333 [ft_i]")] // measured weakness: forints
    [InlineData("It was 20 °C in the shade.", "20 °C = 20 Cel")]
    [InlineData("They were given 44 mg to 50 mg of iron.", "44 mg to 50 mg = [44, 50] mg")] // the unit stands twice
    [InlineData("An 80-mile-per-hour wind blew.", "80-mile-per-hour = 80 [mi_i]/h")]
    [InlineData("It takes more than 100 and fewer than 300 volts.", "more than 100 and fewer than 300 volts = (100, 300) V")] // two bounds
    [InlineData("Prices rose from 10 percent to 12 percent.", "10 percent = 10 Percent; 12 percent = 12 Percent")] // a change is two figures
    [InlineData("Gusts of 120 km/h felled trees.", "120 km/h = 120 km/h")]
    [InlineData("The park covers 40 square kilometers.", "40 square kilometers = 40 km2")]
    public void Shares_and_measures_have_units(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("A 53-year-old was held.", "53-year-old = 53 Age")]
    [InlineData("Maria Gomez, 53, was held.", "53 = 53 Age")]
    [InlineData("A man aged 53 was held.", "aged 53 = 53 Age")]
    [InlineData("The mother, 34, was held.", "34 = 34 Age")]
    [InlineData("It became the third country to do so.", "third country = 3 Ordinal country")]
    public void Ages_and_ordinals_are_told_from_counts(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("A Boeing 737 landed beside an F-16.")] // products
    [InlineData("The G20 met without iPhone 15 owners.")] // names
    [InlineData("No one saw one of them; one was found.")] // pronouns
    [InlineData("He lives at 10 Downing Street.")] // an address
    [InlineData("Call 202-555-0123 or write to press2@example.org.")] // telephone and mail
    [InlineData("See https://example.org/2023/05/story-12 and @user2020 #top10.")] // addresses and handles
    [InlineData("Recent and innocent victims sat.")] // measured weakness: "cent"
    [InlineData("The gate is open 24/7.")] // a habit
    [InlineData("The screen is 16:9 and runs 1.2.3.")] // shape and version
    public void What_is_no_claim_is_left_alone(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
