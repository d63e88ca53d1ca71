using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Alignment;

public class OneToOneTests
{
    private static readonly Claim A = In(0, "The storm sank [12 boats].");
    private static readonly Claim B = In(1, "The storm sank [12 boats].");
    private static readonly Claim OtherB = In(1, "At Skerry the storm sank [14 boats].");
    private static readonly Claim C = In(2, "The storm sank [14 boats].");

    [Fact]
    public void The_better_partner_wins() =>
        Assert.Equal([(A, B)], Left(Pair(A, OtherB, 0.5, ValueRelation.Conflict), Pair(A, B, 0.8, ValueRelation.Same)));

    [Fact]
    public void Two_partners_that_say_different_things_and_are_as_good_leave_none() =>
        Assert.Empty(Left(Pair(A, B, 0.80, ValueRelation.Same), Pair(A, OtherB, 0.79, ValueRelation.Conflict)));

    [Fact]
    public void Two_partners_that_say_the_same_leave_the_better_one() =>
        Assert.Equal([(A, B)], Left(Pair(A, OtherB, 0.79, ValueRelation.Same), Pair(A, B, 0.80, ValueRelation.Same)));

    [Fact]
    public void A_tie_of_the_same_saying_is_broken_by_the_text() =>
        Assert.Equal([(A, B)], Left(Pair(A, OtherB, 0.8, ValueRelation.Same), Pair(A, B, 0.8, ValueRelation.Same)));

    [Fact]
    public void A_claim_has_one_partner_in_each_document()
    {
        var left = Left(Pair(A, B, 0.8, ValueRelation.Same), Pair(A, C, 0.6, ValueRelation.Conflict), Pair(A, OtherB, 0.5, ValueRelation.Conflict));

        Assert.Equal([(A, B), (A, C)], left);
    }

    [Fact]
    public void A_partner_that_is_taken_is_taken_on_both_sides()
    {
        var rival = In(0, "Off Skerry the storm sank [12 boats].");

        Assert.Equal([(A, B)], Left(Pair(A, B, 0.8, ValueRelation.Same), Pair(rival, B, 0.6, ValueRelation.Same)));
    }

    [Fact]
    public void The_order_of_the_candidates_changes_nothing()
    {
        ClaimPair[] pairs = [Pair(A, B, 0.8, ValueRelation.Same), Pair(A, C, 0.6, ValueRelation.Conflict), Pair(A, OtherB, 0.5, ValueRelation.Conflict)];

        Assert.Equal(Left(pairs), Left([.. pairs.Reverse()]));
    }

    private static List<(Claim, Claim)> Left(params ClaimPair[] pairs)
    {
        var claims = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(ReferenceEqualityComparer.Instance).Cast<Claim>()
            .OrderBy(claim => (claim.Document, claim.Span.Start)).ToList();
        return [.. new OneToOne(claims, [.. pairs.Select(Numbered)]).Keep().Select(pair => (claims[pair.First], claims[pair.Second]))];

        CandidatePair Numbered(ClaimPair pair) => new(NumberOf(pair.First), NumberOf(pair.Second), pair.Score, pair.Relation);

        int NumberOf(Claim claim) => claims.FindIndex(other => ReferenceEquals(other, claim));
    }

    private static ClaimPair Pair(Claim first, Claim second, double score, ValueRelation relation) => new(first, second, score, relation);

    private static Claim In(int document, string marked) => Told.Marked(marked) with { Document = document };
}
