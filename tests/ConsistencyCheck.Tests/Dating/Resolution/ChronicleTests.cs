using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Resolution;

/// <summary>Texts whose story lies in years that they name.</summary>
public class ChronicleTests
{
    private const string Opening = "The canal, which its builders hoped to end by {1875|DATE 1875}, followed the flood of {1869|DATE 1869}.\n\nIt was begun in {May 1871|DATE 1871-05}. ";

    [Theory]
    [InlineData("In {July|DATE 1871-07} a boat passed.")] // forward in the same year
    [InlineData("Work stopped in {December|DATE 1871-12}. In {February|DATE 1872-02} it went on.")] // over the New Year
    [InlineData("By {early June|DATE 1871-06 START} a mile was dug, though tools had been ordered in {late April|DATE 1871-04 END}.")] // a short step back is likelier than a year ahead
    [InlineData("On {June 10|DATE 1871-06-10} the bank broke; {twelve days later|DATE 1871-06-22} it held.")]
    [InlineData("It was dry. In {1873|DATE 1873} the company failed. In {March|DATE 1873-03} the bank sold the boats.")] // a year that opens its sentence sets the scene
    [InlineData("The locks were built as in {1614|DATE 1614}. In {August|DATE 1871-08} they opened.")] // a comparison does not
    [InlineData("The dispute lasted until {March 1880|DATE 1880-03}. In {August|DATE 1871-08} the locks opened.")] // nor an end
    [InlineData("Its engineer ({1822-1890|DATE 1822/1890}) drew the plans in {June|DATE 1871-06}.")]
    [InlineData("{The following year|DATE 1872}, the town paid. {That summer|DATE 1872-SU} was wet.")]
    [InlineData("Diggers came in {the spring|DATE 1872-SP} and {early summer of 1872|DATE 1872-SU START}.")] // one year for both
    [InlineData("On {June 7|DATE 1871-06-07} the king came. On {Sunday|DATE 1871-06-11} he left. He came back in {1873|DATE 1873} and in {1874|DATE 1874}.")] // the next Sunday of the story
    [InlineData("The locks opened in {October|DATE 1871-10} and froze in {winter|DATE 1872-WI}.")] // a winter is of its January's year
    [InlineData("On {July 4|DATE 1871-07-04} the bank broke at {5:30 a.m.|TIME 1871-07-04T05:30}, and four men drowned.")]
    public void What_lacks_its_year_is_of_the_year_that_the_story_has_reached(string marked)
    {
        Assert.Equal(Opening + marked, Marked.Read(Opening + marked, "2009-12-19")); // not of the day of publication
    }

    [Theory]
    [InlineData("In {July|DATE 1871-07} a boat passed.")]
    [InlineData("In {July|DATE XXXX-07} a boat will pass.")] // what is to come is not the story's
    [InlineData("In {July|DATE XXXX-07} a boat passed, the mayor said {last week|DATE XXXX-WXX}.")] // its own day is not known
    public void Without_a_day_of_writing_only_a_chronicle_that_never_counts_from_it_is_read_from_its_story(string marked) =>
        Assert.Equal(Opening + marked, Marked.Read(Opening + marked, null));

    [Fact]
    public void A_time_from_the_story_says_that_a_mention_anchors_it()
    {
        const string Text = "The canal, which its builders hoped to end by 1875, followed the flood of 1869. It was begun in May 1871. In July a boat passed.";

        var dated = DocumentDater.DateAll([Reading.Of(Text, published: Reading.Day("2009-12-19"))], asOf: null)[0].Document;

        Assert.Equal(TimeAnchor.Mention, dated.Mentions.Single(mention => mention.Mention.Span.Of(Text) is "July").Resolved?.Anchor);
    }

    [Fact]
    public void Before_Christ_no_month_is_resolved() => Assert.Contains(
        "{August|DATE XXXX-08}",
        Marked.Read("The fleet sailed in 481 BC. It was beaten in 480 BC and again in 479 BC. In August the king went home.", "2009-12-19"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("The mayor resigned on Tuesday. He had won in 1998, in 2002 and in 2006. In March he was ill.")] // its lead is news
    [InlineData("The mill, the oldest of the county, was sold again.\nIt had failed in 1998 and in 2002. On Monday, on Tuesday and last week, its owners met. In March they had been ill.")] // too much counts from its own day
    [InlineData("The town lost its mill. It burned down in March.")] // no years
    [InlineData("The town lost its mill in 2023. It was rebuilt in 2024, opened in 2024 and closed in 2024. In March it burned down.")] // its own time
    public void News_is_no_chronicle(string text) =>
        Assert.False(ChronicleTest.IsChronicle(Reading.Of(text), [Reading.Day("2024-06-04")]));
}
