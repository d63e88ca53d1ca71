using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class WeekdayDateMismatchTests
{
    private static readonly DateOnly March2025 = new(2025, 3, 13);

    [Theory]
    [InlineData("The council votes on Tuesday, March 12, 2025.", "March 12, 2025 is a Wednesday, not a Tuesday.")] // American order
    [InlineData("The council votes on Tuesday 12 March 2025.", "March 12, 2025 is a Wednesday, not a Tuesday.")] // British order
    [InlineData("The mill burned down on Saturday, Aug. 4, 1911.", "Aug. 4, 1911 is a Friday, not a Saturday.")] // the past of the Gregorian calendar
    [InlineData("The bridge was opened on Monday, March 1, 1753.", "March 1, 1753 is a Thursday, not a Monday.")] // the first whole Gregorian year in Britain
    [InlineData("The fair runs from Friday, July 4, 2025 to Monday, July 6, 2025.", "July 6, 2025 is a Sunday, not a Monday.")] // the end of a range
    [InlineData("The fair runs from Thursday, July 4, 2025 to Sunday, July 6, 2025.", "July 4, 2025 is a Friday, not a Thursday.")] // and its start
    public void A_weekday_beside_a_full_date_is_held_against_the_calendar(string text, string message)
    {
        var finding = Assert.Single(Checked.Texts(null, text).Findings);

        Assert.Equal(("CC1002", Severity.Warning, message), (finding.Rule.Id, finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("The council votes on Wednesday, March 12, 2025.")] // they fit
    [InlineData("The fair runs from Friday, July 4, 2025 to Sunday, July 6, 2025.")] // so do both ends of a range
    [InlineData("The king died on Monday, March 1, 1700.")] // a weekday of the Julian calendar
    [InlineData("Talks ran from Tuesday to March 12, 2025.")] // two days, not one
    [InlineData("On Tuesday, 12 people were there; on March 12, 2025, none.")] // the 12 is a count
    public void What_fits_or_may_fit_is_left_alone(string text) =>
        Assert.DoesNotContain(Checked.Texts(null, text).Findings, finding => finding.Rule.Id == "CC1002");

    [Theory]
    [InlineData("The council votes on Friday, March 21, the mayor said.", null)] // the coming March 21
    [InlineData("The council voted on Thursday, March 21, the mayor said.", null)] // the one before: 2024
    [InlineData("The council votes on Monday, March 21, the mayor said.", "March 21, 2025 is a Friday, not a Monday.")] // neither
    [InlineData("The season began on Tuesday, Dec. 31, the club said.", null)] // over the New Year
    [InlineData("The season began on Monday, Dec. 31, the club said.", "Dec. 31, 2024 is a Tuesday, not a Monday.")] // nor in 2025, a Wednesday
    public void Without_a_year_the_years_around_the_documents_own_day_decide(string text, string? message)
    {
        var document = new SourceDocument("vote.txt", text) { Published = March2025 };

        Assert.Equal(message, Checked.Documents(null, document).Findings.SingleOrDefault()?.Message);
    }

    [Theory]
    [InlineData("The court fined the yard on Monday, March 3, its lawyer said.", null)] // ten days before: it fits
    [InlineData("The court fined the yard on Tuesday, March 3, its lawyer said.", "March 3, 2025 is a Monday, not a Tuesday.")] // 2026 has it
    [InlineData("The choir will sing on Saturday, March 22, in the hall.", null)]
    [InlineData("The choir will sing on Friday, March 22, in the hall.", "March 22, 2025 is a Saturday, not a Friday.")] // 2024 had it
    [InlineData("The yard caught fire on Wednesday, June 5, and was rebuilt by winter.", null)] // past: 2024, though June 2025 is nearer
    public void A_day_on_the_far_side_of_publication_is_no_excuse(string text, string? message)
    {
        var document = new SourceDocument("yard.txt", text) { Published = March2025 };

        Assert.Equal(message, Checked.Documents(null, document).Findings.SingleOrDefault()?.Message);
    }

    [Theory]
    [InlineData("Harbour choir: Monday, 7 October", true)] // 2013 had it, and a notice is of what comes
    [InlineData("Harbour choir: Tuesday, 7 October", false)] // the coming one
    [InlineData("Harbour choir: Tu, October 7", false)] // in two letters
    [InlineData("Harbour choir: Fr, October 7", true)]
    [InlineData("The harbour choir sang on Monday, 7 October", false)] // a report of the one before
    public void A_notice_without_a_past_tense_is_of_what_is_to_come(string text, bool isFlagged)
    {
        var document = new SourceDocument("notice.txt", text) { Published = new DateOnly(2014, 1, 1) };

        Assert.Equal(isFlagged, Checked.Documents(null, document).Findings.Any(finding => finding.Rule.Id == "CC1002"));
    }

    [Fact]
    public void A_numeric_day_without_its_year_has_too_many_readings_for_more_than_a_note()
    {
        var document = new SourceDocument("notice.txt", "Harbour choir: Monday, 9/10") { Published = new DateOnly(2014, 1, 1) };

        Assert.Equal(Severity.Note, Assert.Single(Checked.Documents(null, document).Findings).Severity);
    }

    [Theory]
    [InlineData(
        "The snow began on a Monday. By Tuesday, Feb. 7, cars were stranded, and on Friday, Feb. 10, soldiers dug them out.\n\n" +
        "She was nine in 1978.")] // both fit 1978
    [InlineData("On Friday, Feb. 26, the gates gave way.\n\nFifty-four years later the survivors still meet each spring.")] // 1971, counted
    [InlineData("The shop was opened on a Sunday, Oct. 5, with forty cans of soup, her niece said.")] // with its article the weekday is a remark
    [InlineData("Elin Strand, who kept the ferry, has died.\n\nShe sailed first on Monday, Oct. 5.\n\nShe was born on a farm.")] // a life has many years
    public void A_story_of_another_year_is_left_alone(string text) =>
        Assert.Empty(Checked.Documents(null, new SourceDocument("story.txt", text) { Published = March2025 }).Findings);

    [Theory]
    [InlineData("Sailings were cut last October.\n\nThe board will meet on Tuesday 26 March. It sat last year.")] // of 2024: what will be is of no past year
    [InlineData("The pier was built in 2024.\n\nA vote is set for Tuesday, March 26.")]
    [InlineData("Today is Tuesday, March 12. Nine years ago a judge freed the miller, and one year ago the mill was sold.")] // 2024
    [InlineData("He was jailed for six years.\n\nKaren Mould, 23, struck the victim on Wednesday, Jan. 2, outside the inn.")] // 2019
    [InlineData("The mayor, first elected in 2019, told the council on Tuesday, March 12, that she would not run again.")] // an aside
    [InlineData("The last strike, in 2019, lasted a week. It began on Tuesday, March 12, this time.")] // the same beside a verb
    [InlineData("The mill has made no loss since 2019. It was shut on Tuesday, March 12.")] // reckoned from, not told of
    [InlineData("A clerk was fired on Tuesday, March 24, prosecutors said.")] // of 2026: a Tuesday, but what was done is past
    [InlineData("His daughter, born in 2010, laughed.\n\nOn Friday, Jan. 25, he got lost on his way to the dentist.")] // no obituary: nobody died
    [InlineData("Those who were in the hall between 10 a.m. and 2 p.m. on Tuesday, March 12, may be ill.")] // at hours of the day
    [InlineData("A panel that met in Lindmoor on Monday, January 24, has met twice since.\n\nThe pier burned down in 2011, and again in 2022.")] // weeks ago; 2022 has such a Monday, and is of the pier
    [InlineData("Voters will elect a mayor on Thursday, 28 May, the board said.\n\nA national election must be held by May 2026.")] // a year that fits, and is of another vote
    [InlineData("A like pledge was made in 2023. Nobody kept it. The matter was raised on Tuesday 7 March by a newspaper.")] // 2023 is two sentences off
    [InlineData("Walkers were told to expect high tides until about Tuesday 19 March.\n\nThe sea wall is of 1998.")] // a bound, though "were told" is past
    [InlineData("There were 4,526 cases in 2022, the clinic said. A drive began on Monday (7 March) and goes on.")] // in brackets the date is of the week
    public void What_no_reader_would_take_for_another_year_is_reported(string text) => Assert.Single(
        Checked.Documents(null, new SourceDocument("story.txt", text) { Published = March2025 }).Findings, finding => finding.Rule.Id == "CC1002");

    [Theory]
    [InlineData("The sea came on Saturday, Jan. 31.\n\nBy Saturday, Feb. 1, hundreds were dead.\n\nIt was 1953.", true)] // alone they fit 1953 and 2025
    [InlineData("The sea came on Saturday, Jan. 31.\n\nBy Sunday, Feb. 1, hundreds were dead.\n\nIt was 1953.", false)] // they fit
    [InlineData("They sailed on Saturday, Dec. 29, in 1951.\n\nThey landed on Thursday, Jan. 2, on the far coast.", false)] // each may have its year
    public void Two_pairs_that_follow_each_other_are_of_one_year(string text, bool isReported)
    {
        var findings = Checked.Documents(null, new SourceDocument("story.txt", text) { Published = March2025 }).Findings;

        Assert.Equal(isReported ? ["“Saturday, Jan. 31” and “Saturday, Feb. 1” are of no one year."] : [], findings.Select(finding => finding.Message));
    }

    [Fact]
    public void The_message_names_a_day_that_has_another_weekday()
    {
        // The coming Jan. 5 is nearer, and a Wednesday; the one that is told of was a Tuesday.
        var story = new SourceDocument("bank.txt", "The clerk was fired on Wednesday, Jan. 5, prosecutors said.") { Published = new DateOnly(1999, 12, 22) };

        Assert.Equal("Jan. 5, 1999 is a Tuesday, not a Wednesday.", Assert.Single(Checked.Documents(null, story).Findings).Message);
    }

    [Fact]
    public void A_background_year_does_not_excuse_the_weekday_of_the_news() =>
        Assert.Single(Checked.Documents(
            null,
            // March 4 was a Monday in 2019: by chance.
            new SourceDocument("story.txt", "The council met on Monday, March 4, and voted for the quay.\n\nThe old quay dates from 2019.")
            {
                Published = March2025,
            }).Findings);

    [Theory]
    [InlineData("Nine years ago this week, on Saturday, March 12, the yard burned down.")] // an anniversary: 2016
    [InlineData("In 2016, on Saturday, March 12, the yard burned down.")] // the year stands elsewhere in the sentence
    [InlineData("The yard was built in 1990. On Monday, March 12, its first boat was launched.")] // and in the sentence before
    public void A_paragraph_of_another_year_gives_nothing(string text) =>
        Assert.Empty(Checked.Documents(null, new SourceDocument("yard.txt", text) { Published = March2025 }).Findings);

    [Theory]
    [InlineData("The choir sings on Friday and Saturday, March 21 and 22, in the town hall.")] // two lists, read by their order
    [InlineData("The fair is open Thursday, Friday and Saturday, March 20, 21 and 22.")]
    [InlineData("The road is closed Friday-Saturday, March 21-22.")]
    public void Lists_of_days_are_not_read_as_pairs_of_neighbours(string text) =>
        Assert.DoesNotContain(
            Checked.Documents(null, new SourceDocument("listing.txt", text) { Published = March2025 }).Findings, finding => finding.Rule.Id == "CC1002");

    [Theory]
    [InlineData("The flood of 2011 is not forgotten here.\n\nOn Monday, Dec. 5, the river broke through its bank.")] // a Monday in 2011
    [InlineData("It is 80 years since the landing.\n\nBoats crossed the bay on Friday, June 1, and came back at night.")] // a Friday in 1945
    [InlineData("Anders Holm, the painter, has died.\n\nHe was born on Sunday, June 4, in a mill near Skerry.")] // of a year that readers can work out
    public void A_date_that_fits_a_year_named_elsewhere_gives_nothing(string text) =>
        Assert.DoesNotContain(
            Checked.Documents(null, new SourceDocument("history.txt", text) { Published = March2025 }).Findings, finding => finding.Rule.Id == "CC1002");

    [Theory]
    [InlineData("The hearing on Thursday (May 9, 2023) was short.", "May 9, 2023 is a Tuesday, not a Thursday.")]
    [InlineData("The hearing of May 22, 2024, a Tuesday, was short.", "May 22, 2024 is a Wednesday, not a Tuesday.")]
    [InlineData("The hearing is set for Monday, 31/10/2014, at noon.", "Oct. 31, 2014 is a Friday, not a Monday.")]
    public void A_weekday_in_brackets_or_behind_the_date_is_held_against_it(string text, string message) =>
        Assert.Equal(message, Assert.Single(Checked.Texts(null, text).Findings).Message);

    [Fact]
    public void Without_a_year_a_document_of_unknown_date_gives_nothing()
    {
        // March 12 is a Tuesday in some year: 2024.
        Assert.Empty(Checked.Texts(new DateOnly(2025, 3, 13), "The council will vote on Tuesday, March 12, the mayor said.").Findings);
    }

    [Fact]
    public void A_speakers_slip_in_a_quotation_is_reported_at_its_own_place()
    {
        const string Text = "“We meet on Tuesday, March 12, 2025, and not before,” the mayor said.";

        var finding = Assert.Single(Checked.Texts(null, Text).Findings);

        Assert.Equal("Tuesday, March 12, 2025", finding.Evidence[0].Text);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void A_caption_whose_weekday_and_date_do_not_fit_is_a_note()
    {
        // Jan. 4, 2024 is a Thursday: the caption's own weekday is Friday.
        const string Text = """
            Port authority names new harbour master
            2024-01-05 09:00

            Elin Strand, the port authority's new harbour master, signs the register in Port Grange, Jan. 4. The authority chose Strand over two rivals on Friday. Photo by Ole Dahl/Agency

            The port authority has named Elin Strand as harbour master, the first woman in the post, it said in a statement.

            Strand takes over a harbour that has lost a third of its traffic.
            """;

        var finding = Assert.Single(Checked.Texts(null, Text).Findings);

        Assert.Equal(("CC1002", Severity.Note), (finding.Rule.Id, finding.Severity));
        Assert.Equal(["Jan. 4", "Friday"], finding.Evidence.Select(evidence => evidence.Text));
    }

    [Fact]
    public void Repairs_offer_the_weekday_the_nearest_day_and_the_nearest_years()
    {
        var finding = Assert.Single(Checked.Texts(null, "The council votes on Tuesday, March 12, 2025.").Findings);

        Assert.Equal(["read Wednesday", "read March 11, 2025", "read the year as 2019, 2024 or 2030"], finding.Repairs);
    }

    [Theory]
    [InlineData("The pier closed on Monday, Feb. 29, 2024.", "read Thursday|read Feb. 26, 2024")] // a Monday Feb. 29 is more than six years away
    [InlineData("The pier closed on Sunday, March 13, 2025.", "read Thursday|read March 16, 2025|read the year as 2022")] // three days on are nearer than four back
    public void A_repair_that_does_not_exist_is_not_offered(string text, string repairs) =>
        Assert.Equal(repairs, string.Join('|', Assert.Single(Checked.Texts(null, text).Findings).Repairs));

    [Fact]
    public void The_council_article_gives_its_one_wrong_weekday() =>
        Snapshot.Match(TextReport.Render(Checked.Articles("council-vote.txt")));
}
