using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class OtherStatedDayTests
{
    private static readonly DateOnly Published = new(2013, 3, 18);

    [Theory]
    [InlineData(
        "By Tom Sellers\nPUBLISHED: 10:22, 18 July 2013 | UPDATED: 12:01, 19 July 2013\n\n" +
        "A driver who fell asleep at the wheel was spared jail by a judge in Corley.", "10:22, 18 July 2013")]
    [InlineData(
        "A driver who fell asleep at the wheel was spared jail by a judge in Corley.\n\n" +
        "This report was first published July 18, 2013.", "July 18, 2013")]
    [InlineData(
        "Today in history\n\n" +
        "Today is Thursday, July 18, the 199th day of the year, and there is much to remember from years past.", "Thursday, July 18")]
    [InlineData(
        "Driver spared jail\n\nBy Tom Sellers\n\nSep. 21, 2012, 3:17 PM\n\n" +
        "A driver who fell asleep at the wheel was spared jail by a judge in Corley.", "Sep. 21, 2012, 3:17 PM")]
    [InlineData("FOR IMMEDIATE RELEASE\nSunday, March 18, 2012\n\nThe harbour trust of Corley has opened a second quay for small boats.", "Sunday, March 18, 2012")] // the day of another year
    [InlineData("Driver spared jail\n\nMarch 18, 2014 6:40 PM\n\nA driver who fell asleep at the wheel was spared jail by a judge in Corley.", "March 18, 2014 6:40 PM")]
    [InlineData("Driver spared jail\n\nBy Tom Sellers\n\nJuly 18, 2013\n\nA driver who fell asleep at the wheel was spared jail by a judge in Corley.", "July 18, 2013")] // beside the byline
    [InlineData("CORLEY, July 18 (AP) _ A driver who fell asleep at the wheel was spared jail.", "July 18")]
    [InlineData("CORLEY, 18 July - A driver who fell asleep at the wheel was spared jail on Thursday.", "18 July")]
    [InlineData("July 18 (UPI) -- A driver who fell asleep at the wheel was spared jail by a judge in Corley on Thursday.", "July 18")]
    [InlineData("CORLEY, July 18 (PTI) A driver who fell asleep at the wheel was spared jail by a judge.", "July 18")]
    [InlineData("CORLEY, July 18. /TASS/. A driver who fell asleep at the wheel was spared jail by a judge.", "July 18")]
    [InlineData("The harbour ministry said on July 18 that a barge had sunk off Corley.\n\nNobody was hurt, a spokesman said.", "July 18")]
    [InlineData("Corley thrashed Lindmoor 4-1 on 18 July in the league of the northern islands.\n\nIt was their first win.", "18 July")]
    public void A_second_day_that_the_page_states_needs_no_witness(string text, string words)
    {
        var finding = Assert.Single(Checked.Documents(null, new SourceDocument("page.txt", text) { Published = Published }).Findings);

        Assert.Equal("CC1003", finding.Rule.Id);
        Assert.Contains(finding.Evidence, evidence => evidence.Text == words);
    }

    [Theory]
    [InlineData(
        "PUBLISHED: 10:22, 18 March 2013 | UPDATED: 12:01, 19 July 2013\n\n" +
        "A driver who fell asleep at the wheel was spared jail by a judge.")] // changed later
    [InlineData(
        "What's on\n\nPLANT FAIR, May 9 - Jazz and cakes in the hall behind the church.\n" +
        "BOOK SALE, June 7 - Mill Street library, from noon.")] // a listing
    [InlineData("Town meeting\n\nSep. 21, 2013, 7:00 PM\n\nThe town of Corley will discuss its harbour wall in the school hall.")] // what the page announces
    [InlineData("Driver spared jail\n\nMar. 2, 2013, 3:17 PM\n\nA driver who fell asleep at the wheel was spared jail by a judge in Corley.")]
    [InlineData("Driver spared jail\n\nLast updated: Sep. 21, 2012, 3:17 PM\n\nA driver who fell asleep at the wheel was spared jail by a judge.")]
    [InlineData("Fair returns\n\nBy Tom Sellers\n\nUpdated July 18, 2013\n\nThe fair of Corley comes back to the harbour, the council said.")]
    [InlineData("Fair returns\n\nJuly 18, 2013\n\nThe fair of Corley comes back to the harbour, the council said.")] // of the fair
    [InlineData("CORLEY, March 4 - A driver who fell asleep at the wheel was spared jail.")] // a feature held for two weeks
    [InlineData("A driver was spared jail by a judge in Corley, whose book was first published on May 3, 1988.")] // another publication
    [InlineData("Two men who fought outside a chip shop in Corley on Aug. 3 were fined.\n\nBoth will appeal.")] // another day than the news
    [InlineData("A driver fell asleep at the wheel and hit a wall on Aug. 3, a court in Corley heard.\n\nHe denied it.")] // an old case
    [InlineData("The harbour ministry has found no trace of the barge since it sank off Corley on Aug. 3.\n\nIt said so on its site.")]
    public void Other_days_are_no_statement_of_this_page(string text) =>
        Assert.DoesNotContain(
            Checked.Documents(null, new SourceDocument("page.txt", text) { Published = Published }).Findings, finding => finding.Rule.Id == "CC1003");

    [Fact]
    public void A_stamp_that_metadata_calls_the_last_change_is_no_second_day_of_publication()
    {
        const string Page = "Driver spared jail\n\nBy Tom Sellers\n\nJuly 18, 2013\n\nA driver who fell asleep at the wheel was spared jail by a judge.";
        var changed = new SourceDocument("page.txt", Page) { Published = Published, Modified = new DateOnly(2013, 7, 18) };

        Assert.Empty(Checked.Documents(null, changed).Findings);
        Assert.Single(Checked.Documents(null, changed with { Modified = null }).Findings);
    }
}
