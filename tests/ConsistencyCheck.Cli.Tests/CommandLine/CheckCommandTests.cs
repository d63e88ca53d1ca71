using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class CheckCommandTests
{
    [Theory]
    [InlineData("all is well", "warning", 0)]
    [InlineData("a NOTE", "warning", 0)] // below the default
    [InlineData("a WARNING", "warning", 1)] // at it
    [InlineData("an ERROR", "warning", 1)] // above it
    [InlineData("a NOTE", "note", 1)]
    [InlineData("a WARNING", "error", 0)]
    [InlineData("an ERROR", "error", 1)]
    [InlineData("an ERROR", "never", 0)]
    public void The_exit_code_follows_the_gravest_finding(string text, string failOn, int expected)
    {
        using var workspace = new Workspace().With("a.txt", text);
        Assert.Equal(expected, workspace.Run("check", "a.txt", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void A_warning_fails_the_run_unless_told_otherwise()
    {
        using var workspace = new Workspace().With("a.txt", "a WARNING");
        Assert.Equal(1, workspace.Run("check", "a.txt").ExitCode);
    }

    [Fact]
    public void Trouble_with_an_input_wins_over_findings_and_the_rest_is_still_checked()
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR");
        var result = workspace.Run("check", "missing.txt", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a.txt:1:4  error CC1001", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_report_goes_to_standard_output_and_nothing_to_standard_error()
    {
        using var workspace = new Workspace().With("a.txt", "One.\r\nTwo with an ERROR.\r\n");
        var result = workspace.Run("check", "a.txt");
        Assert.Equal("", result.Error);
        Snapshot.Match(result.Out);
    }

    [Fact]
    public void The_JSON_report_is_one_object()
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR");
        Snapshot.Match(workspace.Run("check", "a.txt", "--format", "json").Out, extension: "json");
    }

    [Theory]
    [InlineData(true, false, false, true)] // a terminal gets colours
    [InlineData(false, false, false, false)] // a pipe or file does not
    [InlineData(true, true, false, false)] // NO_COLOR is honoured
    [InlineData(true, false, true, false)] // and so is --no-color
    public void Colours_are_for_terminals_that_want_them(bool isTerminal, bool noColor, bool option, bool expected)
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR");
        workspace.Environment = workspace.Environment with { IsTerminal = isTerminal, NoColor = noColor };
        var result = workspace.Run(["check", "a.txt", .. option ? ["--no-color"] : Array.Empty<string>()]);
        Assert.Equal(expected, result.Out.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_in_a_file_leaves_standard_output_empty_and_has_no_colours()
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR");
        workspace.Environment = workspace.Environment with { IsTerminal = true };
        var result = workspace.Run("check", "a.txt", "--output", "report.txt");
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("a.txt:1:4  error", workspace.Read("report.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', workspace.Read("report.txt"));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_told_before_the_work_starts()
    {
        using var workspace = new Workspace().With("a.txt", "an ERROR");
        var result = workspace.Run("check", "a.txt", "--output", "no/such/folder/report.txt");
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("cannot be written to \"no/such/folder/report.txt\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-28", 2024, 5, 28)]
    [InlineData("today", 2024, 6, 1)] // by the clock of the environment, and only when asked
    public void The_as_of_date_reaches_the_checker(string option, int year, int month, int day)
    {
        using var workspace = new Workspace().With("a.txt", "text");
        DateOnly? asOf = null;
        workspace.Environment = workspace.Environment with
        {
            MakeEngine = builder =>
            {
                asOf = builder.Build().Options.AsOf;
                return FakeEngine.Make(builder);
            },
        };
        workspace.Run("check", "a.txt", "--as-of", option);
        Assert.Equal(new DateOnly(year, month, day), asOf);
    }

    [Fact]
    public void Without_as_of_the_clock_is_not_read()
    {
        using var workspace = new Workspace().With("a.txt", "text");
        workspace.Environment = workspace.Environment with { Today = () => throw new InvalidOperationException("the clock was read") };
        Assert.Equal(0, workspace.Run("check", "a.txt").ExitCode);
    }

    [Fact]
    public void Chosen_severities_reach_the_checker()
    {
        using var workspace = new Workspace().With("a.txt", "text");
        IReadOnlyDictionary<string, Severity?>? severities = null;
        workspace.Environment = workspace.Environment with
        {
            MakeEngine = builder =>
            {
                severities = builder.Build().Options.Severities;
                return FakeEngine.Make(builder);
            },
        };
        Assert.Equal(0, workspace.Run("check", "a.txt", "--rule", "cc1001=off", "--rule", "weekday-date-mismatch=error").ExitCode);
        Assert.Equal([("CC1001", null), ("CC1002", Severity.Error)], severities!.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void A_published_date_is_for_one_document()
    {
        using var workspace = new Workspace().With("a.txt", "text").With("b.txt", "text");
        Assert.Contains(
            "\"day\": \"2024-05-28\"",
            workspace.Run("check", "a.txt", "--published", "2024-05-28", "--format", "json").Out,
            StringComparison.Ordinal);
        var result = workspace.Run("check", "a.txt", "b.txt", "--published", "2024-05-28");
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("--published is for a single document", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_of_the_library_is_one_sentence_and_no_stack_trace()
    {
        using var workspace = new Workspace().With("a.txt", "CRASH");
        var result = workspace.Run("check", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("consistencycheck: the run broke off (InvalidOperationException: a defect); please report this with the command you gave\n", result.Error);
    }
}
