namespace ConsistencyCheck.Tests.Mentions.English;

public class DigitCountTests
{
    [Theory]
    [InlineData("Sales grew in the low single digits.", "low single digits = [1, 3] Percent")] // behind a word of change
    [InlineData("It expects low-single-digit percentage gains.", "low-single-digit percentage = [1, 3] Percent")] // named, with hyphens
    [InlineData("It expects mid-single digits growth.", "mid-single digits = [4, 6] Percent")] // what grows stands behind
    [InlineData("Costs fell by a high-single-digit percent.", "high-single-digit percent = [7, 9] Percent")]
    [InlineData("Costs rose in the low-to-mid single digits.", "low-to-mid single digits = [1, 6] Percent")] // two thirds
    [InlineData("It posted double-digit organic revenue growth.", "double-digit = [10, 99] Percent")] // adjectives between
    public void Percentages_may_be_told_by_their_digits(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Costs rose in the low double digits.")] // nobody has settled where these end
    [InlineData("It was cold, in single digits.")] // degrees
    [InlineData("Her high-profile single sold well.")] // other words
    public void Other_digits_are_no_percentages(string text) => Assert.Equal(string.Empty, Reading.Of(text));
}
