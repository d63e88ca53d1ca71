using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>
/// Answers the shell's question what could be typed next: <c>consistencycheck "[suggest:POSITION]" "consistencycheck check --f"</c>, as dotnet-suggest asks it.
/// </summary>
/// <remarks>System.CommandLine has this only for its own root command, which takes its name from the assembly.</remarks>
internal static class Suggestions
{
    private const string Directive = "[suggest";

    public static bool AreAskedFor(string[] args) =>
        args.Length > 0 && args[0].StartsWith(Directive, StringComparison.Ordinal) && args[0].EndsWith(']');

    public static int Write(string[] args, Command root, ParserConfiguration parser, CliConsole console)
    {
        var line = args.Length > 1 ? args[1] : "";
        var typed = args[0].AsSpan(Directive.Length..^1).TrimStart(':');
        var position = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, line.Length) : line.Length;
        foreach (var suggestion in Of(root.Parse(line, parser), line[..position], position)) console.Out.WriteLine(suggestion);
        return ExitCode.Clean;
    }

    private static IEnumerable<string> Of(ParseResult parsed, string line, int position)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        // The parser's own completions fail at a value joined to its option; Bash splits at "=" and completes what follows.
        var equals = word.StartsWith('-') ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        if (equals >= 0) return Joined(parsed, word[..equals], word[(equals + 1)..]);
        return parsed.GetCompletions(position).Select(item => item.InsertText ?? item.Label)
            // A word in the middle of another is not what somebody types; "?" and "/h" are other systems' help.
            .Where(text => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text is not ("-?" or "/?" or "/h"));
    }

    private static IEnumerable<string> Joined(ParseResult parsed, string name, string value) =>
        parsed.CommandResult.Command.Options
            .Where(option => option.Name == name || option.Aliases.Contains(name))
            .SelectMany(option => option.GetCompletions(CompletionContext.Empty))
            .Select(item => item.InsertText ?? item.Label)
            .Where(text => text.StartsWith(value, StringComparison.OrdinalIgnoreCase));
}
