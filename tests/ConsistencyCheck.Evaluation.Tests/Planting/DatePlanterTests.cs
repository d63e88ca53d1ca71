using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Planting;
using ConsistencyCheck.Evaluation.Planting.Dates;

namespace ConsistencyCheck.Evaluation.Tests.Planting;

public class DatePlanterTests
{
    private const string Story = """
        Night buses of Lindmoor start on May 5
        2025-03-13

        The council of Lindmoor voted for night buses on Tuesday, March 11, 2025, and the first leaves on May 5, the mayor said in a statement.

        The pier, which was built from 1960 to 1972, took 12 years. Anders Holm, who drew it, was born in 1920 and died in 1990, aged 70.

        The 30th anniversary of the pier of 1995 is marked on May 5.

        On June 1, 2025, the old timetable will be withdrawn.
        """;

    private static readonly Dictionary<string, IErrorPlanter> Planters = new(StringComparer.Ordinal)
    {
        ["year"] = new StatedYearMoved(YearWitness.OwnYear),
        ["publication"] = new PublicationMoved(DayWitness.Event, isBack: true),
        ["weekday"] = new WeekdaySwapped(),
        ["headline"] = new HeadlineDaySwapped(),
        ["impossible"] = new ImpossibleDayPlanted(),
        ["duration"] = FigureShifted.Duration,
        ["anniversary"] = FigureShifted.Anniversary,
        ["age"] = FigureShifted.Age,
        ["tense"] = new TenseTurned(),
    };

    [Theory]
    [InlineData("year", "2025-03-13 -> 20")] // the stamp gets another year
    [InlineData("publication", "2025-03-13 -> 202")] // the stamp gets another day
    [InlineData("weekday", "Tuesday -> ")]
    [InlineData("headline", "5 -> ")]
    [InlineData("impossible", " -> 3")] // a day that the month does not have
    [InlineData("duration", "12 -> ")]
    [InlineData("anniversary", "30 -> ")]
    [InlineData("age", "70 -> ")]
    [InlineData("tense", " will be  ->  was ")]
    public void Each_kind_of_error_changes_one_place(string kind, string change)
    {
        var planted = Plant(kind, seed: 7);

        Assert.NotNull(planted);
        Assert.Contains(change, planted.Change, StringComparison.Ordinal);
        Assert.NotEqual(Story, planted.Document.Text);
    }

