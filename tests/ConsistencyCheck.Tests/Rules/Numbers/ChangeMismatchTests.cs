using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class ChangeMismatchTests
{
    [Theory]
    [InlineData("Bids rose 30% to 12 from 10.", "From “10” to “12” is a rise of 20%, not “30%”.")] // change, new, old
    [InlineData("Bids rose 30% from 10 to 12.", "From “10” to “12” is a rise of 20%, not “30%”.")] // change, old, new
    [InlineData("Bids went from 10 to 12, up 30%.", "From “10” to “12” is a rise of 20%, not “30%”.")] // old, new, change
    [InlineData("Bids stood at 12, up 30% from 10 a year ago.", "From “10” to “12” is a rise of 20%, not “30%”.")] // new, change, old
    [InlineData("Bids rose to 12 from 10, an increase of 30%.", "From “10” to “12” is a rise of 20%, not “30%”.")] // new, old, change
    [InlineData("Output was up 12 percent at 2.4 million from 1.9 million.", "From “1.9 million” to “2.4 million” is a rise of 26.3%, not “12 percent”.")]
    [InlineData("Net rose 3.2 pct to 12.3 mln dlrs from 10.1 mln.", "From “10.1 mln” to “12.3 mln dlrs” is a rise of 21.8%, not “3.2 pct”.")] // wire copy
    [InlineData("Net rose 50 percent to $12.1 million, or $1.21 a share, from $10.1 million, or $1.01 a share.", "From “$10.1 million” to “$12.1 million” is a rise of 19.8%, not “50 percent”.")] // asides
    [InlineData("Staff fell by 5 to 20 from 24.", "From “24” to “20” is a fall of 4, not “5”.")] // a difference
    [InlineData("Rents doubled from 100 to 150.", "From “100” to “150” is 1.5 times as much, not “doubled”.")] // a multiple
    [InlineData("The shares fell $2, or 20 percent, to $38.", "A change of “$2” to “$38” is 5%, not “20 percent”.")] // a step
    [InlineData("The index rose 12.3 points, or 6 percent, to a record 1,987.4.", "A change of “12.3 points” to “1,987.4” is 0.6%, not “6 percent”.")]
    [InlineData("Membership has tripled since 2010, from 1,000 to 2,000.", "From “1,000” to “2,000” is 2 times as much, not “tripled”.")] // the time between
    [InlineData("The town shrank 20 percent between 2000 and 2010, from 10,000 to 9,000.", "From “10,000” to “9,000” is a fall of 10%, not “20 percent”.")]
    [InlineData("The budget is $48 million, 40 percent more than the $40 million of this year.", "From “$40 million” to “$48 million” is a rise of 20%, not “40 percent”.")]
    [InlineData("Turnout rose 5 percentage points to 64 percent from 51 percent.", "From “51 percent” to “64 percent” is a rise of 13 percentage points, not “5 percentage points”.")]
    [InlineData("The deficit widened to $4.1 billion from $5.2 billion.", "From “$5.2 billion” to “$4.1 billion” is not a rise.")] // a direction
    [InlineData("Sales rose from 24,000 to 18,000.", "From “24,000” to “18,000” is not a rise.")]
    [InlineData("Tarn Air flew 210,000 tonnes, down from 190,000.", "From “190,000” to “210,000 tonnes” is not a fall.")]
    [InlineData("Three of the 12, or 20%, were ill.", "“Three” of “12” is 25%, not “20%”.")] // a share
    [InlineData("A third of the 90 members, or 45, voted no.", "“45” of “90 members” is 50%, not “A third”.")] // a share in words
    [InlineData("Of the schools, 12 of 40 (50 percent) have closed.", "“12” of “40” is 30%, not “50 percent”.")]
    public void What_does_not_follow_from_its_figures_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC2004", text)).Message);

    [Theory]
    [InlineData("Bids rose 20% to 12 from 10.")]
    [InlineData("The shares fell $2, or 5 percent, to $38.")]
    [InlineData("It cut 300 jobs, or 10 percent of its staff, to save $12 million.")] // no step of what follows
    [InlineData("Sales rose 30 percent to 12 million from 10 million.")] // 12.4 and 9.6 are written so
    [InlineData("Net rose to $12.1 million from $10 million, up 4 percent from the previous quarter.")] // another base
    [InlineData("Sales rose to $12 million from $10 million, up 15 percent excluding currency effects.")]
    [InlineData("Eggs cost $2.52 a dozen, down from $4.82 in January.")] // a dozen is what the price is for
    [InlineData("The rupee fell to 83.92 from 83.71 to the dollar.")] // more rupees for a dollar
    [InlineData("Lund rose to 3 from 5 in the rankings.")] // a better place
    [InlineData("Holm swung to a profit of $4 million from a loss of $5 million.")]
    [InlineData("It cut its growth forecast to 2.1 percent from 2.5 percent.")]
    [InlineData("The rise slowed to 2 percent from 3 percent.")] // the rise fell
    [InlineData("Rents nearly doubled, to $1,900 from $1,000, and more than doubled to 25 from 10 in Tarn.")]
    [InlineData("The dividend rises to 5.5 pence from 4.25.")] // both in pence
    [InlineData("Unemployment rose 2 percent to 12 percent from 10 percent.")] // points are meant
    [InlineData("Two of three members, or 66 percent, agreed.")] // cut off and not rounded
    [InlineData("About a quarter of the 1,200 workers, or some 300, will leave.")]
    [InlineData("45 of the 90 members, half of them women, voted no.")] // half of the 45
    [InlineData("Shr 34 cts vs 28 cts. Net 1,234,000 vs 1,100,000.")] // no change is stated
    [InlineData("Shares rose 3 percent to $12 from a low of $10 in May.")] // since another day
    [InlineData("Temperatures rose from -5 to -2 degrees.")] // below zero
    [InlineData("After a year 210 in the first group, or 14.2 percent, had fallen ill, compared with 334, or 22.6 percent, in the other.")] // counts beside their shares
    [InlineData("After a year 23 in the first group, or 7.0 percent, had fallen ill, compared with 72, or 23.2 percent, in the other.")]
    public void What_can_follow_is_left_alone(string text) => Assert.Empty(Judged.By("CC2004", text));

    [Fact]
    public void The_report_shows_the_change_and_both_figures() =>
        Snapshot.Match(TextReport.Render(Checked.Texts(null, "Sales rose 30 percent to $48 million from $40 million a year earlier, the company said.")));
}
