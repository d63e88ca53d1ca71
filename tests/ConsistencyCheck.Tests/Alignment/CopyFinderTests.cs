using ConsistencyCheck.Alignment;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Alignment;

public class CopyFinderTests
{
    private static readonly string Story = Repository.Article("harbour-budget.txt");
    private static readonly string Changed = Story.Replace(
        "Captains have been asking for this channel for ten years",
        "Nobody can say how the channel will look",
        StringComparison.Ordinal);

    [Fact]
    public void A_copy_with_other_line_ends_is_one_source() =>
        Assert.Equal([0, 0], Sources(Story, Story.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void A_copy_with_one_changed_sentence_is_one_source()
    {
        Assert.NotEqual(Story, Changed);
        Assert.Equal([0, 0], Sources(Story, Changed));
    }

    [Fact]
    public void A_copy_under_another_headline_is_one_source() => Assert.Equal([0, 0], Sources(Story, $"Dredging to begin at last\n\n{Story}"));

    [Fact]
    public void Other_stories_are_sources_of_their_own() =>
        Assert.Equal([0, 1, 0, 3], Sources(Story, Repository.Article("council-vote.txt"), Changed, Repository.Article("ferry-timetable.txt")));

    [Fact]
    public void Documents_without_text_are_no_copies_of_each_other_that_anything_depends_on() => Assert.Equal([0, 1, 2], Sources("", Story, " \n"));

    [Fact]
    public void Copies_neither_agree_nor_disagree()
    {
        var figures = Story.Replace("$12 million, a quarter", "$13 million, a quarter", StringComparison.Ordinal);
        var report = Checked.Documents(null, new SourceDocument("a", Story), new SourceDocument("b", Changed), new SourceDocument("c", figures));

        Assert.NotEqual(Story, figures);
        Assert.Empty(report.Agreements);
    }

    private static int[] Sources(params string[] texts) => CopyFinder.SourceOf([.. texts.Select((text, index) => Reading.Of(text, $"{index}.txt"))]);
}
