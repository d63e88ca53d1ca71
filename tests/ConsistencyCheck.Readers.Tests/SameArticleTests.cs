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
    // The same words: (file, words, line, column, what stands there in the file).
    [InlineData("harbour-ferry.txt", "CC1002", 7, 54, "Monday, May 3, 2023")]
    [InlineData("harbour-ferry.md", "CC1002", 10, 75, "Monday, May\n3, 2023")]
    [InlineData("harbour-ferry.html", "CC1002", 17, 93, "Monday, <span>May\n       3</span>, 2023")]
    [InlineData("harbour-ferry.txt", "CC2002", 9, 18, "120 miles (150 km")]
    [InlineData("harbour-ferry.md", "CC2002", 13, 18, "120 miles (150&nbsp;km")]
    [InlineData("harbour-ferry.html", "CC2002", 19, 25, "120 miles (150&nbsp;km")]
    public void Each_finding_stands_at_the_place_of_its_words_in_the_file(string file, string rule, int line, int column, string inFile)
    {
        var document = Read(file);
        var finding = Check(document).Findings.Single(finding => finding.Rule.Id == rule);
        var span = finding.Evidence[0].Span!.Value;
        var source = document.Origin?.Original ?? document.Text;
        var last = finding.Evidence.Where(evidence => evidence.DocumentId == file).Max(evidence => evidence.Span!.Value.End);
        var place = document.Origin?.ToOriginal(TextSpan.Between(span.Start, last)) ?? TextSpan.Between(span.Start, last);
        Assert.StartsWith(inFile, place.Of(source).ToString(), StringComparison.Ordinal);
        var position = new LineMap(source).PositionOf(place.Start);
        Assert.Equal((line, column), (position.Line, position.Column));
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
