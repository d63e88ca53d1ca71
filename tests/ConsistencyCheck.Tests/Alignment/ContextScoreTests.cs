using ConsistencyCheck.Alignment;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class ContextScoreTests
{
    [Fact]
    public void The_very_words_are_covered_wholly() =>
        Assert.Equal(1, CoverageOf("The choir sang in Skerry on [May 4, 2019]."), 3);

    [Fact]
    public void A_date_s_unknown_names_weigh_more_than_unknown_words() => // names are seldom paraphrased
        Assert.True(CoverageOf("The choir sang with Petra Lund on [May 11, 2019].") < CoverageOf("The choir sang with loud drummers on [May 11, 2019]."));

    [Fact]
    public void A_figure_s_do_not() => // its text may say "he" of whom the draft names
        Assert.Equal(CoverageOf("The choir sang for loud drummers, [12 times]."), CoverageOf("The choir sang for Petra Lund, [12 times]."), 3);

    private static double CoverageOf(string draft)
    {
        var source = Told.Marked("The choir sang in Skerry on [May 4, 2019].");
        return new ContextScore(Told.Marked(draft), new TermRarity([source])).CoverageBy(source);
    }
}
