namespace ConsistencyCheck.Cli.Tests.CommandLine;

/// <summary>Help, completions and what is printed for whom.</summary>
public class ComfortTests
{
    [Theory]
    [InlineData("consistencycheck chec", "check")] // a command
    [InlineData("consistencycheck check --form", "--format")] // an option
    [InlineData("consistencycheck check --format ", "json")] // a value
    [InlineData("consistencycheck check --rule CC200", "CC2002=off")] // a rule with a severity
    [InlineData("consistencycheck explain CC10", "CC1003")] // a rule
    public void The_shell_is_told_what_could_be_typed_next(string line, string suggestion)
    {
        using var workspace = new Workspace();

        var result = workspace.Run($"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(suggestion, result.Out.Split('\n'));
    }

    [Theory]
    [InlineData("check --format=s", "sarif")] // joined to its option: only the value is completed
    [InlineData("check --fail-on=w", "warning")]
    [InlineData("check -f=s", "sarif")]
    [InlineData("check --nothing=s", "")]
    [InlineData("check --output=s", "")]
    [InlineData("check --format n", "")] // "annotations" has an n, and does not begin with one
    public void The_shell_is_told_only_what_begins_as_typed(string typed, string suggestions)
    {
        using var workspace = new Workspace();
        var line = $"consistencycheck {typed}";

        var result = workspace.Run($"[suggest:{line.Length}]", line);

        Assert.Equal((0, "", suggestions), (result.ExitCode, result.Error, result.Out.TrimEnd()));
    }

    [Theory]
    [InlineData("check ")]
    [InlineData("check -")]
    [InlineData("")]
    public void The_shell_is_not_told_of_other_systems_help(string typed)
    {
        using var workspace = new Workspace();
        var line = $"consistencycheck {typed}";

        Assert.Empty(workspace.Run($"[suggest:{line.Length}]", line).Out.Split('\n').Intersect(["-?", "/?", "/h"]));
    }

    [Fact]
    public void Watch_offers_nothing_that_it_cannot_do()
    {
        using var workspace = new Workspace();
        var help = workspace.Run("watch", "--help").Out;

        foreach (var absent in (string[])["--write-baseline", "--jsonl", "standard input."]) Assert.DoesNotContain(absent, help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("verify")]
    [InlineData("extract")]
    [InlineData("explain")]
    [InlineData("watch")]
    [InlineData("init")]
    public void The_help_of_a_command_ends_with_examples(string command)
    {
        using var workspace = new Workspace();

        var result = workspace.Run(command, "--help");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains($"Examples:\n  consistencycheck {command}", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_prints_the_findings_and_nothing_else()
    {
        using var workspace = new Workspace().With("a.txt", "WARNING and NOTE").With("b.txt", "Snow fell.");

        var result = workspace.Run("check", "a.txt", "b.txt", "--quiet");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("a.txt:1:1  warning", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("document", result.Out, StringComparison.Ordinal);
        var clean = workspace.Run("check", "b.txt", "-q");
        Assert.Equal((0, "", ""), (clean.ExitCode, clean.Out, clean.Error));
        Assert.NotEqual("", workspace.Run("check", "c.txt", "-q").Error); // trouble is told all the same
    }

    [Theory]
    [InlineData("0", 2)] // nothing would be read
    [InlineData("-2", 2)] // no number of jobs
    [InlineData("3", 0)]
    public void Jobs_are_a_number_from_one(string jobs, int code)
    {
        using var workspace = new Workspace().With("a.txt", "Snow fell.");

        Assert.Equal(code, workspace.Run("check", "a.txt", "--jobs", jobs).ExitCode);
    }

    [Fact]
    public void A_configuration_is_named_or_refused_and_not_both()
    {
        using var workspace = new Workspace().With("a.txt", "Snow fell.").With("c.json", "{}");

        Assert.Equal(2, workspace.Run("check", "a.txt", "--config", "c.json", "--no-config").ExitCode);
    }
}
