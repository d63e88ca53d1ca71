using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class VerifyCommandTests
{
    [Theory]
    [InlineData("it is TRUE", "", 0)]
    [InlineData("it is LOST", "", 0)] // a note, below the default
    [InlineData("it is FALSE", "", 1)] // a warning
    [InlineData("it rained", "", 0)] // no claim at all
    [InlineData("it is LOST", "--fail-on note", 1)]
    [InlineData("it is FALSE", "--fail-on error", 0)]
    [InlineData("it is FALSE", "--fail-on never", 0)]
    [InlineData("it is LOST", "--rule CC3004=error", 1)] // louder
    [InlineData("it is FALSE", "--rule CC3003=note", 0)] // quieter
    [InlineData("it is FALSE", "--rule claim-contradicts-sources=off", 0)] // by its name
    public void The_exit_code_follows_the_gravest_finding(string draft, string options, int expected)
    {
        using var workspace = Typical().With("draft.txt", draft);
        var result = workspace.Run(["verify", "draft.txt", "--source", "wire.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((expected, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Contradicted_and_lost_claims_are_shown_with_their_places_and_the_rest_is_counted()
    {
        using var workspace = Typical();
        var result = workspace.Run("verify", "draft.txt", "--source", "notes.txt", "wire.txt");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Snapshot.Match(result.Out);
    }

    [Fact]
    public void Supported_claims_are_shown_when_they_are_asked_for()
    {
        using var workspace = Typical();
        Snapshot.Match(workspace.Run("verify", "draft.txt", "--source", "wire.txt", "--all").Out);
    }

    [Fact]
    public void The_JSON_report_is_one_object()
    {
        using var workspace = Typical();
        Snapshot.Match(workspace.Run("verify", "draft.txt", "--source", "wire.txt", "--format", "json").Out, extension: "json");
    }

    [Fact]
    public void A_rule_that_is_off_is_not_shown_and_its_claims_are_still_counted()
    {
        using var workspace = Typical();
        var output = workspace.Run("verify", "draft.txt", "--source", "wire.txt", "--rule", "CC3004=off").Out;
        Assert.DoesNotContain("CC3004", output, StringComparison.Ordinal);
        Assert.Contains("1 not found", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--source wire.txt --source notes.txt")] // said twice
    [InlineData("--source *e*.txt")] // a pattern; the draft's name has no e
    [InlineData("--source sources")] // a folder
    [InlineData("-s wire.txt notes.txt")] // several words, as a shell expands a pattern
    public void Sources_are_named_one_by_one_or_by_folder_or_pattern(string options)
    {
        using var workspace = Typical().With("sources/a.txt", "It is TRUE.").With("sources/b.txt", "It rained.");
        var result = workspace.Run(["verify", "draft.txt", .. options.Split(' ')]);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("3 claims against 2 sources: 1 contradicted, 1 not found, 1 supported", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify --source wire.txt", "no draft was named; name one before --source, or - for standard input")]
    [InlineData("verify --source wire.txt draft.txt", "no draft was named; name one before --source, or - for standard input")] // taken for a source
    [InlineData("verify draft.txt", "no source was named; name what the draft rests on with --source")]
    [InlineData("verify draft.txt wire.txt -s notes.txt", "2 drafts were named; verify one at a time, and name its sources with --source")]
    [InlineData("verify . -s wire.txt", "\".\" names 3 files; one draft is verified at a time")]
    [InlineData("verify draft.txt -s .", "the draft \"draft.txt\" is among its own sources; leave it out there")] // found in the folder
    [InlineData("verify - -s -", "the draft \"-\" is among its own sources; leave it out there")] // standard input has one text
    [InlineData("verify gone.txt -s wire.txt", "there is no file or folder \"gone.txt\"; check the spelling and the working folder")]
    [InlineData("verify draft.txt -s gone.txt", "there is no file or folder \"gone.txt\"; check the spelling and the working folder")]
    [InlineData("verify draft.txt -s wire.txt --al", "there is no option --al; did you mean --all?")]
    [InlineData("verify --jsonl -s wire.txt", "--source is for a single draft; with --jsonl, each line has its own \"sources\" and \"published\"")]
    [InlineData("verify --jsonl --published 2024-05-28",
        "--published is for a single draft; with --jsonl, each line has its own \"sources\" and \"published\"")]
    [InlineData("verify - --jsonl --format json", "--jsonl is a format of its own; leave --format out")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string sentence)
    {
        using var workspace = Typical();
        var result = workspace.Run(arguments.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal($"consistencycheck: {sentence}", result.Error.Split('\n')[0]);
    }

    [Fact]
    public void A_source_that_cannot_be_read_is_told_and_the_others_are_used()
    {
        using var workspace = Typical().With("empty.txt", "");
        var result = workspace.Run("verify", "draft.txt", "--source", "empty.txt", "wire.txt");
        Assert.Equal((2, "consistencycheck: \"empty.txt\" is empty; there is nothing to check in it\n"), (result.ExitCode, result.Error));
        Assert.Contains("against 1 source:", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "wire.txt")] // no draft
    [InlineData("draft.txt", "empty.txt")] // no source: "not found" would be said of every claim
    public void Without_a_draft_or_any_source_there_is_no_report(string draft, string source)
    {
        using var workspace = Typical().With("empty.txt", "");
        var result = workspace.Run("verify", draft, "--source", source);
        Assert.Equal((2, "", "consistencycheck: \"empty.txt\" is empty; there is nothing to check in it\n"), (result.ExitCode, result.Out, result.Error));
    }

    [Fact]
    public void The_draft_may_come_from_standard_input()
    {
        using var workspace = Typical();
        workspace.StandardInput = [.. "It is FALSE."u8];
        var result = workspace.Run("verify", "-", "--source", "wire.txt");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("-:1:7  warning CC3003", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_day_is_that_of_the_draft()
    {
        using var workspace = Typical();
        DateOnly? draftDay = null;
        workspace.Environment = workspace.Environment with
        {
            MakeEngine = builder =>
            {
                var engine = FakeEngine.Make(builder);
                return engine with
                {
                    Verify = (draft, sources) =>
                    {
                        draftDay = draft.Published;
                        Assert.All(sources, source => Assert.Null(source.Published));
                        return engine.Verify(draft, sources);
                    },
                };
            },
        };
        workspace.Run("verify", "draft.txt", "--source", "wire.txt", "--published", "2024-05-28");
        Assert.Equal(new DateOnly(2024, 5, 28), draftDay);
    }

    [Fact]
    public void A_report_in_a_file_leaves_standard_output_empty_and_has_no_colours()
    {
        using var workspace = Typical();
        workspace.Environment = workspace.Environment with { IsTerminal = true };
        Assert.Contains('\e', workspace.Run("verify", "draft.txt", "--source", "wire.txt").Out);
        var result = workspace.Run("verify", "draft.txt", "--source", "wire.txt", "-o", "report.txt");
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.DoesNotContain('\e', workspace.Read("report.txt"));
    }

    private static Workspace Typical() => new Workspace()
        .With("draft.txt", "Tram opens\n\nThe mayor said FALSE and LOST things.\nThe rest is TRUE.\n")
        .With("wire.txt", "Wire copy\n\nEverything here is TRUE.\n")
        .With("notes.txt", "The reporter took no notes.\n");
}
