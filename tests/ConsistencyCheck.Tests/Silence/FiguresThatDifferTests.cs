using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Figures that differ for a reason: time has passed, somebody else is speaking, or the story is one and was printed twice.</summary>
public class FiguresThatDifferTests
{
    private const string TollFirst = """
        Storm breaks over Port Grange

        PORT GRANGE, March 4 (Agency) — A storm from the west broke over the islands on Sunday night and tore boats from their moorings.

        The storm killed 12 people in the harbour of Port Grange. Mayor Petra Lund asked Skerry for help on the radio.

        Roads to the north are under water. Schools will stay shut until Thursday.

        The ferry Sankt Olaf ran aground below the lighthouse. Its crew was taken off by helicopter.

        Ships with blankets left Skerry on Monday at noon.
        """;

    private const string TollSecond = """
        Divers search the harbour

        PORT GRANGE, March 6 (Agency) — Divers went on searching the harbour on Wednesday, and families stood on the pier in the rain.

        The storm killed 31 people in the harbour of Port Grange. Mayor Petra Lund promised that the search would go on.

        Help came from Skerry by sea. Power is back in half of the houses.

        The Sankt Olaf lies on her side below the lighthouse. Oil has reached the beach.

        A service will be held in the church on Sunday.
        """;

    private const string SpeakersFirst = """
        Rally fills the square of Port Grange

        PORT GRANGE, March 4 (Agency) — A rally against the new harbour dues filled the square of Port Grange on Monday, and shops closed early.

        About 4,000 people joined the rally against harbour dues in Port Grange, police said. Petra Lund, the mayor, watched it from her window.

        The skippers want the dues to be paid by the ferries. Skerry, which owns the ferries, has refused.

        A band played until the rain came. Nobody was hurt.

        The town council will talk about the dues on Thursday.
        """;

    private const string SpeakersSecond = """
        Skippers against dues

        PORT GRANGE, March 4 (Wire) — Skippers left their boats and came into town on Monday, many of them with their children.

        About 9,000 people joined the rally against harbour dues in Port Grange, said the skippers' union. It hired buses from Skerry for them.

        Mayor Petra Lund did not come down to speak. A letter was left at her door.

        The dues were raised in January. Boats under ten metres pay half.

        The union will meet again in a week.
        """;

    [Fact]
    public void A_toll_of_Wednesday_updates_that_of_Monday()
    {
        var finding = Assert.Single(Checked.Documents(null, Tolls(Stories.Day.AddDays(2))).Findings);

        Assert.Equal(("CC3005", Severity.Note), (finding.Rule.Id, finding.Severity));
        Assert.Equal("“12 people” has been superseded by “31 people” in second.txt, an update.", finding.Message);
    }

    [Fact]
    public void A_smaller_one_of_a_later_day_is_a_revision()
    {
        var finding = Assert.Single(Checked.Documents(null, Stories.Changed(Tolls(Stories.Day.AddDays(2)), "31 people", "11 people")).Findings);

        Assert.Equal("“12 people” has been superseded by “11 people” in second.txt, a revision.", finding.Message);
    }

    [Fact]
    public void The_order_in_which_they_are_given_does_not_make_the_older_one_newer()
    {
        var finding = Assert.Single(Checked.Documents(null, [.. Tolls(Stories.Day.AddDays(2)).Reverse()]).Findings);

        Assert.Equal("“12 people” has been superseded by “31 people” in second.txt, an update.", finding.Message);
    }

    [Theory]
    [InlineData("Ten years ago a storm killed 12 people")]
    [InlineData("In November 2019 a storm killed 12 people")]
    public void A_toll_of_long_ago_is_brought_up_to_date_by_none(string words) =>
        Assert.Empty(Checked.Documents(null, Stories.Changed(Tolls(Stories.Day.AddDays(2)), "The storm killed 12 people", words)).Findings);

    [Fact]
    public void Two_tolls_of_one_day_cannot_both_be_true() => Assert.Equal("CC3001", Assert.Single(Stories.Loud(Tolls(Stories.Day))).Rule.Id);

    [Fact]
    public void Speakers_who_disagree_are_no_error_of_either_page()
    {
        var finding = Assert.Single(Checked.Documents(null, Stories.OfOneDay(SpeakersFirst, SpeakersSecond)).Findings);

        Assert.Equal(("CC3001", Severity.Note), (finding.Rule.Id, finding.Severity));
        Assert.StartsWith("Sources disagree: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_speaker_with_two_figures_is_reported()
    {
        var stories = Stories.Changed(Stories.OfOneDay(SpeakersFirst, SpeakersSecond), "police said", "said the skippers' union");

        Assert.Equal("CC3001", Assert.Single(Stories.Loud(stories)).Rule.Id);
    }

    [Fact]
    public void One_wire_story_on_two_sites_says_nothing_against_itself()
    {
        var reprint = TollFirst
            .Replace("Storm breaks over Port Grange", "Islands struck by storm at night", StringComparison.Ordinal)
            .Replace("Roads to the north are under water. ", "", StringComparison.Ordinal);

        var report = Checked.Documents(null, Stories.OfOneDay(TollFirst, reprint));

        Assert.Empty(report.Findings);
        Assert.Empty(report.Agreements);
    }

    private static SourceDocument[] Tolls(DateOnly second) =>
        [new("first.txt", TollFirst) { Published = Stories.Day }, new("second.txt", Dated(TollSecond, second)) { Published = second }];

    /// <summary>The dateline and the weekday of the news follow the day.</summary>
    private static string Dated(string story, DateOnly day) => day == Stories.Day
        ? story.Replace("March 6", "March 4", StringComparison.Ordinal).Replace("Wednesday", "Monday", StringComparison.Ordinal)
        : story;
}
