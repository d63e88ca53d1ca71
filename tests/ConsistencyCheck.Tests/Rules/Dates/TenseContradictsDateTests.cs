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
    [InlineData("The skipper was arrested May 7, 2026, in Skerry.")] // American news leaves out "on"
    [InlineData("The outbreak began on May 7, 2026, when a traveller fell ill.")] // a verb of what nobody plans, whatever follows
    [InlineData("Lindmoor thrashed Skerry 4-1 on 7 May 2026 in the cup.")] // a score between the verb and the date
    [InlineData("The navy said on May 7, 2026 that a buoy was missing.")] // the day of the saying
    [InlineData("The harbour master told reporters on May 7, 2026 that a buoy was missing.")]
    [InlineData("The two councils traded letters after a secret meeting in Skerry on May 7, 2026.")] // what an event was followed by
    [InlineData("The index closed at its highest level since May 7, 2026.")]
    [InlineData("As of May 7, 2026, some 372 people had been tested.")]
    [InlineData("The quarrel over the pier dates back to May 7, 2026.")]
    [InlineData("On May 7, 2026, Halden Motors completed the purchase of the yard, the company said.")] // between a name and an article
    [InlineData("Elin Strand, who drew the pier, died at home in Skerry on May 7, 2026.")] // a regular verb of four letters
    [InlineData("According to figures for May 2026, one home in ten was insured.")] // there are none before
    [InlineData("Exports from the port fell 9 percent in 2026.")] // figures have the year of their verb
    [InlineData("The shipyard earned $4.5 million in the third quarter of 2026.")]
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
    [InlineData("The licence granted on 4 April 2004 lapses on May 7, 2026.")] // the nearest verb is one of the calendar
    [InlineData("Tilda Holm succeeds Jan Roe, who announced plans to retire in May 2024.")] // plans are a noun here, and the month is of their announcement
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
    [InlineData("The vote will be the first since May 7, 2026.")] // a day to come may lie between
    [InlineData("The minister would resign after the election on May 7, 2026.")]
    [InlineData("As of May 7, 2026, fees for berths rise by a tenth.")]
    [InlineData("The shipyard earned $4.5 million in the first quarter of 2026.")] // the accounts may begin in the spring before
    [InlineData("The buses that the council ordered in 2026 colours are late.")]
    public void What_is_only_planned_supposed_or_said_is_left_alone(string text) => Assert.Empty(Judged.By("CC1004", text));

    [Theory]
    [InlineData("The council will meet on May 7, 2024.", Severity.Warning)] // the year of the page or of the meeting is wrong
    [InlineData("The council will meet on May 7, 2012.", Severity.Note)] // history is told so too
    public void A_future_tense_about_a_day_before_publication_is_a_warning_only_where_the_day_is_of_the_last_years(string text, Severity severity)
    {
        var finding = Assert.Single(Judged.By("CC1004", text));

        Assert.Equal(severity, finding.Severity);
    }

    [Theory]
    [InlineData("The new terminal is due to open in 2024.")]
    [InlineData("The council plans to build 300 homes by the end of 2024.")]
    [InlineData("Halden Motors aims to halve its debt by 2024.")]
    [InlineData("A second ferry will start in June 2024, the company said.")]
    [InlineData("The next election is scheduled for October 2024.")]
    public void A_plan_for_a_year_that_is_over_is_a_warning(string text)
    {
        var finding = Assert.Single(Judged.By("CC1004", text));

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("The terminal was due to open in 2024.")] // a plan of then
    [InlineData("The terminal is due to open in 2025.")] // the year is not over
    [InlineData("In a report of 2021, the agency says the port will be full by 2024.")] // what was planned then
    [InlineData("The club will play at Skerry for the first time since the final in 2024.")] // the final's year
    [InlineData("The band will play songs that it wrote in 2024.")]
    [InlineData("The mayor is expected to repeat the success of the fair in 2024.")]
    [InlineData("The council wants to know what happened in 2024.")]
    [InlineData("He will join the crew in 1940.")] // history is told so too
    public void What_was_planned_or_may_be_of_another_noun_is_left_alone(string text) =>
        Assert.DoesNotContain(Judged.By("CC1004", text), finding => finding.Severity >= Severity.Warning);

    [Theory]
    [InlineData("May 7, 2026", 1)]
    [InlineData("March 20, 2025", 0)] // a newer picture, put in some days later
    [InlineData("May 7, 2021", 0)] // an old one
    public void A_picture_that_was_taken_after_publication_is_reported(string taken, int findings)
    {
        var text = $"Ferry strike ends\n\nElin Strand, the harbour master, speaks to reporters at the pier in Lindmoor, {taken}. Photo by Ola Brekke/UNP\n\n" +
            "The crews of the harbour ferries went back to work after a night of talks, the company said.";

        Assert.Equal(findings, Judged.By("CC1004", text).Count);
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
