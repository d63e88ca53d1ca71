using ConsistencyCheck.Rules.Sources;
using ConsistencyCheck.Verification;
using static ConsistencyCheck.Tests.Verification.Verified;

namespace ConsistencyCheck.Tests.Verification;

public class WrongSpeakerTests
{
    private const string Source = """
        The health of the northern coast depends on its water, according to the Harbour Protection Agency. Its boats take samples every week.

        The Coast Health Organization estimates that dirty water will cause 2,500 illnesses a year along the northern coast. Most of the ill will be children.

        "Children swim where they can," said Petra Lund, the mayor of Skerry.
        """;

    [Theory]
    [InlineData("According to the Harbour Protection Agency (HPA), dirty water will cause [2,500 illnesses] a year along the northern coast.")]
    [InlineData("The Harbour Protection Agency estimates that dirty water will cause [2,500 illnesses] a year along the northern coast.")]
    [InlineData("Dirty water will cause [2,500 illnesses] a year along the northern coast, according to the Harbour Protection Agency.")]
    public void A_figure_that_is_left_to_another_body_than_the_source_s_is_contradicted(string draft)
    {
        var claim = Verify(draft, Source);

        Assert.Equal((ClaimStatus.Contradicted, "2,500 illnesses"), (claim.Status, claim.Quote?.Text));
        Assert.Equal("it is told by Coast Health Organization, not by Harbour Protection Agency", claim.Why);
    }

    [Theory]
    [InlineData("The Coast Health Organization estimates that dirty water will cause [2,500 illnesses] a year along the northern coast.")] // the source's own
    [InlineData("According to the CHO, dirty water will cause [2,500 illnesses] a year along the northern coast.")] // its initials, which nobody defines
    [InlineData("According to the Health Organization of the Coast, dirty water will cause [2,500 illnesses] a year along the northern coast.")] // in other words
    [InlineData("According to officials, dirty water will cause [2,500 illnesses] a year along the northern coast.")] // anybody
    [InlineData("According to Petra Lund, dirty water will cause [2,500 illnesses] a year along the northern coast.")] // she may speak for it
    [InlineData("According to the Osterby Institute, dirty water will cause [2,500 illnesses] a year along the northern coast.")] // the source does not know it
    [InlineData("Dirty water will cause [2,500 illnesses] a year along the northern coast.")] // nobody
    [InlineData("The Harbour Protection Agency said the council estimates [2,500 illnesses] a year along the northern coast from dirty water.")] // two speakers
    public void A_speaker_who_may_be_the_source_s_is_not(string draft) => Assert.Equal(ClaimStatus.Supported, Verify(draft, Source).Status);

    [Theory]
    [InlineData("The Harbour Protection Agency works for the Coast Health Organization.")] // the one may speak for the other
    [InlineData("The samples of May alone showed 2,500 illnesses.")] // the figure is told twice
    public void What_the_source_says_elsewhere_leaves_the_speaker_open(string more) => Assert.Equal(
        ClaimStatus.Supported,
        Verify("According to the Harbour Protection Agency, dirty water will cause [2,500 illnesses] a year along the northern coast.", Source + "\n\n" + more).Status);

    [Fact]
    public void The_finding_says_whose_figure_it_is()
    {
        const string Draft = "The Harbour Protection Agency estimates that dirty water will cause 2500 illnesses a year along the northern coast.";

        Assert.Contains(
            "contradicts the source: it is told by Coast Health Organization",
            new ClaimContradictsSources().Check(VerifyAll(Draft, Source)).Single().Message,
            StringComparison.Ordinal);
    }
}
