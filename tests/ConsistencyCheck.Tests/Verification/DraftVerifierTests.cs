using ConsistencyCheck.Documents;
using ConsistencyCheck.Verification;
using static ConsistencyCheck.Tests.Verification.Verified;

namespace ConsistencyCheck.Tests.Verification;

public class DraftVerifierTests
{
    private const string Harbour = """
        PORT GRANGE, March 4 (Agency) — The council of Port Grange voted for a new quay on Monday, after a debate of five hours.

        The quay will cost 12.4 million euros, of which Skerry pays a third. Work begins on May 6 and will take two years.

        Some 140 boats lie in the harbour, which was built in 1911. A storm sank nine of them in November.

        Mayor Petra Lund called the vote a good day for skippers. Anders Holm, who had voted against it, left before the end.
        """;

    private const string Ferry = """
        SKERRY, March 4 (Wire) — The ferry company of Skerry carried 310,000 passengers last year, 8 percent more than in the year before.

        Its largest ship, the Sankt Olaf, is 112 metres long and was launched in 1974. She will be sold in the autumn.

        The new quay of Port Grange will cost 12.4 million euros, the company said. It pays a third of that.
        """;

    [Theory]
    [InlineData("The new quay of Port Grange will cost [12.4 million euros].", "12.4 million euros")] // the very figure
    [InlineData("The quay will cost [about 12 million euros].", "12.4 million euros")] // a vaguer one
    [InlineData("The quay will cost [more than 12 million euros].", "12.4 million euros")] // a bound that holds
    [InlineData("The harbour of Port Grange was built in [1911].", "1911")]
    [InlineData("There are [nearly 150 boats] in the harbour.", "Some 140 boats")]
    [InlineData("Work on the quay will take [24 months].", "two years")] // the same length in another unit
    public void What_the_source_says_is_supported(string draft, string quote)
    {
        var claim = Verify(draft, Harbour);

        Assert.Equal((ClaimStatus.Supported, quote), (claim.Status, claim.Quote?.Text));
        Assert.Equal(quote, claim.Quote!.Span.Of(Harbour).ToString());
    }

    [Theory]
    [InlineData("The new quay of Port Grange will cost [14.2 million euros].", "12.4 million euros")] // digits swapped
    [InlineData("The quay will cost [less than 10 million euros].", "12.4 million euros")] // a bound that does not hold
    [InlineData("The harbour of Port Grange was built in [1919].", "1911")]
    [InlineData("[Some 240 boats] lie in the harbour.", "Some 140 boats")] // another hundred
    public void What_the_source_says_otherwise_is_contradicted(string draft, string quote)
    {
        var claim = Verify(draft, Harbour);

        Assert.Equal((ClaimStatus.Contradicted, quote), (claim.Status, claim.Quote?.Text));
        Assert.InRange(claim.Confidence, 0.15, 1);
    }

    [Theory]
    [InlineData("The lighthouse of Osterby has [212 steps].")] // another thing
    [InlineData("The mayor is paid [90,000 kroner].")] // another currency
    [InlineData("The town hall opens at [8:30 a.m.]")]
    [InlineData("[Some 180 boats] lie in the harbour.")] // "some 140" neither says nor excludes it
    public void What_the_source_does_not_speak_of_is_not_found(string draft)
    {
        var claim = Verify(draft, Harbour);

        Assert.Equal((ClaimStatus.NotFound, null), (claim.Status, claim.Quote));
        Assert.Equal(0, claim.Confidence);
    }

    [Fact]
    public void One_source_that_supports_a_claim_outweighs_another_that_contradicts_it()
    {
        var other = Ferry.Replace("12.4 million euros", "14.2 million euros", StringComparison.Ordinal);
        const string Draft = "The new quay of Port Grange will cost [12.4 million euros].";

        Assert.Equal(ClaimStatus.Contradicted, Verify(Draft, other).Status);
        var claim = Verify(Draft, other, Harbour);
        Assert.Equal((ClaimStatus.Supported, 1), (claim.Status, claim.Quote!.Source));
        Assert.Equal(ClaimStatus.Supported, Verify(Draft, Harbour, other).Status);
    }

    [Fact]
    public void Each_claim_is_looked_up_in_the_source_that_speaks_of_it()
    {
        var claims = VerifyAll("The Sankt Olaf is 112 metres long. The harbour was built in 1911.", Harbour, Ferry).Claims;

        Assert.Equal([(ClaimStatus.Supported, 1), (ClaimStatus.Supported, 0)], claims.Select(claim => (claim.Status, claim.Quote!.Source)));
    }

    [Theory]
    [InlineData("The council voted for the new quay on [Tuesday].")] // its Tuesday may be of another week
    [InlineData("The council voted for the new quay [yesterday].")]
    [InlineData("The council voted for the new quay [last week].")]
    public void A_relative_day_of_an_undated_draft_contradicts_nothing_that_is_dated(string draft)
    {
        const string Source = "The council of Port Grange voted for a new quay on March 4, 2024, after a debate of five hours. Mayor Petra Lund was glad.";

        Assert.NotEqual(ClaimStatus.Contradicted, Verify(draft, Source).Status);
    }

