using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.Tests;

/// <summary>The command with the library behind it. Skipped while the library's pipe is empty.</summary>
public class RealFindingsTests
{
    private const string Impossible = "The bridge will open on Feb. 30, 2024, the mayor said.";

    [SkippableFact]
    public void A_date_that_does_not_exist_fails_the_run()
    {
        using var workspace = Real().With("a.txt", Impossible);
        var result = workspace.Run("check", "a.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("a.txt:1:25  error CC1001", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_rule_that_is_off_finds_nothing()
    {
        using var workspace = Real().With("a.txt", Impossible);
        Assert.Equal(0, workspace.Run("check", "a.txt", "--rule", "CC1001=off").ExitCode);
    }

    [SkippableFact]
    public void Undecodable_bytes_are_findings_too()
    {
        using var workspace = Real().With("a.txt", [.. "Caf"u8, 0xE9, .. " opens."u8]);
        var result = workspace.Run("check", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a.txt:1:4  warning CC9001", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Extract_lists_mentions_as_JSON_lines()
    {
        using var workspace = Real();
        workspace.StandardInput = [.. "{\"id\":\"a\",\"text\":\"It opened on Sept. 6, 2023.\"}"u8];
        var result = workspace.Run("extract", "--jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("\"timex\":\"2023-09-06\"", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Every_rule_has_its_page()
    {
        using var workspace = Real();
        Assert.All(RuleCatalog.All, rule =>
        {
            var result = workspace.Run("explain", rule.Id.ToLowerInvariant());
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.Contains("# ", result.Out, StringComparison.Ordinal);
        });
    }

    private static Workspace Real()
    {
        var report = new ConsistencyCheckerBuilder().Build().Check([new SourceDocument("a", Impossible)]);
        Skip.If(report.Findings.Count == 0, "The library's pipe is not there yet.");
        var workspace = new Workspace();
        workspace.Environment = workspace.Environment with { MakeEngine = Engine.Of };
        return workspace;
    }
}
