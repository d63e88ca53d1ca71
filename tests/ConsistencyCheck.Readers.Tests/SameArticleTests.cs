using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Readers.Tests;

public class SameArticleTests
{
    [Theory]
    [InlineData("harbour-ferry.md")]
    [InlineData("harbour-ferry.html")]
    public void An_article_gives_the_same_findings_in_every_format(string file)
    {
        var plain = Findings("harbour-ferry.txt");
        Assert.Equal(["CC1002", "CC1003", "CC2002"], plain.Select(finding => finding[..6]).Order(StringComparer.Ordinal));
        Assert.Equal(plain, Findings(file));
    }

    [Theory]
    [InlineData("harbour-ferry.txt", "CC1002", 13, 23, "Monday, May 3, 1922")]
    [InlineData("harbour-ferry.md", "CC1002", 20, 23, "Monday, May\n3, 1922")]
    [InlineData("harbour-ferry.html", "CC1002", 22, 30, "Monday, <span>May\n       3</span>, 1922")]
    [InlineData("harbour-ferry.txt", "CC1003", 5, 91, "Sept. 6")]
    [InlineData("harbour-ferry.md", "CC1003", 9, 91, "Sept. 6")]
    [InlineData("harbour-ferry.html", "CC1003", 16, 109, "Sept. 6")]
    [InlineData("harbour-ferry.txt", "CC1003", 7, 124, "Wednesday")]
    [InlineData("harbour-ferry.md", "CC1003", 12, 81, "Wed*nes*day")]
    [InlineData("harbour-ferry.html", "CC1003", 19, 80, "Wed<i>nes</i>day")]
    [InlineData("harbour-ferry.txt", "CC2002", 11, 17, "120 miles")]
    [InlineData("harbour-ferry.md", "CC2002", 17, 17, "120 miles")]
    [InlineData("harbour-ferry.html", "CC2002", 21, 24, "120 miles")]
    [InlineData("harbour-ferry.txt", "CC2002", 11, 28, "150 km")]
    [InlineData("harbour-ferry.md", "CC2002", 17, 28, "150&nbsp;km")]
    [InlineData("harbour-ferry.html", "CC2002", 21, 35, "150&nbsp;km")]
    public void Each_finding_stands_at_the_place_of_its_words_in_the_file(string file, string rule, int line, int column, string inFile)
    {
        var document = Read(file);
        var finding = Check(document).Findings.Single(finding => finding.Rule.Id == rule);
        var source = document.Origin?.Original ?? document.Text;
        var places = finding.Evidence.Where(evidence => evidence.Span is not null).Select(evidence => document.Origin?.ToOriginal(evidence.Span!.Value) ?? evidence.Span!.Value);
        var shown = places.Select(place => (Position: new LineMap(source).PositionOf(place.Start), Words: place.Of(source).ToString()));
        Assert.Contains((line, column, inFile), shown.Select(place => (place.Position.Line, place.Position.Column, place.Words)));
    }

    [Theory]
    [InlineData("harbour-ferry.txt", "2024-03-15")]
    [InlineData("harbour-ferry.md", "2024-03-15T08:00:00+01:00")]
    [InlineData("harbour-ferry.html", "2024-03-15T08:00:00+01:00")]
    public void The_stated_day_stands_where_the_file_states_it(string file, string words)
    {
        var document = Read(file);
        Assert.Equal(new DateOnly(2024, 3, 15), document.Published);
        Assert.Equal(words, document.PublishedAt!.Value.Of(document.Origin?.Original ?? document.Text).ToString());
    }

    private static SourceDocument Read(string file) => Assert.Single(DocumentReaders.Read(file, File.ReadAllBytes(Samples.Path(file))).Documents);

    private static CheckReport Check(SourceDocument document) => new ConsistencyCheckerBuilder().WithAsOf(new DateOnly(2024, 6, 1)).Build().Check([document]);

    /// <summary>Rule, message and words of each finding.</summary>
    private static List<string> Findings(string file)
    {
        var findings = Check(Read(file)).Findings;
        return [.. findings.Select(finding => $"{finding.Rule.Id} {finding.Message} [{string.Join("; ", finding.Evidence.Select(evidence => evidence.Text))}]".Replace('\u00A0', ' '))];
    }
}
