namespace ConsistencyCheck.Tests.Mentions.English;

public class RatingTests
{
    [Theory]
    [InlineData("Critics gave the play a rating of 8.86/10 on opening night.", "8.86/10 = 0.886 Ratio")]
    [InlineData("Critics gave it more than 6.9/10.", "more than 6.9/10 = (0.69, inf] Ratio")] // with a qualifier, and no word of rating
    [InlineData("It scored well (7.2/10) with users.", "7.2/10 = 0.72 Ratio")] // in brackets
    [InlineData("It drew an average of 7.0/10.The site liked it.", "7.0/10 = 0.7 Ratio")] // a lost space behind the full stop
    [InlineData("Her average is 4.79 /10 so far.", "4.79 /10 = 0.479 Ratio")] // a stray space
    [InlineData("Readers gave it a score of 3 / 5.", "3 / 5 = 0.6 Ratio")] // whole numbers need the word
    [InlineData("She rated the inn 10/10.", "10/10 = 1 Ratio")] // the best there is, which is no fraction
    [InlineData("The inn has 4.5 out of five stars.", "4.5 out of five = 0.9 Ratio star")]
    public void Marks_are_parts_of_the_best_mark(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_mark_is_as_exact_as_it_is_written() =>
        Assert.Equal(-3, Reading.Single("Critics gave the play 8.86/10.").Quantity!.PlaceExponent);

    [Theory]
    [InlineData("The clinic is open 24/7.", "")] // round the clock
    [InlineData("On 10/10 the hall reopened.", "10/10 = XXXX-10-10")] // a day
    [InlineData("He takes 2.5/5 mg tablets.", "")] // two doses
    [InlineData("The film is shot at 1.85/1.", "")] // a shape
    [InlineData("It ran version v2.5/10 then.", "")] // a version
    [InlineData("They ate 3/4 of the cake.", "3/4 = 0.75 Ratio")] // a fraction
    public void Other_slashes_are_no_marks(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
