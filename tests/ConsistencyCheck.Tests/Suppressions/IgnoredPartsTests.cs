using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Tests.Suppressions;

public class IgnoredPartsTests
{
    private const string Text =
        "New road opens near Velmar\n\nThe road is 550 miles (700 km) long, and “the old one was 100 miles (900 km) of mud,” the mayor said.\n\n" +
        "Travel tips\n\nThe coast path is 20 miles (90 km) long, and nobody hurries on it when the spring rains have come.\n\n" +
        "How it was built\n\nThe crew carried 10 pounds (90 kg) of bread a day up the last of the hills before the pass.";

    [Fact]
    public void Without_ignored_parts_all_is_reported() => Assert.Equal(4, Check(IgnoredParts.None).Findings.Count);

    [Fact]
    public void A_quotation_may_be_ignored()
    {
        var report = Check(new IgnoredParts { Zones = [ZoneKind.Quote] });

        Assert.Equal("“100 miles” is 161 km, not “900 km”.", Assert.Single(report.Suppressed).Finding.Message);
        Assert.Equal((SuppressionKind.Configuration, 3), (report.Suppressed[0].Kind, report.Findings.Count));
    }

    [Fact]
    public void A_section_ends_at_the_next_heading()
    {
        var report = Check(new IgnoredParts { Sections = ["travel tips:"] });

        Assert.StartsWith("“20 miles”", Assert.Single(report.Suppressed).Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("miles (900 km) of mud", 1)] // around the figure
    [InlineData("900 km", 1)] // the figure itself
    [InlineData("900", 1)] // a part of it
    [InlineData("of mud", 0)] // beside it
    [InlineData("", 0)] // nothing
    public void A_phrase_is_ignored_where_the_figure_stands_in_it(string phrase, int suppressed) =>
        Assert.Equal(suppressed, Check(new IgnoredParts { Phrases = [phrase] }).Suppressed.Count);

    [Fact]
    public void A_document_may_be_ignored_by_its_id()
    {
        var report = Check(new IgnoredParts { Documents = id => id == "road.txt" });

        Assert.Empty(report.Findings);
        Assert.All(report.Suppressed, suppressed => Assert.Equal("the file is ignored", suppressed.Reason));
    }

    private static CheckReport Check(IgnoredParts parts) =>
        new ConsistencyCheckerBuilder().WithIgnored(parts).Build().Check([new SourceDocument("road.txt", Text)]);
}
