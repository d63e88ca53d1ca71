using ConsistencyCheck.Alignment;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

/// <summary>An application's own idea of which claims speak of one fact.</summary>
public class ClaimMatcherTests
{
    private const string Draft = "The new quay will cost 14 million euros.";
    private const string Source = "Skerry wants to pay a third. For what the council decided the town has set aside 12 million euros.";

    [Fact]
    public void The_matcher_sees_the_draft_s_claim_and_the_source_s_in_their_sentences()
    {
        var seen = new List<string>();

        Verify((claim, candidate) =>
        {
            seen.Add($"{claim.Document.Id}: {claim.MentionText} in “{claim.SentenceText}”");
            seen.Add($"{candidate.Document.Id}: {candidate.MentionText} in “{candidate.SentenceText}”");
            return 0;
        });

        Assert.Equal(
            [
                "draft: 14 million euros in “The new quay will cost 14 million euros.”",
                "wire: 12 million euros in “For what the council decided the town has set aside 12 million euros.”",
            ],
            seen);
    }

    [Theory]
    [InlineData(1.0, "Contradicted")]
    [InlineData(0.0, "NotFound")]
    [InlineData(double.NaN, "NotFound")] // no answer is no match
    [InlineData(-5.0, "NotFound")] // brought to the nearer end
    [InlineData(7.0, "Contradicted")]
    [InlineData(double.PositiveInfinity, "Contradicted")]
    [InlineData(double.NegativeInfinity, "NotFound")]
    public void Its_answer_decides_whatever_number_it_is(double answer, string status)
    {
        var claim = Verify((_, _) => answer);

        Assert.Equal(status, claim.Status.ToString());
        Assert.InRange(claim.Confidence, 0, 1);
    }

    [Fact]
    public void Values_of_two_kinds_are_not_put_to_it() =>
        Verify((_, _) => throw new InvalidOperationException("asked"), "The new quay will be 14 metres long.");

    [Fact]
    public void A_checker_without_one_compares_words()
    {
        var check = new ConsistencyCheckerBuilder().Build().Verify(new SourceDocument("draft", Draft), [new SourceDocument("wire", Source)]);

        // What the matchers of the other tests say of these two sentences is their own.
        Assert.Equal(ClaimStatus.NotFound, Assert.Single(check.Claims).Status);
    }

    [Fact]
    public void There_has_to_be_one() => Assert.Throws<ArgumentNullException>(() => new ConsistencyCheckerBuilder().WithClaimMatcher(null!));

    private static VerifiedClaim Verify(Func<ClaimContext, ClaimContext, double> match, string draft = Draft)
    {
        var checker = new ConsistencyCheckerBuilder().WithClaimMatcher(new Matcher(match)).Build();
        return Assert.Single(checker.Verify(new SourceDocument("draft", draft), [new SourceDocument("wire", Source)]).Claims);
    }

    private sealed class Matcher(Func<ClaimContext, ClaimContext, double> match) : IClaimMatcher
    {
        public double Match(ClaimContext claim, ClaimContext candidate) => match(claim, candidate);
    }
}
