namespace ConsistencyCheck.Tests.Mentions.English;

public class NumberTests
{
    [Theory]
    [InlineData("One twenty-fifth of the sheep died.", "One twenty-fifth = 0.04 Ratio sheep")] // the ordinal has two words
    [InlineData("It lost one one-hundredth of its mass.", "one one-hundredth = 0.01 Ratio")] // and begins like the numerator
    [InlineData("It holds a trillionth of a gram.", "a trillionth of a gram = 0 g")] // more parts than an integer holds
    [InlineData("Three twenty-firsts were lost.", "Three twenty-firsts = 0.142857 Ratio")] // a plural denominator of two words
    [InlineData("Two hundred thirty-fifths were lost.", "Two hundred thirty-fifths = 5.714286 Ratio")] // the hyphen says where the denominator begins
    [InlineData("The flask holds twenty fifths.", "twenty fifths = 4 Ratio")] // more than a whole
    [InlineData("It rose by two hundred and fifty-four hundredths.", "two hundred and fifty-four hundredths = 200.54 Ratio")] // after "and", a part
    [InlineData("Nine-tenths of voters agreed.", "Nine-tenths = 0.9 Ratio voter")]
    [InlineData("More than half the voters stayed home.", "More than half = (0.5, inf] Ratio voter")] // no "of"
    [InlineData("Nearly a quarter have left.", "Nearly a quarter = [0.225, 0.25) Ratio")] // a verb follows: no quarter of a year
    [InlineData("Output fell by half.", "half = 0.5 Ratio")] // a change
    [InlineData("The staff was cut in half.", "half = 0.5 Ratio")]
    [InlineData("Between a third and a half of voters left.", "Between a third and a half = [0.333333, 0.5] Ratio voter")] // a range of shares
    [InlineData("A quarter to a third of voters left.", "A quarter to a third = [0.25, 0.333333] Ratio voter")]
    [InlineData("The slope is one over twenty.", "one over twenty = 0.05 Ratio")] // a fraction that is spoken
    public void Fractions_in_words_are_shares(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_part_of_nothing_is_no_share() => Assert.DoesNotContain("Ratio", Reading.Of("They own one nil trillionth of it."), StringComparison.Ordinal);

    [Theory]
    [InlineData("A quarter of a million voters came.", "A quarter of a million voters = 250000 voter")]
    [InlineData("Three quarters of a million voters came.", "Three quarters of a million voters = 750000 voter")]
    [InlineData("A half-dozen voters came.", "A half-dozen voters = 6 voter")]
    [InlineData("Some 3 million 200 thousand voters came.", "Some 3 million 200 thousand voters = [3000000, 3400000] voter")] // scales in a row
    [InlineData("They planted 3 hundred and 21 oaks.", "3 hundred and 21 oaks = 321 oak")]
    [InlineData("They planted 2 million and 3 hundred oaks.", "2 million = 2000000; 3 hundred oaks = 300 oak")] // "and" may join two figures
    [InlineData("The state gave 5 crores.", "5 crores = 50000000")] // a plural after a figure
    [InlineData("They ate three hundred and two dozen eggs.", "three hundred and two dozen eggs = 324 egg")] // the dozens are the two's
    [InlineData("A value of three point one four is used.", "three point one four = 3.14")]
    [InlineData("The disk has 10^6 sectors.", "10^6 sectors = 1000000 sector")] // a power
    [InlineData("A value of 2.5^-1 is used.", "2.5^-1 = 0.4")] // a negative power
    [InlineData("There were fourty deaths.", "fourty deaths = 40 death")] // a misspelling
    [InlineData("They missed the flight. Fifteen guests came.", "Fifteen guests = 15 guest")] // another sentence than the label's
    [InlineData("There were zero deaths.", "zero deaths = 0 death")]
    public void Numbers_have_scales_parts_and_powers(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Readings of >= 30 volts are rare.", ">= 30 volts = [30, inf] V")]
    [InlineData("Readings of < = 100 volts are rare.", "< = 100 volts = [inf, 100] V")] // the typesetter's space
    [InlineData("Readings of <-30 volts are rare.", "<-30 volts = [inf, -30) V")] // a bound below zero
    [InlineData("It takes greater than or equal to 30 volts.", "greater than or equal to 30 volts = [30, inf] V")]
    [InlineData("It takes equal to or less than 30 volts.", "equal to or less than 30 volts = [inf, 30] V")]
    [InlineData("The sum is less than 5,000 or equal.", "less than 5,000 or equal = [inf, 5000]")] // the bound is taken in afterwards
    [InlineData("Go on if b =<30.", "30 = 30")] // an arrow is no bound
    [InlineData("It ranks between the tenth and the fifteenth.", "between the tenth and the fifteenth = [10, 15] Ordinal")] // a range of places
    [InlineData("It burned between the 3rd and 5th floors.", "between the 3rd and 5th floors = [3, 5] Ordinal floor")]
    [InlineData("It ranks above the third but below the sixth.", "above the third but below the sixth = (3, 6) Ordinal")]
    public void Bounds_are_read_in_words_and_signs(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It rose half a percentage point.", "half a percentage point = 0.5 PercentagePoints")]
    [InlineData("It rose by three-quarters of a percent.", "three-quarters of a percent = 0.75 Percent")]
    [InlineData("A quarter-point cut is likely.", "A quarter-point = 0.25 PercentagePoints")] // of a central bank
    [InlineData("The bank moved by a quarter point.", "a quarter point = 0.25 PercentagePoints")]
    [InlineData("A 12 percentage-point lead is gone.", "12 percentage-point = 12 PercentagePoints")]
    [InlineData("Rates rose 25 basis points.", "25 basis points = 0.25 PercentagePoints")]
    public void Parts_of_a_percent_are_percentages(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The third-largest city burned.", "third-largest city = 3 Ordinal city")] // past the superlative
    [InlineData("It was the second highest-paid local post.", "second highest-paid local post = 2 Ordinal post")] // not joined, an adjective behind it
    [InlineData("She had the second best showing behind Osei.", "second = 2 Ordinal")] // no noun to be read, and no unit of time before a superlative
    [InlineData("The second contest is open.", "second contest = 2 Ordinal contest")] // ends like a superlative
    [InlineData("It is the second most visited museum.", "second most visited museum = 2 Ordinal museum")]
    [InlineData("The second remote-controlled robot stalled.", "second remote-controlled robot = 2 Ordinal robot")] // past the hyphen
    [InlineData("It lost a second-round game.", "second = 2 Ordinal")] // no unit of time
    [InlineData("The second robot last seen here stalled.", "second robot = 2 Ordinal robot")] // the phrase ends at "last"
    [InlineData("The millionth visitor won a cake.", "millionth visitor = 1000000 Ordinal visitor")]
    [InlineData("He came second last year.", "second = 2 Ordinal; last year = XXXX DocumentYear-1")] // the year is another word's
    public void Ordinals_name_what_they_order(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It was the second to last game.")] // counted from the other end
    [InlineData("It was the second-to-last game.")]
    [InlineData("Why go there in the first place?")] // nothing is ordered
    [InlineData("No one can second-guess them.")]
    [InlineData("The First Amendment protects it.")] // a name
    [InlineData("Wait a second, it is timed to the second.")] // a unit
    [InlineData("Second, the army left.")] // the place of a sentence
    [InlineData("All that work came to naught.")] // a figure of speech
    [InlineData("Zero tolerance is a zero-sum rule.")] // zero of nothing
    [InlineData("He has type 2 diabetes and season 2 holds up.")] // labels
    [InlineData("The case number is 4471902263.")] // a file
    [InlineData("The song was number two there.")] // a place on a list
    [InlineData("File 19-264396 is closed.")]
    [InlineData("Libel is (1) publication of (2) a falsehood.")] // list numbers in a sentence
    [InlineData("Fans of Twenty20 cricket cheered.")] // a name
    public void What_looks_like_a_number_and_claims_nothing_is_left_alone(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
