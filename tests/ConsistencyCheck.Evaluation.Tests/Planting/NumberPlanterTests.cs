using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Planting;
using ConsistencyCheck.Evaluation.Planting.Numbers;

namespace ConsistencyCheck.Evaluation.Tests.Planting;

public class NumberPlanterTests
{
    private const string Story = """
        Skerry yard to cut 450 jobs after loss
        2025-03-13

        The Skerry yard will cut 450 jobs: 300 in Skerry and 150 in Tarn, it said on Tuesday. The cuts should save $12 million a year.

        Net sales fell 20 percent to $36.1 million from $45.2 million, and the yard's slip, 550 feet (168 meters) long, is empty. Of the $12 million, half is wages.

        Unions counted 450 jobs as well, and 20 apprentices.
        """;

    private static readonly Dictionary<string, IErrorPlanter> Planters = new(StringComparer.Ordinal)
    {
        ["count"] = new CountChanged(),
        ["money"] = new MoneyScaled(),
        ["conversion"] = new ConversionBroken(),
        ["swap"] = new FiguresSwapped(),
        ["headline"] = new HeadlineNumberChanged(),
        ["sum"] = new SumBroken(),
        ["percentage"] = new PercentageBroken(),
    };

    [Theory]
    [InlineData("conversion", "168 -> ")] // the figure in brackets
    [InlineData("swap", "36.1 <-> 45.2")]
    [InlineData("headline", "450 -> ")] // the body has the same jobs
    [InlineData("percentage", "20 -> ")]
    public void Each_kind_of_error_changes_its_place_and_can_be_decided(string kind, string change)
    {
        var planted = Plant(kind, seed: 7);

        Assert.NotNull(planted);
        Assert.Contains(change, planted.Change, StringComparison.Ordinal);
        Assert.True(planted.IsDecidable);
        Assert.NotEqual(Story, planted.Document.Text);
    }

    [Theory]
    [InlineData("The fire killed 12 people, seven men and five women.", true)] // all of them are named
    [InlineData("The fire killed 12 people, including: seven men and five women.", null)] // no list that adds up by the pattern
    [InlineData("The fire killed 12 people, seven men and four women.", null)] // does not add up before anything is planted
    public void A_sum_is_broken_only_where_the_clean_text_adds_up(string text, bool? isDecidable) =>
        Assert.Equal(isDecidable, new SumBroken().Plant(Read(text), new Random(1))?.IsDecidable);

    [Theory]
    [InlineData("Sales rose 21 percent to $12.1 million from $10 million.", true)] // 20.9 percent
    [InlineData("Sales rose 40 percent to $12.1 million from $10 million.", false)] // wrong already
    public void A_percentage_is_broken_only_where_the_clean_text_has_it_right(string text, bool isPlanted) =>
        Assert.Equal(isPlanted, new PercentageBroken().Plant(Read(text), new Random(3)) is not null);

    [Fact]
    public void A_conversion_that_rounding_hides_is_not_decidable()
    {
        // Two miles may be 1.5 or 2.4, which are two kilometres and four.
        var planted = Enumerable.Range(0, 40).Select(seed => new ConversionBroken().Plant(Read("It is 2 miles (3 km) long."), new Random(seed))).OfType<PlantedError>();

        Assert.All(planted, error => Assert.Equal(error.Change is not ("3 -> 4" or "3 -> 2"), error.IsDecidable));
    }

    [Fact]
    public void The_same_seed_plants_the_same_error()
    {
        foreach (var kind in Planters.Keys) Assert.Equal(Plant(kind, seed: 3)?.Document.Text, Plant(kind, seed: 3)?.Document.Text);
    }

    [Fact]
    public void A_text_that_offers_no_place_gets_no_error() =>
        Assert.All(Planters.Values, planter => Assert.Null(planter.Plant(Read("It rained in the hills."), new Random(1))));

    private static PlantedError? Plant(string kind, int seed) => Planters[kind].Plant(Read(Story), new Random(seed));

    private static ConsistencyCheck.Dating.DatedDocument Read(string text) =>
        new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("story", text));
}
