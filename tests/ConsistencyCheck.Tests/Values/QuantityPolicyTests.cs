using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class QuantityPolicyTests
{
    [Fact]
    public void A_width_outside_its_range_is_the_programmers_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPolicy.Default with { AboutPlaces = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPolicy.Default with { AboutCap = 1.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPolicy.Default with { PluralScaleStretch = 0.5m });
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPolicy.Default with { Few = new VagueWidth(5, 3, 2, 9) }); // the least above the most
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityPolicy.Default with { Few = new VagueWidth(3, 5, 4, 9) }); // the generous reader is stricter
    }

    [Fact]
    public void The_builders_widths_are_those_of_the_mentions()
    {
        var checker = new ConsistencyCheckerBuilder().WithQuantities(QuantityPolicy.Default with { AboutPlaces = 1 }).Build();

        var mention = Assert.Single(checker.Extract(new SourceDocument("a.txt", "Some 550 boats came.")).Mentions);

        Assert.Equal((540m, 560m), (mention.Mention.Quantity!.Core.Low, mention.Mention.Quantity.Core.High));
    }

    [Theory]
    [InlineData(20, 0)] // 870 may be told as 900
    [InlineData(1_000_000_000_000, 1)] // where nobody rounds, it may not
    public void The_builders_widths_are_those_of_the_comparison(long roundMinimum, int findings)
    {
        var checker = new ConsistencyCheckerBuilder().WithQuantities(QuantityPolicy.Default with { RoundMinimum = roundMinimum }).Build();

        var report = checker.Check(
        [
            new SourceDocument(
                "a.txt",
                "Port Grange opens its bridge\n2024-03-04 19:05\n\n" +
                "PORT GRANGE, March 4 (Agency) — Port Grange opened a bridge over the sound on Monday, and Mayor Petra Lund drove over it first.\n\n" +
                "The bridge over the sound of Port Grange cost 870 million euros. Skerry paid a third of that.\n"),
            new SourceDocument(
                "b.txt",
                "A way over the sound\n2024-03-04 21:40\n\n" +
                "SKERRY, March 4 (Wire) — The ferry Sankt Olaf made her last run on Monday, and Petra Lund rang the bell in the middle of the sound.\n\n" +
                "The bridge over the sound of Port Grange cost 900 million euros. It was paid by two towns.\n"),
        ]);

        Assert.Equal(findings, report.Findings.Count);
    }
}
