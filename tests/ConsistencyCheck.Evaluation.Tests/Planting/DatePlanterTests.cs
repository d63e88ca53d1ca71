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

        On June 1, 2025, the old timetable will be withdrawn.
        """;

    private static readonly Dictionary<string, IErrorPlanter> Planters = new(StringComparer.Ordinal)
    {
        ["year"] = new StatedYearMoved(YearWitness.Year),
        ["publication"] = new PublicationMoved(),
        ["weekday"] = new WeekdaySwapped(),
        ["headline"] = new HeadlineDaySwapped(),
        ["impossible"] = new ImpossibleDayPlanted(),
        ["duration"] = FigureShifted.Duration,
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
    [InlineData("LINDMOOR, March 12 (Agency) - The council of the harbour town voted for the buses of 1990.", nameof(YearWitness.Year))]
    [InlineData("The council met on Wednesday, March 12, 2025, in the town hall.", nameof(YearWitness.Year))] // no year is left to the weekday
    [InlineData("The council met on Wednesday.", nameof(YearWitness.None))]
    public void A_text_is_counted_by_its_strongest_witness_of_the_year(string text, string expected)
    {
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text) { Published = new DateOnly(2025, 3, 12) });
        var witnesses = new[] { YearWitness.Year, YearWitness.LinkedWeekday, YearWitness.Pair };

        var planted = Assert.Single(
            witnesses.Select(witness => (witness, error: new StatedYearMoved(witness).Plant(read, new Random(1)))), item => item.error is not null);

        Assert.Equal(expected, Anchors.YearWitnessOf(read).ToString());
        // What holds no witness is planted too, and counted as what cannot be decided.
        Assert.Equal(expected == nameof(YearWitness.None) ? YearWitness.Year : Enum.Parse<YearWitness>(expected), planted.witness);
        Assert.Equal(expected != nameof(YearWitness.None), planted.error!.IsDecidable);
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
