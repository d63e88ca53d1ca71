using System.CommandLine;
using System.CommandLine.Parsing;
using ConsistencyCheck.Readers.Days;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>Gets what <c>--fail-on</c> and the configuration may say.</summary>
    public static IReadOnlyList<string> FailOnNames { get; } = ["note", "warning", "error", "never"];

    /// <summary>Gets what <c>--rule</c> and the configuration may say of a rule.</summary>
    public static IReadOnlyList<string> SeverityNames { get; } = ["off", "note", "warning", "error"];

    public static Argument<string[]> Paths(string description = "Files, folders, patterns such as articles/**/*.txt, or - for standard input.") => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<bool> NoColor() => new("--no-color") { Description = "Never colour the output. NO_COLOR in the environment does the same." };

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write the report to a file and not to standard output.",
        HelpName = "FILE",
    };

    public static Option<string?> Format()
    {
        var format = new Option<string?>("--format", "-f")
        {
            Description = "How the report is written; text unless said otherwise.",
            HelpName = string.Join('|', FormatNames.All),
        };
        format.AcceptOnlyFromAmong(FormatNames.All);
        return format;
    }

    public static Option<string?> FailOn()
    {
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1; warning unless said otherwise.",
            HelpName = string.Join('|', FailOnNames),
        };
        failOn.AcceptOnlyFromAmong([.. FailOnNames]);
        return failOn;
    }

    public static Option<DateOnly?> AsOf(CliEnvironment environment) => new("--as-of")
    {
        Description = "What \"now\" is: a day such as 2024-05-28, or the word today. " +
            "Without it, the newest stamp of a page or of stories about the same people.",
        HelpName = "DATE",
        CustomParser = result => ReadDay(result, "--as-of", environment.Today),
    };

    public static Option<DateOnly?> Published() => new("--published")
    {
        Description = "The stated day of publication, for a single document.",
        HelpName = "DATE",
        CustomParser = result => ReadDay(result, "--published", today: null),
    };

    /// <summary>Whether no path was given where one is needed; says so.</summary>
    public static bool LacksPaths(IReadOnlyCollection<string> paths, Diagnostics diagnostics)
    {
        if (paths.Count > 0) return false;
        diagnostics.Tell("nothing to read was named; name files, folders or patterns, or - for standard input");
        return true;
    }

    private static DateOnly? ReadDay(ArgumentResult result, string option, Func<DateOnly>? today)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (today is not null && text == "today") return today();
        if (IsoDay.TryRead(text, out var day)) return day;
        result.AddError($"{option} wants a day such as 2024-05-28{(today is null ? "" : " or the word today")}, not \"{text}\"");
        return null;
    }
}
