namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class UsageTests
{
    [Theory]
    [InlineData("", "no command was given; give one of check, verify, extract, explain, rules, schema, init, watch")]
    [InlineData("chek a.txt", "there is no command \"chek\"; did you mean check?")]
    [InlineData("check", "nothing to read was named; name files, folders or patterns, or - for standard input")]
    [InlineData("extract", "nothing to read was named; name files, folders or patterns, or - for standard input")]
    [InlineData("check a.txt --formt json", "there is no option --formt; did you mean --format?")]
    [InlineData("check a.txt --format yaml", "Argument 'yaml' not recognized. Must be one of: 'text' 'markdown' 'html' 'json' 'sarif' 'github' 'junit' 'annotations' 'rdjson'")]
    [InlineData("check a.txt --fail-on fatal", "Argument 'fatal' not recognized. Must be one of: 'note' 'warning' 'error' 'never'")]
    [InlineData("check a.txt --as-of tomorrow", "--as-of wants a day such as 2024-05-28 or the word today, not \"tomorrow\"")]
    [InlineData("check a.txt --as-of 2023-02-29", "--as-of wants a day such as 2024-05-28 or the word today, not \"2023-02-29\"")]
    [InlineData("check a.txt --published today", "--published wants a day such as 2024-05-28, not \"today\"")] // a page's date does not depend on the day of the run
    [InlineData("check a.txt --rule CC1003", "--rule wants an id and a severity such as CC1003=off, not \"CC1003\"")]
    [InlineData("check a.txt --rule CC1O03=off", "there is no rule \"CC1O03\"; did you mean CC1003? \"consistencycheck rules\" lists all")] // the letter O
    [InlineData("check a.txt --rule CC1003=fatal", "\"fatal\" is no severity for CC1003; say off, note, warning or error")]
    [InlineData("check a.txt --jobs x", "--jobs wants a number from 1, not \"x\"")]
    [InlineData("check a.txt -j 0", "--jobs wants a number from 1, not \"0\"")]
    [InlineData("check a.txt --jobs 99999999999", "--jobs wants a number from 1, not \"99999999999\"")]
    [InlineData("check a.txt --write-baseline=foo", "--write-baseline takes no value, and \"foo\" was given to it")]
    [InlineData("extract a.txt --jsonl=foo", "--jsonl takes no value, and \"foo\" was given to it")]
    [InlineData("watch a.txt --write-baseline", "there is no option --write-baseline; did you mean --baseline?")]
    [InlineData("check - --jsonl --format json", "--jsonl is a format of its own; leave --format out")]
    [InlineData("explain", "Required argument missing for command: 'explain'.")]
    [InlineData("explain CC103", "there is no rule \"CC103\"; did you mean CC1003? \"consistencycheck rules\" lists all")]
    [InlineData("explain impossible-dates", "there is no rule \"impossible-dates\"; did you mean impossible-date? \"consistencycheck rules\" lists all")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string sentence)
    {
        using var workspace = new Workspace().With("a.txt", "text");
        var result = workspace.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal($"consistencycheck: {sentence}", result.Error.Split('\n')[0]);
    }

    [Fact]
    public void A_file_whose_name_looks_like_an_option_is_a_file()
    {
        using var workspace = new Workspace().With("--odd", "an ERROR").With("@list", "an ERROR");
        Assert.Equal(1, workspace.Run("check", "--", "--odd").ExitCode);
        Assert.Equal(1, workspace.Run("check", "@list").ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("check -h")]
    [InlineData("--version")]
    public void Help_and_version_are_answers_and_no_errors(string arguments)
    {
        using var workspace = new Workspace();
        var result = workspace.Run(arguments.Split(' '));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.NotEqual("", result.Out);
    }

    [Fact]
    public void Help_calls_the_command_what_people_type()
    {
        using var workspace = new Workspace();
        Assert.Contains("  consistencycheck check [<PATH>...] [options]", workspace.Run("check", "--help").Out, StringComparison.Ordinal);
    }
}
