using ConsistencyCheck.Claims;
using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

public class SourceSearchTests
{
    private const string Source =
        "The storm sank 12 boats off Skerry. The storm took 40 roofs in Lindmoor. At least 10 boats sank off Osterby. A regatta drew 14 boats to Port Grange.";

    [Fact]
    public void The_best_statement_of_each_kind_is_found()
    {
        var found = Find("The storm sank [12 boats] off Skerry.", Source);

        Assert.Equal((12m, true), (found.Same!.Claim.Quantity!.Value, found.Same.Score > 0.9));
        // "At least ten" sank off Osterby, in nearly the same words, and a draft's bare twelve is sharper.
        Assert.Equal(10m, found.Conflict!.Claim.Quantity!.Value);
        Assert.Null(found.Open);
    }

    [Fact]
    public void The_nearer_words_decide_between_two_statements()
    {
        Assert.Equal(12m, Find("The storm sank [13 boats] off Skerry.", Source).Conflict!.Claim.Quantity!.Value);
        Assert.Equal(14m, Find("A regatta drew [13 boats] to Port Grange.", Source).Conflict!.Claim.Quantity!.Value);
    }

    [Fact]
    public void Nothing_of_another_kind_is_found()
    {
        var found = Find("The storm cost [12 million euros] off Skerry.", Source);

        Assert.Equal((null, null, null), (found.Same, found.Open, found.Conflict));
    }

    [Fact]
    public void A_figure_of_another_time_is_another_fact()
    {
        const string Source = "On April 11, 2020 there were 399 cases in Skerry.";

        Assert.Null(Find("On April 12, 2020 there were [420 cases] in Skerry.", Source).Conflict);
        Assert.NotNull(Find("On April 11, 2020 there were [420 cases] in Skerry.", Source).Conflict);
        Assert.NotNull(Find("There were [420 cases] in Skerry.", Source).Conflict);
    }

    [Fact]
    public void Whether_a_figure_stands_anywhere_is_known_whatever_it_counts()
    {
        var search = Of(Source, null);

        Assert.True(search.States(Told.Marked("The storm killed [40 people].")));
        Assert.False(search.States(Told.Marked("The storm killed [41 people].")));
        Assert.False(search.States(Told.Marked("The bridge opened in [2004].")));
    }

    [Fact]
    public void A_matcher_of_the_application_s_own_stands_in_the_place_of_the_words()
    {
        var search = Of(Source, (claim, candidate) => candidate.Quantity!.Value == 14 ? 1 : 0.1);

        Assert.Equal(14m, search.Find(Told.Marked("The storm sank [13 boats] off Skerry.")).Conflict!.Claim.Quantity!.Value);
    }

    private static SourceMatches Find(string marked, string source) => Of(source, null).Find(Told.Marked(marked));

    private static SourceSearch Of(string source, Func<Claim, Claim, double>? matcher) => new(Told.Claims(source), matcher);
}
