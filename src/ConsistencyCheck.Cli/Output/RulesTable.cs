using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Rules;
using Spectre.Console;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Prints the catalogue of rules as a table. The only place that loads Spectre.Console, which costs start-up time.</summary>
internal static class RulesTable
{
    /// <summary>Wide enough that no title is broken where no terminal sets a width.</summary>
    private const int PipeWidth = 200;

    public static void Write(CliConsole console, bool useColor)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = useColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = useColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Out),
        });
        if (!console.Environment.IsTerminal) terminal.Profile.Width = PipeWidth;

        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var header in new[] { "Rule", "Severity", "Name", "Finds" }) table.AddColumn(new TableColumn($"[bold]{header}[/]").PadRight(2));
        foreach (var rule in RuleCatalog.All)
            table.AddRow(rule.Id, $"[{ColorOf(rule.Severity)}]{SeverityNames.Of(rule.Severity)}[/]", Markup.Escape(rule.Name), Markup.Escape(rule.Title));
        terminal.Write(table);
    }

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "teal",
    };
}
