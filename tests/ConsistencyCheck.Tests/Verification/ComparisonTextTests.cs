using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

public class ComparisonTextTests
{
    [Theory]
    [InlineData("The town has [12 boats].", "The town has [12 boats].", "the source says the same")]
    [InlineData("The town has [12 boats].", "The town has [13 boats].", "13 is not 12")]
    [InlineData("The town has [more than 95 boats].", "The town has [93 boats].", "93 is not above 95")] // the draft's own bound
    [InlineData("The town has [fewer than 500 boats].", "The town has [between 540 and 560 boats].", "between 540 and 560 is not below 500")]
    [InlineData("The town has [41 boats].", "The town has [at least 37 boats].", "37 or more does not say 41")] // which it does not exclude either
    [InlineData("The town has [nearly 50 boats].", "The town has [47 boats].", "47 leaves open between 45 and 50")]
    [InlineData("The town has [at least 12 boats].", "The town has [15 boats].", "15 leaves open 12 or more")]
    [InlineData("The town has [6,200 people].", "The town has [6,184 people].", "6,184 is, rounded, 6,200")]
    [InlineData("The yard cost [$400 million].", "The yard cost [$422.1 million].", "422,100,000 USD is not 400,000,000 USD")] // with its currency
    [InlineData("The rate was [20 percent].", "The rate was [19 percent].", "19 % is not 20 %")] // with its unit
    [InlineData("The rate fell [3 percent].", "The rate rose [3 percent].", "3 % up is not 3 % down")] // with its direction
    [InlineData("The track is [10 km] long.", "The track is [12 km] long.", "12 km is not 10 km")]
    [InlineData("The bridge opened on [Sept. 8, 2019].", "The bridge opened on [Sept. 6, 2019].", "2019-09-06 is not 2019-09-08")]
    [InlineData("The bridge opened before [May 5, 2020].", "The bridge opened on [May 5, 2020].", "2020-05-05 is not before 2020-05-05")] // with its side
    [InlineData("She has led the club since [1993].", "She has led the club since [1994].", "1994 or later is not 1993 or later")]
    public void What_was_compared_is_said_with_the_arithmetic(string draft, string source, string text)
    {
        var (claim, stated) = (Told.Marked(draft), Told.Marked(source));

        Assert.Equal(text, ComparisonText.Of(claim, stated, DraftComparer.Compare(claim, stated)));
    }
}
