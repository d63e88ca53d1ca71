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

    [SkippableTheory]
    [InlineData("as stated", "2023-09-06", "extract", "-")]
    [InlineData("the option goes before the page", "2024-01-03", "extract", "-", "--published", "2024-01-03")]
    public void A_page_is_dated_by_its_own_metadata(string why, string day, params string[] arguments)
    {
        using var workspace = Real();
        workspace.StandardInput = [.. "<!doctype html><meta name=date content=2023-09-06><p>The ferry left on Wednesday, the office said."u8];
        Assert.True(workspace.Run(arguments).Out.Contains(day, StringComparison.Ordinal), why);
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
    public void A_draft_that_its_source_contradicts_fails_the_run()
    {
        using var workspace = Real()
            .With("draft.txt", "The museum at Port Grange sold fewer than 300 tickets on its first day.")
            .With("wire.txt", "The museum at Port Grange sold 412 tickets on its first day, the curator said.");
        var result = workspace.Run("verify", "draft.txt", "--source", "wire.txt");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(
            "draft.txt:1:32  warning CC3003  “fewer than 300 tickets” contradicts the source, which says “412 tickets”.\n",
            result.Out,
            StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Verdicts_on_drafts_are_JSON_lines()
    {
        using var workspace = Real();
        workspace.StandardInput =
        [
            .. """{"id":"p1","draft":"The ferry took 44 cars.","sources":["It rained.","The ferry took 61 cars, the captain said."]}"""u8, (byte)'\n',
            .. """{"id":"p2","draft":"The ferry took about 40 cars.","sources":["The ferry took 41 cars, the captain said."]}"""u8, (byte)'\n',
            .. """{"id":"p3","draft":"The ferry took cars.","sources":["The ferry took 41 cars, the captain said."]}"""u8,
        ];
        var result = workspace.Run("verify", "--jsonl");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        var lines = result.Out.Split('\n');
        Assert.StartsWith(
            "{\"id\":\"p1\",\"verdict\":\"contradicted\",\"claims\":[{\"start\":15,\"end\":22,\"text\":\"44 cars\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"CC3003\",\"source\":1,\"sourceStart\":15,\"sourceEnd\":22,\"sourceText\":\"61 cars\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"p2\",\"verdict\":\"supported\"", lines[1], StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"p3\",\"verdict\":\"no-claims\",\"claims\":[]}", lines[2]);
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
