using System.CommandLine;
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
        foreach (var item in root.Parse(line, parser).GetCompletions(position)) console.Out.WriteLine(item.InsertText ?? item.Label);
        return ExitCode.Clean;
    }
}
