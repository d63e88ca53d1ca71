using ConsistencyCheck.Alignment;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class ClaimComparerTests
{
    [Theory]
    [InlineData("The town has [12 boats].", "The town has [13 boats].", "Conflict")]
    [InlineData("The town has [nearly 50 boats].", "The town has [47 boats].", "Compatible")]
    [InlineData("The town has [several dozen boats].", "The town has [dozens of boats].", "Compatible")]
    [InlineData("The town has [at least 12 boats].", "The town has [15 boats].", "Compatible")]
    [InlineData("The track is [10 km] long.", "The track is [6.2 miles] long.", "Compatible")] // measured in two units
    [InlineData("The town has [12 boats].", "The track is [12 km] long.", "Incomparable")]
    [InlineData("The yard cost [12 million euros].", "The yard cost [12 million dollars].", "Incomparable")] // no exchange rates
    [InlineData("The strike lasted [seven days].", "The strike lasted [a week].", "Same")]
    [InlineData("The strike lasted [two months].", "The strike lasted [60 days].", "Incomparable")] // a month has no fixed length
    [InlineData("The bridge opened in [2004].", "The town has [2,004 boats].", "Incomparable")] // a date and a figure
    [InlineData("The town has [12 boats].", "The harbour holds [12].", "Same")] // what is counted is compared as words, elsewhere
    public void Values_are_compared_by_what_they_are(string first, string second, string relation)
    {
        var (one, other) = (Told.Marked(first), Told.Marked(second));

        Assert.Equal(relation, ClaimComparer.Compare(one, other).ToString());
        Assert.Equal(relation, ClaimComparer.Compare(other, one).ToString());
    }
}
