using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Tests.Configuration;

/// <summary>What <c>--baseline</c> and <c>--write-baseline</c> do to a run.</summary>
public class BaselineCommandTests
{
    private const string Wrong = "The road to Velmar is 550 miles (700 km) long.";

    [Fact]
    public void What_was_accepted_passes_and_what_is_new_fails()
    {
        using var workspace = Real().With("desk/a.txt", Wrong);

        var written = workspace.Run("check", "desk", "--write-baseline", "--baseline", "desk/accepted.json");
        Assert.Equal((0, "consistencycheck: \"desk/accepted.json\" accepts 1 new finding and drops 0 stale ones\n"), (written.ExitCode, written.Error));
        Assert.Contains("\"document\": \"a.txt\"", workspace.Read("desk/accepted.json"), StringComparison.Ordinal);

        workspace.With("desk/b.txt", Wrong);
        var result = workspace.Run("check", "desk", "--baseline", "desk/accepted.json");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("desk/b.txt:1:34  warning CC2002", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 warning, 0 notes, 1 suppressed", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check a.txt nowhere.txt --write-baseline")]
    [InlineData("verify a.txt --source b.txt nowhere.txt --write-baseline")]
    public void Nothing_is_accepted_where_not_everything_was_read(string arguments)
    {
        using var workspace = Real().With("a.txt", Wrong).With("b.txt", "The road to Velmar is 500 miles long.");

        var result = workspace.Run(arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("the baseline \"consistencycheck.baseline.json\" was not written", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(workspace.Folder, "consistencycheck.baseline.json")));
    }

    [Fact]
    public void The_baseline_is_the_same_wherever_the_command_is_started()
    {
        using var workspace = Real().With("desk/a.txt", Wrong).With("consistencycheck.json", """{ "baseline": "accepted.json" }""");
        Assert.Equal(0, workspace.Run("check", "desk", "--write-baseline").ExitCode);

        var fromFolder = workspace.Environment with { WorkingDirectory = Path.Combine(workspace.Folder, "desk") };
        workspace.Environment = fromFolder;
        Assert.Equal((0, ""), (workspace.Run("check", "a.txt").ExitCode, workspace.Run("check", "a.txt").Error));
    }

    [Fact]
    public void A_second_writing_changes_nothing_keeps_reasons_and_drops_what_is_mended()
    {
        using var workspace = Real().With("a.txt", Wrong).With("b.txt", Wrong);
        workspace.Run("check", "a.txt", "b.txt", "--write-baseline");
        var first = workspace.Read("consistencycheck.baseline.json");
        var reasoned = first.Replace("\"reason\": null", "\"reason\": \"the map has it\"", StringComparison.Ordinal);
        workspace.With("consistencycheck.baseline.json", reasoned);

        workspace.Run("check", "b.txt", "a.txt", "--write-baseline");
        Assert.Equal(reasoned, workspace.Read("consistencycheck.baseline.json"));

        workspace.With("a.txt", "The road to Velmar is 550 miles (885 km) long.");
        var stale = workspace.Run("check", "a.txt", "--baseline", "consistencycheck.baseline.json");
        Assert.Equal(0, stale.ExitCode);
        Assert.StartsWith("consistencycheck: the baseline accepts a finding of CC2002 in \"a.txt\" that is there no more", stale.Error, StringComparison.Ordinal);
        Assert.Equal("", workspace.Run("check", "a.txt", "--baseline", "consistencycheck.baseline.json", "--quiet").Error);

        workspace.Run("check", "a.txt", "--write-baseline");
        var last = workspace.Read("consistencycheck.baseline.json");
        Assert.DoesNotContain("\"a.txt\"", last, StringComparison.Ordinal);
        Assert.Contains("\"b.txt\"", last, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"version\": 7, \"entries\": []}", "accepted.json:2: the baseline cannot be read: this baseline is of version 7")] // of a later program
    [InlineData("{", "accepted.json:1: the baseline cannot be read: this is no JSON")] // broken
    [InlineData(null, "consistencycheck: there is no baseline \"accepted.json\"")] // missing
    public void A_baseline_that_cannot_be_read_ends_the_run(string? json, string error)
    {
        using var workspace = Real().With("a.txt", Wrong);
        if (json is not null) workspace.With("accepted.json", json);

        var result = workspace.Run("check", "a.txt", "--baseline", "accepted.json");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith(error, result.Error, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("verify", "a.txt", "--source", "a.txt", "--baseline", "accepted.json").ExitCode);
    }

    [Fact]
    public void Findings_about_a_draft_are_accepted_alike()
    {
        using var workspace = new Workspace().With("d.txt", "FALSE").With("s.txt", "TRUE");
        workspace.Environment = workspace.Environment with { MakeEngine = Engine.Of };
        workspace.With("s.txt", "The Skerry regatta, in which 93 boats took part, was held on June 8. Rain fell.")
            .With("d.txt", "In the Skerry regatta, 97 boats took part.");

        Assert.Equal(1, workspace.Run("verify", "d.txt", "--source", "s.txt").ExitCode);
        Assert.Equal(0, workspace.Run("verify", "d.txt", "--source", "s.txt", "--write-baseline").ExitCode);
        Assert.Equal(0, workspace.Run("verify", "d.txt", "--source", "s.txt", "--baseline", "consistencycheck.baseline.json").ExitCode);
    }

    [Fact]
    public void JSON_lines_know_comments_and_baselines_too()
    {
        using var workspace = Real().With(
            "in.jsonl",
            $$"""
            {"id":"a","text":"{{Wrong}} [consistencycheck: ignore CC2002 the map]"}
            {"id":"b","text":"{{Wrong}}"}

            """);

        var open = workspace.Run("check", "--jsonl", "in.jsonl");
        Assert.Equal(1, open.ExitCode);
        Assert.Contains("\"warning\":1,\"note\":0},\"suppressed\":1", open.Out, StringComparison.Ordinal);

        Assert.Equal(0, workspace.Run("check", "--jsonl", "in.jsonl", "--write-baseline").ExitCode);
        Assert.Contains("\"document\": \"b\"", workspace.Read("consistencycheck.baseline.json"), StringComparison.Ordinal);
        Assert.Equal(0, workspace.Run("check", "--jsonl", "in.jsonl", "--baseline", "consistencycheck.baseline.json").ExitCode);
    }

    [Fact]
    public void A_comment_that_suppresses_nothing_is_told_of_and_fails_nothing()
    {
        using var workspace = Real().With("a.txt", "Snow fell.\n\nconsistencycheck: ignore CC2002, CC4711 the map\n\nIce came.\n");

        var result = workspace.Run("check", "a.txt");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["a.txt:3: the comment to ignore “CC4711” names no rule that there is", "a.txt:3: the comment to ignore CC2002 suppresses nothing; take it out, or look where it stands"],
            result.Error.TrimEnd().Split('\n'));
    }

    private static Workspace Real()
    {
        var workspace = new Workspace();
        workspace.Environment = workspace.Environment with { MakeEngine = Engine.Of };
        return workspace;
    }
}
