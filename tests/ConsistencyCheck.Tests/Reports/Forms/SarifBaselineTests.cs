using System.Text.Json;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Tests.Reports.Forms;

public class SarifBaselineTests
{
    [Fact]
    public void Without_a_baseline_no_result_says_how_it_stands_to_one() =>
        Assert.All(Results(FormSample.Several()), result => Assert.False(result.TryGetProperty("baselineState", out _)));

    [Fact]
    public void With_a_baseline_every_result_says_whether_it_is_new() =>
        Assert.Equal(
            ["new", "new", "new", "unchanged", "absent"],
            Results(FormSample.Suppressed()).Select(result => result.GetProperty("baselineState").GetString()));

    [Fact]
    public void A_suppressed_finding_says_who_suppressed_it_and_why() =>
        Assert.Equal(
            ["inSource: the desk checked it", "external: suppressed by the configuration", "external: accepted in the baseline"],
            Results(FormSample.Suppressed())
                .Where(result => result.TryGetProperty("suppressions", out _))
                .Select(result => result.GetProperty("suppressions")[0])
                .Select(item => $"{item.GetProperty("kind").GetString()}: {item.GetProperty("justification").GetString()}"));

    [Fact]
    public void Every_rule_of_the_catalogue_is_described_and_results_point_to_theirs()
    {
        var run = Run(FormSample.Several());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.DoesNotContain("## ", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.All(Results(FormSample.Several()), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void What_could_not_be_read_is_trouble_of_the_run_as_well()
    {
        var document = ReportSample.Document("a.txt", "caf\uFFFD");
        var finding = ReportSample.Finding("CC9001", Severity.Warning, "A byte is no UTF-8", [ReportSample.At(document, "\uFFFD", EvidenceRole.Stated, "what could not be read")]);
        var notifications = Run(ReportSample.Report([document], finding)).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
        Assert.Equal("A byte is no UTF-8", notifications[0].GetProperty("message").GetProperty("text").GetString());
    }

    private static List<JsonElement> Results(CheckReport report) => [.. Run(report).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(CheckReport report)
    {
        using var sarif = JsonDocument.Parse(FindingReports.Sarif.Render(report));
        return sarif.RootElement.GetProperty("runs")[0].Clone();
    }
}
