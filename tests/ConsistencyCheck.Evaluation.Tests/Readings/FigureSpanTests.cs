using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Tests.Readings;

public class FigureSpanTests
{
    [Theory]
    [InlineData("two old boats", 2, "two")] // what is counted goes
    [InlineData("$12 million", 12000000, "12 million")] // the currency goes, the scale stays
    [InlineData("2000 boats", 2000, "2000")] // alone it would be a year
    [InlineData("10 1/2 miles", 10.5, "10 1/2")] // the fraction belongs to the figure
    public void The_figure_is_the_shortest_run_of_words_that_reads_the_same(string text, double value, string expected)
    {
        var span = FigureSpan.Shortest(text, new TextSpan(0, text.Length), part => part.Type == QuantityType.Count && part.Value == (decimal)value);
        Assert.Equal(expected, span!.Value.Of(text).ToString());
    }

    [Fact]
    public void Where_nothing_reads_the_same_there_is_no_figure() =>
        Assert.Null(FigureSpan.Shortest("two boats", new TextSpan(0, 9), part => part.Value == 3m));

    [Theory]
    [InlineData("Some 40 boats", "some", "40 boats")] // before, in capitals
    [InlineData("40 boats or so", "or so", "40 boats")] // behind
    [InlineData("40 boats", null, "40 boats")] // none
    public void The_qualifier_is_cut_off(string text, string? cue, string expected) =>
        Assert.Equal(expected, FigureSpan.WithoutCue(text, new TextSpan(0, text.Length), cue).Of(text).ToString());

    [Theory]
    [InlineData("in the spring", "spring")]
    [InlineData("as late as 9 p.m.", "9 p.m.")]
    [InlineData("at", "at")] // something is left
    public void Articles_and_prepositions_are_no_part_of_a_time(string text, string expected) =>
        Assert.Equal(expected, LeadingWords.Without(text, new TextSpan(0, text.Length)).Of(text).ToString());
}
