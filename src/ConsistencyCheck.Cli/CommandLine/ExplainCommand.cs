using System.CommandLine;
using System.CommandLine.Completions;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary><c>explain RULE</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliConsole console)
    {
        var rule = new Argument<string>("RULE")
        {
            Description = "A rule's id (CC1003) or name (stated-date-contradicts-text).",
            // Without it the usage lists all ids.
            HelpName = "RULE",
        };
        rule.CompletionSources.Add(_ => RuleCatalog.All.Select(known => new CompletionItem(known.Id)));
        var command = new Command("explain", "Print what a rule finds, why, an example, and when it is right to ignore it.") { rule };
        HelpExamples.AddTo(command, "consistencycheck explain CC1003", "consistencycheck explain conversion-mismatch");
        command.SetAction(parsed => Explain(parsed.GetRequiredValue(rule), console));
        return command;
    }

    private static int Explain(string name, CliConsole console)
    {
        if (!RuleCatalog.TryFind(name, out var rule))
        {
            new Diagnostics(console.Error).Tell(UsageErrors.UnknownRule(name));
            return ExitCode.Trouble;
        }

        console.Out.WriteLine(RuleCatalog.PageOf(rule).TrimEnd());
        return ExitCode.Clean;
    }
}
