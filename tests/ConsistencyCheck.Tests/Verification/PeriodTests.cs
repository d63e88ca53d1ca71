using ConsistencyCheck.Verification;
using static ConsistencyCheck.Tests.Verification.Verified;

namespace ConsistencyCheck.Tests.Verification;

/// <summary>Figures of a day, of a month and of a year.</summary>
public class PeriodTests
{
    private const string Toll = """
        The council of Skerry wants a toll of 20 euros on the bridge. Some 1,600 lorries cross it, and their drivers grumble already.

        "With that toll we would be able to earn 3.2 million euros a day and over 1.1 billion euros annually from the bridge alone," said Mayor Petra Lund.
        """;

    [Theory]
    [InlineData("She believes that the toll would earn [millions of euros] annually.", ClaimStatus.Contradicted, "over 1.1 billion euros")]
    [InlineData("She believes that the toll would earn [millions of euros] a year.", ClaimStatus.Contradicted, "over 1.1 billion euros")] // in other words
    [InlineData("She believes that the toll would earn [millions of euros] a day.", ClaimStatus.Supported, "3.2 million euros")]
    [InlineData("She believes that the toll would earn [more than a billion euros] yearly.", ClaimStatus.Supported, "over 1.1 billion euros")]
    [InlineData("She believes that the toll would earn [millions of euros] monthly.", ClaimStatus.NotFound, null)] // of a month the source gives nothing
    public void A_figure_is_held_against_that_of_its_own_period(string draft, ClaimStatus status, string? quote)
    {
        var claim = Verify(draft, Toll);

        Assert.Equal((status, quote), (claim.Status, claim.Quote?.Text));
    }

    [Fact]
    public void A_vague_sum_contradicts_none_of_two_sums_of_its_period()
    {
        const string Other = " The bridge costs 400 million euros annually.";

        Assert.NotEqual(ClaimStatus.Contradicted, Verify("She believes that the toll would earn [millions of euros] annually.", Toll + Other).Status);
    }
}
