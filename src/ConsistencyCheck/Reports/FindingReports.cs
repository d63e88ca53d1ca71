using ConsistencyCheck.Reports.Annotations;
using ConsistencyCheck.Reports.GitHub;
using ConsistencyCheck.Reports.Html;
using ConsistencyCheck.Reports.JUnit;
using ConsistencyCheck.Reports.Markdown;
using ConsistencyCheck.Reports.Rdjson;
using ConsistencyCheck.Reports.Sarif;

namespace ConsistencyCheck.Reports;

/// <summary>The forms of a report besides <see cref="TextReport"/> and <see cref="JsonReport"/>.</summary>
public static class FindingReports
{
    /// <summary>Gets GitHub's flavour of Markdown, for a comment on a pull request.</summary>
    public static FindingReport Markdown { get; } = new MarkdownReport();

    /// <summary>Gets one HTML page that needs nothing else: no network, no font, no script of others.</summary>
    public static FindingReport Html { get; } = new HtmlReport();

    /// <summary>Gets SARIF 2.1.0, for code scanning and editors.</summary>
    /// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>
    public static FindingReport Sarif { get; } = new SarifReport();

    /// <summary>Gets the workflow commands that GitHub Actions turns into notes beside the changed lines.</summary>
    public static FindingReport GitHub { get; } = new GitHubReport();

    /// <summary>Gets JUnit's XML: a suite for each document, a case for each rule.</summary>
    public static FindingReport JUnit { get; } = new JUnitReport();

    /// <summary>Gets W3C Web Annotations as JSON-LD, which content systems can lay over the article.</summary>
    /// <seealso href="https://www.w3.org/TR/annotation-model/"/>
    public static FindingReport Annotations { get; } = new AnnotationReport();

    /// <summary>Gets the diagnostic format of reviewdog.</summary>
    public static FindingReport Rdjson { get; } = new RdjsonReport();
}
