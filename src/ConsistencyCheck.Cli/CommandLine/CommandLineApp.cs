using System.CommandLine;
using System.CommandLine.Invocation;
using ConsistencyCheck.Cli.Output;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The command as a function, without a process around it.</summary>
internal static class CommandLineApp
{
    /// <summary>Runs the command and gives its exit code; nothing is thrown.</summary>
    public static int Run(string[] args, CliConsole console)
    {
        try
        {
            var code = RunUnguarded(args, console);
            console.Out.Flush();
            return code;
        }
        catch (IOException exception) when (StandardOutput.IsBroken(exception))
        {
            // Who read the output has seen enough, and there is nobody to tell.
            return ExitCode.Trouble;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, or an output that was closed: nothing to report to us.
            return BreakOff($"the run broke off: {exception.Message}", console);
        }
        // The last resort: whatever went wrong, a person reads a sentence and a script gets its exit code.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return BreakOff($"the run broke off ({exception.GetType().Name}: {exception.Message}); please report this with the command you gave", console);
        }
    }

    private static int BreakOff(string sentence, CliConsole console)
    {
        new Diagnostics(console.Error).Tell(sentence);
        try
        {
            // What was found before is still worth having.
            console.Out.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The sentence above has told of it.
        }

        return ExitCode.Trouble;
    }

    private static int RunUnguarded(string[] args, CliConsole console)
    {
        var root = RootCommandBuilder.Build(console);
        // No response files: a path may start with an @.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        if (Suggestions.AreAskedFor(args)) return Suggestions.Write(args, root, parser, console);
        var parsed = root.Parse(args, parser);
        if (UsageErrors.ValueOfSwitch(parsed, args) is { } problem)
        {
            new Diagnostics(console.Error).Tell(problem);
            return ExitCode.Trouble;
        }

        var streams = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
        if (parsed.Action is not ParseErrorAction) return parsed.Invoke(streams);

        var diagnostics = new Diagnostics(console.Error);
        foreach (var error in UsageErrors.Of(parsed)) diagnostics.Tell(error);
        var command = parsed.CommandResult.Command.Name is var name and not RootCommandBuilder.Name ? $" {name}" : "";
        console.Error.WriteLine($"Run \"consistencycheck{command} --help\" for what can be said.");
        return ExitCode.Trouble;
    }
}
