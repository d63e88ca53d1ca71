using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

public class TenseContradictsDateTests
{
    [Theory]
    [InlineData("The council met on May 7, 2026 and voted for the buses.")] // the verb right before the date
    [InlineData("Inspectors visited the yard in Skerry on May 7, 2026.")] // with an object and a place between
    [InlineData("The mayor had already met the two skippers on 7 May 2026.")] // the perfect
    [InlineData("On May 7, 2026, they reached the port.")] // the date first
    [InlineData("On 7 May 2026 the new pier was opened to walkers.")] // a passive
    [InlineData("The works, which closed in 2027, employed 300 people.")] // a year beside its verb
    [InlineData("Kieran Holm, 23, of Skerry, struck the doorman on May 7, 2026.")] // a name, an age and a place are a short subject
    [InlineData("The clerk was fired on May 7, 2026, prosecutors said.")] // who says it ends what is told
    [InlineData("Tom Beckett was last seen on May 7, 2026, leaving the Anchor in the rain.")] // and what was done at the same time
    [InlineData("The pipeline company paid the whole fine in May 2026.")] // a month some words behind its verb
    public void A_past_tense_about_a_day_after_publication_is_a_warning(string text)
    {
        var finding = Assert.Single(Judged.By("CC1004", text));

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("The council will meet on May 7, 2026.")] // still to come
    [InlineData("The council met on March 14, 2025.")] // a day of slack for time zones
    [InlineData("The council met on May 7.")] // without a year it is the last one
    [InlineData("The council approved a vote on May 7, 2026.")] // the vote is on that day
    [InlineData("The council decided on May 7, 2026 as the day of the vote.")] // a verb of planning
    [InlineData("The concert was postponed to allow a start on May 7, 2026.")] // the start is
    [InlineData("The concert was scheduled on May 7, 2026.")]
    [InlineData("The company said that on May 7, 2026 the yard would close.")] // another clause owns the date
    [InlineData("Workers were told to report on May 7, 2026.")] // an infinitive
    [InlineData("On May 7, 2026, the treaty was to expire.")] // the future in the past
    [InlineData("The lease would have ended on May 7, 2026.")]
    [InlineData("On May 7, 2026, the mayor said, the gates open.")] // the date of what is said
    [InlineData("The mayor said on May 7, 2026 the yard will close.")]
    [InlineData("On May 7, 2026, tariffs imposed last year rise to 20 percent.")] // a participle
    [InlineData("The phone, released on May 7, 2026, costs $900.")]
    [InlineData("The 27 men elected on May 7, 2026 will sit until 2029.")]
    [InlineData("The council backed a new summit in May 2026.")] // a month of what is planned
    [InlineData("The council cut spending on roads in 2026.")] // a year some words behind its verb may be a budget's
    [InlineData("The plan foresees 300 homes built in 2026.")]
    [InlineData("Smith was appointed on May 7, 2026 as chief of the yard.")] // an office to come
    [InlineData("A second night was opened on May 7, 2026 after tickets sold out.")] // the sentence goes on
    [InlineData("Investors focused on May 7, 2026, when the yard reports.")] // the preposition is the verb's
    [InlineData("In 2026, demand peaked in the agency's central case.")] // a scenario
    [InlineData("A bond due in 2030 fell by two points.")] // a year that belongs to a thing
    [InlineData("The town won the right to host the games in 2030.")]
    [InlineData("The film tells how a storm destroyed the port on May 7, 2026.")] // fiction
    [InlineData("“We met on May 7, 2026,” the mayor said.")] // a speaker's slip is the speaker's
    public void What_is_only_planned_supposed_or_said_is_left_alone(string text) => Assert.Empty(Judged.By("CC1004", text));

    [Theory]
    [InlineData("The council will meet on May 7, 2024.", Severity.Warning)] // the year of the page or of the meeting is wrong
    [InlineData("The council will meet on May 7, 2012.", Severity.Note)] // history is told so too
    public void A_future_tense_about_a_day_before_publication_is_a_warning_only_where_the_day_is_of_the_last_years(string text, Severity severity)
    {
        var finding = Assert.Single(Judged.By("CC1004", text));

        Assert.Equal(severity, finding.Severity);
    }

    [Fact]
    public void The_as_of_date_bounds_the_past_where_the_page_has_no_date()
    {
        Assert.Equal("CC1004", Assert.Single(Checked.Texts(new DateOnly(2025, 3, 13), "The council met on May 7, 2026.").Findings).Rule.Id);
        Assert.Empty(Checked.Texts(null, "The council met on May 7, 2026.").Findings);
        Assert.Empty(Checked.Texts(new DateOnly(2025, 3, 13), "The council will meet on May 7, 2024.").Findings);
    }

    [Theory]
    [InlineData("The council met on 27/10/2026.", 1)] // one reading
    [InlineData("The council met on 4/3/2025.", 0)] // 4 March or April 3
    [InlineData("The council met on 4/5/2025.", 1)] // 4 May or April 5: both are to come
    public void A_numeric_date_is_judged_by_both_its_readings(string text, int findings) => Assert.Equal(findings, Judged.By("CC1004", text).Count);
}
