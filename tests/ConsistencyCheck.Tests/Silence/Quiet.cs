using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Holds that right pages raise no alarm: one false one costs more trust than ten missed errors.</summary>
internal static class Quiet
{
    /// <summary>The page is checked with and without an as-of date of the caller's: the years that are searched differ.</summary>
    public static void Holds(string text, DateOnly? published = null)
    {
        Holds(null, new SourceDocument("page.txt", text) { Published = published });
        Holds(new DateOnly(2026, 12, 31), new SourceDocument("page.txt", text) { Published = published });
    }

    /// <summary>The counter-test: the same page with one real error is reported for it, so that its silence is no emptiness.</summary>
    public static void Breaks(string text, string right, string wrong, string rule, DateOnly? published = null)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        var page = new SourceDocument("page.txt", text.Replace(right, wrong, StringComparison.Ordinal)) { Published = published };

        var finding = Assert.Single(Checked.Documents(null, page).Findings, finding => finding.Severity >= Severity.Warning);

        Assert.Equal(rule, finding.Rule.Id);
    }

    public static void Holds(DateOnly? asOf, params SourceDocument[] documents)
    {
        var report = Checked.Documents(asOf, documents);

        Assert.Empty(report.Findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.Message));
        // Silence because nothing was read would prove nothing.
        Assert.All(report.Documents, document => Assert.NotEmpty(document.Mentions));
    }
}
