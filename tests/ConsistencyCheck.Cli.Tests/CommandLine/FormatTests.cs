using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class FormatTests
{
    [Theory]
    [InlineData("text", "a.txt:1:1  warning")]
    [InlineData("markdown", "# Consistency check\n")]
    [InlineData("html", "<!DOCTYPE html>\n")]
    [InlineData("json", "{\n  \"findings\": [")]
    [InlineData("sarif", "{\n  \"$schema\": ")]
    [InlineData("github", "::warning file=a.txt,line=1,")]
    [InlineData("junit", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites ")]
    [InlineData("annotations", "{\n  \"@context\": ")]
    [InlineData("rdjson", "{\n  \"source\": ")]
    public void Check_writes_each_format_and_its_exit_code_stays(string format, string start)
    {
        using var workspace = new Workspace().With("a.txt", "WARNING of floods");
        var result = workspace.Run("check", "a.txt", "--format", format);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(start, result.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "Verdict: **contradicted**")]
    [InlineData("html", "id=\"claims\"")]
    [InlineData("sarif", "consistencycheck/verify/")]
    [InlineData("github", "::warning file=draft.txt,")]
    [InlineData("junit", "name=\"CC3003 ")]
    [InlineData("annotations", "\"CC3003\"")]
    [InlineData("rdjson", "\"CC3003\"")]
    public void Verify_writes_each_format_too(string format, string part)
    {
        using var workspace = new Workspace().With("draft.txt", "It is FALSE.").With("source.txt", "It is TRUE.");
        var result = workspace.Run("verify", "draft.txt", "--source", "source.txt", "--format", format);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(part, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_is_named_once() =>
        Assert.Equal(Enum.GetValues<ReportFormat>().Except([ReportFormat.JsonLines]).Order(), FormatNames.All.Select(FormatNames.FormatOf).Order());

    [Fact]
    public void Schemas_are_printed_by_name()
    {
        using var workspace = new Workspace();
        Assert.Equal(new CliResult(0, JsonSchemas.TextOf("report"), ""), workspace.Run("schema", "report"));
        Assert.Equal(2, workspace.Run("schema", "nothing").ExitCode);
    }
}
