using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Help that ends with examples: a line to copy says more than a list of options.</summary>
internal sealed class HelpExamples(IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    /// <summary>Gives a command a help option of its own, with examples.</summary>
    public static void AddTo(Command command, params string[] examples) => command.Options.Add(new HelpOption { Action = new HelpExamples(examples) });

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
