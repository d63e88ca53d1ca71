using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class ImpossibleDateTests
{
    [Theory]
    [InlineData("The ferry sails again on Feb. 30, its owner said.", "Feb. 30", "February has 29 days")] // no February is longer
    [InlineData("Bids close on Sept. 31, its owner said.", "Sept. 31", "September has 30 days")] // thirty days hath September
    [InlineData("The pool opened on 31 June 2022, its owner said.", "31 June 2022", "June has 30 days")] // British order, with year
    [InlineData("The school opened on Feb. 29, 2023, its owner said.", "Feb. 29, 2023", "2023 is no leap year")] // a common year
    [InlineData("The school opened on Feb. 29, 1900, its owner said.", "Feb. 29, 1900", "1900 is no leap year")] // full centuries are common years
    [InlineData("The outage began at 25:30 on Monday, its owner said.", "25:30 on Monday", "there is no hour 25")] // beyond every clock
    [InlineData("The outage began at 9:75 p.m., its owner said.", "9:75 p.m.", "there is no minute 75")] // minutes end at 59
    public void A_date_or_time_that_does_not_exist_is_an_error(string text, string words, string reason)
    {
        var finding = Assert.Single(Checked.Texts(null, text).Findings);

        Assert.Equal("CC1001", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal($"“{words}” does not exist: {reason}.", finding.Message);
        Assert.Equal(words, Assert.Single(finding.Evidence).Text);
    }

    [Theory]
    [InlineData("She was born on Feb. 29, 2004, her mother said.")] // a leap year
    [InlineData("The hall opened on Feb. 29, 2000, its owner said.")] // the century that is a leap year
    [InlineData("Leap day parties are held on Feb. 29 in the town.")] // without a year it can be
    [InlineData("The shop is open 24/7, its owner said.")] // no date at all
    [InlineData("The last tram leaves at 24:00, its owner said.")] // the midnight that ends the day
    [InlineData("The match ended 31-30, its coach said.")] // a score
    [InlineData("The road stays closed until Dec. 31, its owner said.")] // the last day of a long month
    public void A_date_that_exists_is_left_alone(string text) =>
        Assert.DoesNotContain(Checked.Texts(null, text).Findings, finding => finding.Rule.Id == "CC1001");

    [Theory]
    [InlineData("Bids close on Sept. 31, its owner said.", "read Sept. 30|read Oct. 1")] // the days around the slip
    [InlineData("The fair ended on Feb. 29, 2023, its owner said.", "read Feb. 28, 2023|read March 1, 2023|read the year as 2020 or 2024")] // another year would mend it too
    [InlineData("The outage began at 9:75 p.m., its owner said.", "")] // nothing near is likelier than the rest
    public void Repairs_name_the_nearest_days_that_exist(string text, string repairs) =>
        Assert.Equal(repairs, string.Join('|', Assert.Single(Checked.Texts(null, text).Findings).Repairs));

    [Fact]
    public void A_misprint_in_the_link_to_another_story_is_not_this_storys()
    {
        const string Text = """
            Harbour fees stay as they are
            2024-03-12 10:00

            Harbour fees will stay as they are for the rest of the year, the port authority said on Tuesday.

            Skippers asked for a lower rate, and the authority refused.

            Read more: Fees to rise from Feb. 30, says board
            """;

        Assert.Empty(Checked.Texts(null, Text).Findings);
    }

    [Theory]
    [InlineData("(AP)")] // the agency's signature is no part of a title
    [InlineData("[AP]")]
    public void A_misprint_in_a_signed_last_sentence_is_reported(string signature)
    {
        var report = Checked.Texts(null, $"The fair opens at noon.\n\nThe sale ends on Nov. 31. {signature}\n");

        Assert.Equal("CC1001", Assert.Single(report.Findings).Rule.Id);
    }

    [Fact]
    public void A_misprint_in_a_quotation_is_reported_where_it_stands()
    {
        const string Text = "“We sail on Nov. 31, whatever the weather,” the skipper said.";

        var finding = Assert.Single(Checked.Texts(null, Text).Findings);

        Assert.Equal(Text.IndexOf("Nov", StringComparison.Ordinal), finding.Evidence[0].Span!.Value.Start);
    }

    [Fact]
    public void The_ferry_article_gives_its_one_misprint() =>
        Snapshot.Match(TextReport.Render(Checked.Articles("ferry-timetable.txt")));
}
