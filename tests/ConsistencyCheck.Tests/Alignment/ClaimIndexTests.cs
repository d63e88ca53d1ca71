using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class ClaimIndexTests
{
    [Fact]
    public void Claims_that_share_a_rare_word_and_a_kind_meet_once()
    {
        var met = Meetings(
            "The storm sank 12 boats off the lighthouse of Skerry.",
            "The storm sank 14 boats off the lighthouse of Skerry.",
            "The storm cost 3 million euros on the lighthouse of Skerry.");

        // Five words in common, and one meeting; money does not meet boats.
        Assert.Equal([(1, 0)], met);
    }

    [Fact]
    public void Claims_that_share_no_word_never_meet() => Assert.Empty(Meetings("The bridge opened in 2004.", "A regatta was held in 2005."));

    [Fact]
    public void Counts_of_things_that_nobody_names_and_places_in_an_order_are_compared_with_nothing() =>
        Assert.Empty(Meetings("The answer of Skerry is 42.", "The answer of Skerry is 43.", "Skerry came in third place.", "Skerry came in fourth place."));

    [Fact]
    public void Each_claim_meets_those_before_it_in_their_order() =>
        Assert.Equal([(1, 0), (2, 0), (2, 1)], Meetings("Skerry lost 12 boats.", "Skerry lost 14 boats.", "Skerry lost 15 boats."));

    [Fact]
    public void What_so_many_claims_share_brings_no_more_of_them_together()
    {
        const int Claims = 500;
        var met = Meetings([.. Enumerable.Range(0, Claims).Select(i => $"Skerry lost {i + 2} boats.")]);

        // Without a cap each claim would meet all before it.
        Assert.InRange(met.Count, Claims, Claims * 64);
        Assert.Equal(met.Count, met.Distinct().Count());
    }

    [Fact]
    public void What_the_cap_leaves_out_is_counted()
    {
        Assert.Equal(0, Index([.. Enumerable.Range(0, 20).Select(i => $"Skerry lost {i + 2} boats.")]).Crowded);
        Assert.InRange(Index([.. Enumerable.Range(0, 500).Select(i => $"Skerry lost {i + 2} boats.")]).Crowded, 400, 499);
    }

    private static ClaimIndex Index(params string[] sentences)
    {
        List<Claim> claims = [.. sentences.Select(sentence => Told.Claims(sentence)[0])];
        var index = new ClaimIndex(claims, new TermRarity(claims));
        var met = new List<int>();
        for (var i = 0; i < claims.Count; i++) index.Visit(i, met);
        return index;
    }

    private static List<(int Claim, int Other)> Meetings(params string[] sentences)
    {
        // Each sentence is a text of its own, so that each has one claim and its own words.
        List<Claim> claims = [.. sentences.Select(sentence => Told.Claims(sentence)[0])];
        var index = new ClaimIndex(claims, new TermRarity(claims));
        var (all, met) = (new List<(int, int)>(), new List<int>());
        for (var i = 0; i < claims.Count; i++)
        {
            index.Visit(i, met);
            all.AddRange(met.Select(other => (i, other)));
        }

        return all;
    }
}
