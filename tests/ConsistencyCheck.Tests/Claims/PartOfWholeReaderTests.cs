using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Claims;

public class PartOfWholeReaderTests
{
    [Fact]
    public void A_share_of_a_counted_whole_counts_its_part_and_its_whole()
    {
        var counts = CountsIn("The illness has reached 16 out of 28 northern provinces.");

        Assert.Equal([16m, 28m], counts.Select(claim => claim.Quantity!.Value));
        Assert.All(counts, claim => Assert.Equal(ConceptStem.Of("provinces"), claim.HeadNoun));
    }

    [Theory]
    [InlineData("Nine out of ten skippers stayed ashore.")] // a share of them all
    [InlineData("The critic gave it 3.5 out of 4 stars.")] // no count
    [InlineData("The score was 16 out of 28.")] // of what is not said
    [InlineData("One in five skippers stayed ashore.")]
    public void A_share_of_what_nobody_counted_does_not(string text) => Assert.Empty(CountsIn(text));

    [Fact]
    public void A_draft_is_asked_for_its_share_alone() =>
        Assert.Single(Told.Claims("The illness has reached 16 out of 28 provinces.", scope: ClaimScope.Draft));

    private static List<Claim> CountsIn(string text) =>
        Told.Claims(text, scope: ClaimScope.Source).FindAll(claim => claim.Quantity?.Type == QuantityType.Count);
}
