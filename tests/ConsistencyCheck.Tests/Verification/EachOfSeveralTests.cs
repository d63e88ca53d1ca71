using ConsistencyCheck.Verification;
using static ConsistencyCheck.Tests.Verification.Verified;

namespace ConsistencyCheck.Tests.Verification;

public class EachOfSeveralTests
{
    private const string Source = """
        A former pilot and a builder from Skerry have been sentenced for their part in a smuggling scheme, the court of Port Grange said.

        Lund received a sentence of 24 months in prison on each count, 24 months of probation, and was fined 900 euros.

        Holm was handed a sentence of 48 months in prison on each count, 24 months of probation, and was fined 400 euros.
        """;

    [Theory]
    [InlineData("Anna Lund, a former pilot, and Karl Holm, a builder from Skerry, were both sentenced to [24 months] in prison for the scheme.", "48 months")]
    [InlineData("Anna Lund and Karl Holm each received a sentence of [24 months] in prison.", "48 months")]
    [InlineData("Lund, Holm and Berg were all sentenced to [24 months] in prison.", "48 months")]
    [InlineData("Anna Lund and Karl Holm were both fined [400 euros] for the scheme.", "900 euros")]
    public void What_a_draft_gives_to_each_is_contradicted_where_the_source_gives_one_of_them_something_else(string draft, string quote)
    {
        var claim = Verify(draft, Source);

        Assert.Equal((ClaimStatus.Contradicted, quote), (claim.Status, claim.Quote?.Text));
        Assert.InRange(claim.Confidence, 0.5, 0.9);
    }

    [Theory]
    [InlineData("Anna Lund and Karl Holm were both sentenced to [24 months] of probation.")] // the other figure of both sentences
    [InlineData("Anna Lund was sentenced to [24 months] in prison.")] // she alone
    [InlineData("Two friends of Holm were both sentenced to [24 months] in prison.")] // not he
    [InlineData("Lund and Berg were both sentenced to [24 months] in prison.")] // Holm is none of them
    public void What_the_source_gives_to_others_contradicts_nothing(string draft) => Assert.NotEqual(ClaimStatus.Contradicted, Verify(draft, Source).Status);
}
