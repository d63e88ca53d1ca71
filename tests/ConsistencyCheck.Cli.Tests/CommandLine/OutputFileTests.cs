namespace ConsistencyCheck.Cli.Tests.CommandLine;

/// <summary>What <c>--output</c> may overwrite, and when.</summary>
public class OutputFileTests
{
    [Theory]
    [InlineData("check a.txt -o a.txt", "a.txt")] // the draft itself
    [InlineData("check a.txt b.txt -o ./sub/../b.txt", "b.txt")] // another spelling
    [InlineData("extract a.txt -o a.txt", "a.txt")]
    [InlineData("verify a.txt --source b.txt -o b.txt", "b.txt")] // a source
    [InlineData("check a.txt --baseline base.json -o base.json", "base.json")]
    [InlineData("check a.txt --config conf.json -o conf.json", "conf.json")]
    public void A_report_does_not_overwrite_what_the_run_reads(string arguments, string file)
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR").With("b.txt", "Snow fell.").With("base.json", "{}").With("conf.json", "{}").With("sub/c.txt", "");
        var before = workspace.Read(file);

        var result = workspace.Run(arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("which this run reads; give --output another file", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read(file));
    }

    [Theory]
    [InlineData("check nowhere.txt -o report.txt")]
    [InlineData("check nowhere.txt --format json -o report.txt")]
    [InlineData("check nowhere.jsonl --jsonl -o report.txt")]
    [InlineData("extract nowhere.txt -o report.txt")]
    [InlineData("verify nowhere.txt --source a.txt -o report.txt")]
    [InlineData("check a.txt --baseline nowhere.json -o report.txt")]
    public void A_run_that_reads_nothing_leaves_the_last_report_alone_and_no_empty_one(string arguments)
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR").With("report.txt", "the last report");

        Assert.Equal(2, workspace.Run(arguments.Split(' ')).ExitCode);
        Assert.Equal("the last report", workspace.Read("report.txt"));

        File.Delete(Path.Combine(workspace.Folder, "report.txt"));
        workspace.Run(arguments.Split(' '));
        Assert.False(File.Exists(Path.Combine(workspace.Folder, "report.txt")));
    }

    [Fact]
    public void A_report_replaces_a_longer_one_whole()
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR").With("report.txt", new string('x', 9000));

        workspace.Run("check", "a.txt", "-o", "report.txt");

        Assert.DoesNotContain("xx", workspace.Read("report.txt"), StringComparison.Ordinal);
        Assert.StartsWith("a.txt:1:4", workspace.Read("report.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desk")]
    [InlineData("desk/*.txt")]
    public void The_last_report_in_a_checked_folder_is_not_read(string input)
    {
        using var workspace = new Workspace().With("desk/a.txt", "an ERROR");

        workspace.Run("check", input, "-o", "desk/report.txt");
        var first = workspace.Read("desk/report.txt");
        workspace.Run("check", input, "-o", "desk/report.txt");

        Assert.Equal(first, workspace.Read("desk/report.txt"));
        Assert.Contains("1 document:", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_can_take_the_report()
    {
        if (OperatingSystem.IsWindows()) return;
        using var workspace = new Workspace().With("a.txt", "an ERROR");

        Assert.Equal((1, ""), (workspace.Run("check", "a.txt", "-o", "/dev/null").ExitCode, workspace.Run("check", "a.txt", "-o", "/dev/null").Error));
    }
}