    [Fact]
    public void A_weekday_of_a_dated_draft_is_held_against_the_day_of_its_source()
    {
        const string Source = "The council of Port Grange voted for a new quay on March 4, 2024, after a debate of five hours. Mayor Petra Lund was glad.";
        var dated = new SourceDocument("draft", "The council of Port Grange voted for a new quay on Monday.") { Published = new DateOnly(2024, 3, 6) };
        var check = new ConsistencyCheckerBuilder().Build().Verify(dated, [new SourceDocument("source", Source)]);

        Assert.Equal(ClaimStatus.Supported, Assert.Single(check.Claims).Status);
    }

    [Fact]
    public void A_source_s_related_links_say_something_too()
    {
        const string Page = """
            Council votes for new quay
            2024-03-04 19:05

            PORT GRANGE, March 4 (Agency) — The council voted for a new quay on Monday. It will be ready in two years.

            Read more: Storm sinks 9 boats in harbour of Port Grange 2023-11-12 08:00 | Coast
            """;

        Assert.Equal(ClaimStatus.Supported, Verify("A storm sank [9 boats] in the harbour of Port Grange.", Page).Status);
    }

    [Theory]
    [InlineData("[Three people] were hurt when the barn of Skerry burned.", "No one was hurt when the barn of Skerry burned.")]
    [InlineData("[No one] was hurt when the barn of Skerry burned.", "Three people were hurt when the barn of Skerry burned.")]
    [InlineData("Skerry has the [second largest] port of the coast.", "Skerry has the largest port of the coast.")]
    [InlineData("Ferry fares to Skerry fell [3 percent].", "Ferry fares to Skerry rose 3 percent.")]
    public void What_a_source_says_without_a_figure_contradicts_one(string draft, string source) =>
        Assert.Equal(ClaimStatus.Contradicted, Verify(draft, source).Status);

    [Theory]
    [InlineData("[Four other ferries] stayed in the port of Skerry.", "Two ferries sank in the port of Skerry.")] // another set
    [InlineData("[Fewer than 50 cases] were counted in Skerry.", "The county counted 81 cases: 45 in Skerry and 36 in Lindmoor.")] // the member of the list
    public void A_figure_of_another_set_contradicts_nothing(string draft, string source) =>
        Assert.NotEqual(ClaimStatus.Contradicted, Verify(draft, source).Status);

    [Theory]
    [InlineData("Lund and Holm collided on [lap 57] of the race at Skerry.", "Lund and Holm collided on the 60th lap of the race at Skerry.")]
    [InlineData("The illness has reached [15 provinces].", "The illness has reached 16 out of 28 provinces.")] // of the part
    [InlineData("The ferry to Skerry carried [84 people].", "The ferry to Skerry carried 61 passengers.")] // by their kind
    public void One_thing_in_two_wordings_is_one(string draft, string source) => Assert.Equal(ClaimStatus.Contradicted, Verify(draft, source).Status);

    [Fact]
    public void A_figure_that_the_draft_tells_itself_of_another_contradicts_nothing()
    {
        const string Source = "Port Grange would gain much from Lund. Lund has scored 5 goals this season, in spite of an injury.";

        Assert.Equal(ClaimStatus.Contradicted, Verify("Lund has scored [7 goals] this season.", Source).Status);
        Assert.NotEqual(
            ClaimStatus.Contradicted,
            Verify("Lund has scored 5 goals this season, while the forwards of Port Grange have [7 goals].", Source).Status);
    }

    [Fact]
    public void A_draft_s_own_stamp_is_no_claim()
    {
        const string Draft = """
            Port Grange votes for its quay
            2024-03-06 09:15

            The new quay of Port Grange will cost 12.4 million euros.
            """;

        Assert.Equal("12.4 million euros", Assert.Single(VerifyAll(Draft, Harbour).Claims).Text);
    }

    [Fact]
    public void A_near_figure_of_one_source_does_not_hide_the_very_figure_of_another() =>
        Assert.Equal("some 180 boats", Verify("[Some 180 boats] lie in the harbour of Port Grange.", Harbour, "The harbour master counts some 180 boats.").Quote?.Text);

    [Fact]
    public void A_bound_that_the_source_passes_by_far_is_vague_and_right() =>
        Assert.Equal(ClaimStatus.Supported, Verify("[More than 100 boats] lie in the harbour.", Harbour.Replace("Some 140", "A full 197", StringComparison.Ordinal)).Status);

    [Fact]
    public void A_draft_without_figures_and_dates_claims_nothing()
    {
        var check = VerifyAll("The mayor was glad of the vote.", Harbour);

        Assert.Empty(check.Claims);
        Assert.Equal(DraftVerdict.NoClaims, check.Verdict);
    }

    [Theory]
    [InlineData("The harbour was built in 1911.", DraftVerdict.Supported)]
    [InlineData("The harbour was built in 1911. The lighthouse of Osterby has 212 steps.", DraftVerdict.NotFound)] // one claim is lost
    [InlineData("The harbour was built in 1919. The lighthouse of Osterby has 212 steps.", DraftVerdict.Contradicted)] // one is wrong
    public void The_verdict_follows_from_the_claims(string draft, DraftVerdict verdict) => Assert.Equal(verdict, VerifyAll(draft, Harbour).Verdict);

    [Fact]
    public void Without_a_source_nothing_is_found() =>
        Assert.All(VerifyAll("The harbour was built in 1911 for 140 boats.").Claims, claim => Assert.Equal(ClaimStatus.NotFound, claim.Status));

    [Fact]
    public void A_source_verifies_itself() =>
        Assert.All(VerifyAll(Harbour, Harbour).Claims, claim => Assert.Equal((ClaimStatus.Supported, claim.Text), (claim.Status, claim.Quote!.Text)));
}