    [Theory]
    [InlineData("The council met on Wednesday, March 12, and the mill of 1990 was sold.", nameof(YearWitness.Pair))] // the pair is stronger than the year
    [InlineData("The council met on Wednesday (March 12), the mayor of the town said.", nameof(YearWitness.Pair))]
    [InlineData("LINDMOOR, March 12 (Agency) - The council of the harbour town voted for night buses on Wednesday.", nameof(YearWitness.LinkedWeekday))]
    [InlineData("LINDMOOR, March 12 (Agency) - The council of the harbour town voted for the buses of 1990.", nameof(YearWitness.OlderYear))]
    [InlineData("The council met on Wednesday, March 12, 2025, in the town hall.", nameof(YearWitness.OwnYear))] // no year is left to the weekday
    [InlineData("The council met on Wednesday.", nameof(YearWitness.None))]
    public void A_text_is_counted_by_its_strongest_witness_of_the_year(string text, string expected)
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text) { Published = new DateOnly(2025, 3, 12) });

        var planted = Assert.Single(
            Enum.GetValues<YearWitness>().Select(witness => (witness, error: new StatedYearMoved(witness, isBack: true).Plant(read, new Random(1)))), item => item.error is not null);

        Assert.Equal(expected, planted.witness.ToString());
        Assert.Equal(planted.witness > YearWitness.OlderYear, planted.error!.IsDecidable);
    }

    [Theory]
    [InlineData("The council met in the town hall in March 2025.", true, true)] // told as past, and the stamp is of a year before
    [InlineData("The council met in the town hall in March 2025.", false, false)] // a later page may tell of it
    [InlineData("The council will meet in the town hall in April 2025.", true, false)] // still to come
    [InlineData("The council will meet in the town hall in April 2025.", false, true)] // the stamp is of a year behind
    public void A_named_year_decides_where_it_is_told_on_the_other_side_of_the_stamp(string text, bool isBack, bool isDecidable)
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text) { Published = new DateOnly(2025, 3, 12) });

        Assert.Equal(isDecidable, new StatedYearMoved(YearWitness.OwnYear, isBack).Plant(read, new Random(1))?.IsDecidable);
    }

    [Theory]
    [InlineData("LINDMOOR, March 12 (Agency) - The council of the harbour town voted for the buses on March 10.", nameof(DayWitness.Dateline))]
    [InlineData("The council of the harbour town voted for the night buses on March 10, the mayor said.", nameof(DayWitness.Event))]
    [InlineData("The night buses of the harbour town will leave the square from May 5, the mayor said.", nameof(DayWitness.OtherDay))] // still to come
    [InlineData("The council of the harbour town voted for the buses on March 10, 1990, the mayor said.", nameof(DayWitness.OtherDay))] // history
    [InlineData("The council of the harbour town voted for the night buses on Wednesday.", nameof(DayWitness.None))]
    public void A_text_is_counted_by_its_strongest_witness_of_the_day(string text, string expected)
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text) { Published = new DateOnly(2025, 3, 12) });

        var planted = Assert.Single(
            Enum.GetValues<DayWitness>().Select(witness => (witness, error: new PublicationMoved(witness, isBack: true).Plant(read, new Random(1)))),
            item => item.error is not null);

        Assert.Equal(expected, planted.witness.ToString());
        Assert.True(planted.error!.Document.Published < new DateOnly(2025, 2, 10));
        // March 10 of the year before is a day of the moved stamp's own year, and needs no year beside it.
        Assert.Equal(planted.witness == DayWitness.Dateline, planted.error.IsDecidable);
    }

    [Fact]
    public void A_day_told_as_past_decides_where_it_lies_behind_the_moved_stamp_and_else_in_another_year()
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", "The council voted for the night buses on December 10, the mayor said.")
        {
            Published = new DateOnly(2025, 12, 12),
        });

        Assert.True(new PublicationMoved(DayWitness.Event, isBack: true).Plant(read, new Random(1))!.IsDecidable);
    }

    [Theory]
    [InlineData("tense", "On June 1, 2025, the old timetable will be withdrawn from the stops.", true)]
    [InlineData("tense", "There is a deadline of June 1, 2025, and I will be surprised if they meet it.", false)] // the date of another clause
    [InlineData("tense", "The quay was washed away on May 2, 2024.", true)]
    [InlineData("tense", "The quay was washed away on May 2, 1964.", false)] // history has a future of its own
    [InlineData("duration", "The pier was shut for 12 days, from May 2 to May 13, for repairs.", true)]
    [InlineData("duration", "The council, on May 2, shut the pier for 12 days, until May 14.", true)]
    [InlineData("duration", "A sketch by Anders Holm (1920-1990) is shown for the first time in 31 years.", false)] // the dates of a life
    [InlineData("anniversary", "The 30th anniversary of the fire at the mill falls on May 5.\n\nIt was on May 5, 1995, that the mill burned.", true)]
    [InlineData("anniversary", "The 30th anniversary of the fire at the mill falls on May 5.", false)] // the year stands nowhere
    [InlineData("age", "Anders Holm, painter of piers, dies at 70\n\nHolm was born on May 4, 1954, in Skerry.", true)]
    [InlineData("age", "Lena Moe, 44, held the post from 1999 to 2005.", false)] // no birth
    [InlineData("headline", "Launch of survey ship set for May 5\n\nEngineers of the yard cleared the survey ship for launch on May 5, it said.", true)]
    [InlineData("headline", "Fund for May 5 families at work\n\nThe attacks of May 5 took the lives of nine people in the harbour of the town.", false)] // a name
    public void An_error_is_decidable_where_the_text_alone_shows_it(string kind, string text, bool isDecidable)
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text) { Published = new DateOnly(2025, 3, 12) });

        Assert.Equal(isDecidable, Planters[kind].Plant(read, new Random(1))?.IsDecidable);
    }

    [Fact]
    public void The_same_seed_plants_the_same_error()
    {
        foreach (var kind in Planters.Keys) Assert.Equal(Plant(kind, seed: 3)?.Document.Text, Plant(kind, seed: 3)?.Document.Text);
    }

    [Fact]
    public void A_text_that_offers_no_place_gets_no_error()
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("quiet", "It rained in the hills."));

        Assert.All(Planters.Values, planter => Assert.Null(planter.Plant(read, new Random(1))));
    }

    [Fact]
    public void A_run_counts_what_is_flagged_and_names_what_is_missed()
    {
        var output = new StringWriter();

        new PlantingRun([new WeekdaySwapped(), new ImpossibleDayPlanted()], rule => rule.StartsWith("CC1", StringComparison.Ordinal), seed: 1, shown: 5)
            .Score([new SourceDocument("story", Story), new SourceDocument("quiet", "It rained in the hills.")], output);

        Assert.Matches(@"weekday swapped +1 +1 +1\.000", output.ToString());
        Assert.Matches(@"impossible day +1 +1 +1\.000", output.ToString());
        Assert.Contains("clean documents: 2, with a false alarm: 0 (0.0 per 1,000)", output.ToString(), StringComparison.Ordinal);
    }

    private static PlantedError? Plant(string kind, int seed) =>
        Planters[kind].Plant(new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", Story)), new Random(seed));
}
