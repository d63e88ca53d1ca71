using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

/// <summary>Stories without dateline and stamp, told around 10 April 2015: what is past in them, and what is to come, says when they were written.</summary>
public class OtherSeasonTests
{
    private const string Sailings =
        "Ferry firm cuts its sailings\n\nA ferry firm cut its sailings to three islands after it had counted its passengers.\n\n" +
        "The board met on March 30 and again on April 8. The new timetable will start on May 4.\n\nThe council will meet on April 21.";

    private const string Crash =
        "Rider dies on expressway\n\nA rider died in a crash on the coast expressway on Wednesday (April 8).\n\n" +
        "The driver told reporters on Thursday (April 9) that the road had been wet.";

    private const string Pairs =
        "Council backs the quay\n\nThe council backed the new quay at its meeting on Wednesday, April 8, in the town hall.\n\n" +
        "The plan was shown to residents on Monday, March 30. A hearing will be held on Tuesday, April 21.";

    [Theory]
    [InlineData(Sailings, "2015-10-20")] // what is told as to come has passed
    [InlineData(Sailings, "2014-12-01")] // what is told as past lies ahead
    [InlineData(Crash, "2015-08-20")] // a weekday with its date in brackets is of the week
    [InlineData(Pairs, "2014-12-20")] // the only near year in which the weekdays fit lies ahead
    [InlineData(Pairs, "2016-04-10")] // a year too late
    [InlineData(Pairs, "2013-04-10")] // two years too early
    public void A_day_on_the_wrong_side_of_what_is_told_is_reported_once(string text, string published)
    {
        var finding = Assert.Single(Findings(text, published));

        Assert.Equal(("CC1003", Severity.Warning), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData(Sailings, "2015-04-09")]
    [InlineData(Sailings, "2015-04-20")] // held for some days
    [InlineData(Crash, "2015-04-09")]
    [InlineData(Pairs, "2015-04-09")]
    [InlineData(Pairs, "2015-04-15")]
    public void A_day_between_what_is_past_and_what_is_to_come_stands(string text, string published) => Assert.Empty(Findings(text, published));

    [Theory]
    [InlineData("Two men fought outside a chip shop on Aug. 3, a court heard.\n\nOne of them was arrested on Aug. 5. He denied the charge.")] // an old case
    [InlineData("The club will open its season at home on Sept. 5.\n\nIt will close it at Elmont on Oct. 30, the club said.")] // only what is to come
    [InlineData("The cup will open in Lindmoor on Feb. 11.\n\nThe final will be held in Skerry on March 19, the club said.")] // of next year
    [InlineData("The council voted to shut the pool.\n\nA ballot was set for Nov. 3. It was called on April 2.")] // a plan told in the past
    [InlineData(
        "Ten years ago the mill burned.\n\n" +
        "The fire broke out on Oct. 3. The owner promised on Oct. 4 that it will be rebuilt by Dec. 24.")] // counted years
    [InlineData("Members voted to insure all buses built after Jan. 1, 2027, the council said.\n\nThe vote was on April 8.")] // the year of the buses
    [InlineData(
        "The snow began on a Monday. By Tuesday, Feb. 7, cars were stranded. On Friday, Feb. 10, soldiers dug them out.\n\n" +
        "She was nine in 1978.")] // history
    [InlineData(
        "Almost a year on, his mother has pleaded for help. He was last seen on Wednesday, 23 April, in Dock Street.\n\n" +
        "His coat was found on 26 April.")] // 2014
    [InlineData(
        "Research: kelp grows back\n\nKelp forests grow back in four years, a team said in a paper published last Monday.\n\n" +
        "A survey of the whole coast is planned for Aug. 12. The paper was submitted in August 2014.")] // a plan without "will"
    [InlineData(
        "The debate over the harbour levy flared again on Monday when two members introduced bills.\n\n" +
        "If nothing is done by Sept. 5, payments would be delayed. The budget year began Oct. 1, 2014, and ends Sept. 30.")] // bounds
    [InlineData(
        "Storm nears the coast\n\nA storm moved toward the coast on Monday, and could come ashore by Sunday.\n\n" +
        "The season began March 1 and runs until Nov. 30. Inspectors are due Sunday. A fund opened Monday.")]
    [InlineData(
        "Coming up\n\nListings are for events through May 20.\n\nThe quilt show takes place on April 29 at the fairgrounds.\n\n" +
        "Trivia night: 8 p.m. Wednesday, May 6, Opera House.\n\nNature walk Friday, May 8, starting at 10 a.m. Rain or shine.\n\n" +
        "Monday, May 11: chess club, 7 a.m. to noon, Grange Hall.\n\nFarmers market on Tuesday, May 12, from 8 a.m. Register by May 11.\n\n" +
        "Saturday, May 16: pancake breakfast, library.\n\nTuesday, May 19: genealogy workshop.")] // a calendar without a verb
    [InlineData(
        "Police are looking for a man, 54, who was last seen in Eastry on 25 February.\n\n" +
        "He left his home at 1.45pm on Wednesday, 25 February. A coat was found on Wednesday by a dog walker. Another search is planned for Saturday.")] // the news is of the search
    [InlineData(
        "Neil Hask, 39, died in hospital on 6 January, an inquest heard.\n\nThe inquest was opened and adjourned on 11 January.\n\n" +
        "It is expected to conclude on Thursday.")] // nor is it of the death
    public void Days_of_one_side_alone_move_no_page(string text) =>
        Assert.DoesNotContain(Findings(text, "2015-04-10"), finding => finding.Severity >= Severity.Warning);

    [Fact]
    public void The_evidence_is_shown_and_no_day_is_asserted()
    {
        var report = Checked.Documents(null, new SourceDocument("ferry.txt", Sailings) { Published = new DateOnly(2015, 10, 20) });

        Assert.Equal("The stated date 2015-10-20 contradicts the days that the text tells as past and as still to come.", report.Findings[0].Message);
        Assert.Contains(report.Findings[0].Evidence, evidence => evidence.Text == "May 4");
        Assert.Empty(report.Documents[0].Date.Candidates);
    }

    private static IReadOnlyList<Finding> Findings(string text, string published) =>
        Checked.Documents(null, new SourceDocument("story.txt", text) { Published = Reading.Day(published) }).Findings;
}
