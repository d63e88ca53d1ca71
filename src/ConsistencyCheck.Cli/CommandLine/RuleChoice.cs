using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The user's severity for one rule, as <c>--rule CC1003=error</c> says it.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Severity">The severity; null switches the rule off.</param>
internal sealed record RuleChoice(string RuleId, Severity? Severity)
{
    public static Option<RuleChoice[]> Option()
    {
        var option = Unfinished();
        option.CompletionSources.Add(_ => RuleCatalog.All.SelectMany(rule => CommonOptions.SeverityNames.Select(severity => new CompletionItem($"{rule.Id}={severity}"))));
        return option;
    }

    private static Option<RuleChoice[]> Unfinished() => new("--rule")
    {
        Description = "Give a rule another severity or switch it off: CC1003=off|note|warning|error. May be repeated.",
        HelpName = "ID=SEVERITY",
        CustomParser = result => [.. result.Tokens.Select(token => Read(token.Value, result)).OfType<RuleChoice>()],
    };

    private static RuleChoice? Read(string text, ArgumentResult result)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            result.AddError($"--rule wants an id and a severity such as CC1003=off, not \"{text}\"");
            return null;
        }

        var id = text[..equals];
        if (!RuleCatalog.TryFind(id, out var rule))
        {
            result.AddError(UsageErrors.UnknownRule(id));
            return null;
        }

        var severity = text[(equals + 1)..];
        if (severity == "off") return new RuleChoice(rule.Id, null);
        if (SeverityNames.TryRead(severity, out var read)) return new RuleChoice(rule.Id, read);
        result.AddError($"\"{severity}\" is no severity for {rule.Id}; say off, note, warning or error");
        return null;
    }
}
