using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports.Forms;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("Sept. 31 does not exist: September has 30 days.", "Sept. 31 does not exist: September has 30 days.")] // prose stays readable
    [InlineData("1. The plan", @"1\. The plan")] // no numbered list
    [InlineData("2) The plan", @"2\) The plan")]
    [InlineData("- of the plan", @"\- of the plan")] // no list
    [InlineData("half-built", "half-built")]
    [InlineData("https://a.example and www.b.example", @"https\://a.example and www\.b.example")] // no addresses
    [InlineData("@mayor, #12", @"@<!-- -->mayor, \#<!-- -->12")] // nobody is called
    [InlineData("$3m to $5m", @"\$3m to \$5m")] // no formula
    [InlineData("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    public void Words_stay_words(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Theory]
    [InlineData("Sept. 31", "`Sept. 31`")]
    [InlineData("a `b` c", "``a `b` c``")]
    [InlineData("`b`", "`` `b` ``")]
    [InlineData("a|b", @"`a\|b`")]
    [InlineData("two\nlines", "`two lines`")]
    [InlineData(" ", "")] // a code span of spaces is none
    public void Quotes_are_code_that_nothing_ends(string text, string code) => Assert.Equal(code, MarkdownText.CodeInCell(text));

    [Fact]
    public void A_report_of_a_thousand_findings_still_fits_a_comment()
    {
        var report = FormSample.Several();
        var markdown = FindingReports.Markdown.Render(report with { Findings = [.. Enumerable.Repeat(report.Findings[0], 1000)] });
        Assert.InRange(markdown.Length, 40_000, 65_536);
        Assert.Matches("and [0-9]+ more findings: the JSON report has all", markdown);
    }
}
