using System.CommandLine;
using System.CommandLine.Parsing;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Words for what the command line got wrong, each with what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The sentence for a rule that there is not.</summary>
    public static string UnknownRule(string name)
    {
        var nearest = NearestName.Of(name, RuleCatalog.All.SelectMany(rule => new[] { rule.Id, rule.Name }));
        return $"there is no rule \"{name}\"; did you mean {nearest}? \"consistencycheck rules\" lists all";
    }

    /// <summary>All that the parser objects to.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Name != RootCommandBuilder.Name)
            return parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));

        // The parser says of a mistyped command that one is missing, and of its words that each is unknown.
        var known = parsed.CommandResult.Command.Subcommands.Select(command => command.Name);
        return parsed.UnmatchedTokens.Count == 0
            ? [$"no command was given; give one of {string.Join(", ", known)}"]
            : [$"there is no command \"{parsed.UnmatchedTokens[0]}\"; did you mean {NearestName.Of(parsed.UnmatchedTokens[0], known)}?"];
    }

    /// <summary>The sentence for a switch that was given a value; null where there is none. The parser takes such a value for a path.</summary>
    public static string? ValueOfSwitch(ParseResult parsed, IEnumerable<string> args)
    {
        foreach (var arg in args.TakeWhile(arg => arg != "--").Where(arg => arg.StartsWith('-') && arg.Contains('=', StringComparison.Ordinal)))
        {
            var (name, value) = (arg[..arg.IndexOf('=', StringComparison.Ordinal)], arg[(arg.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var known = parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));
            if (known is Option<bool> && !bool.TryParse(value, out _)) return $"{known.Name} takes no value, and \"{value}\" was given to it";
        }

        return null;
    }

    /// <summary>Objects to paths that look like options and are no files: the parser takes every unknown option for a path.</summary>
    public static void RejectUnknownOptions(Command command, Argument<string[]> paths, CliEnvironment environment) =>
        paths.Validators.Add(result => RejectUnknownOptions(command, result, result.Tokens, environment));

    /// <inheritdoc cref="RejectUnknownOptions(Command, Argument{string[]}, CliEnvironment)"/>
    public static void RejectUnknownOptions(Command command, Option<string[]> paths, CliEnvironment environment) =>
        paths.Validators.Add(result => RejectUnknownOptions(command, result, result.Tokens, environment));

    private static void RejectUnknownOptions(Command command, SymbolResult result, IEnumerable<Token> paths, CliEnvironment environment)
    {
        foreach (var token in paths.Select(path => path.Value))
        {
            if (token.Length < 2 || token[0] != '-' || Path.Exists(Path.GetFullPath(token, environment.WorkingDirectory))) continue;
            var nearest = NearestName.Of(token, command.Options.Select(option => option.Name));
            result.AddError($"there is no option {token}; did you mean {nearest}?");
        }
    }
}
