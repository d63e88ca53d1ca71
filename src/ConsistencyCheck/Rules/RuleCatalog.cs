using System.Diagnostics.CodeAnalysis;

namespace ConsistencyCheck.Rules;

/// <summary>All rules, with the page of each.</summary>
public static class RuleCatalog
{
    /// <summary>Gets what each rule is, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        new("CC1001", "impossible-date", "A date or time that does not exist", Severity.Error),
        new("CC1002", "weekday-date-mismatch", "The weekday and the date do not match", Severity.Warning),
        new("CC1003", "stated-date-contradicts-text", "The stated date does not fit what the text describes", Severity.Warning),
        new("CC9001", "unreadable-input", "Part of the input could not be read", Severity.Warning),
    ];

    /// <summary>Finds a rule by its id (<c>CC1003</c>) or its name, in any letter case.</summary>
    public static bool TryFind(string? idOrName, [NotNullWhen(true)] out RuleDescriptor? descriptor)
    {
        descriptor = All.FirstOrDefault(rule =>
            string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase) ||
            string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));
        return descriptor is not null;
    }

    /// <summary>The rule's page in Markdown: what it finds, why, an example, and when it is right to ignore it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public static string PageOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream($"{rule.Id}.md")
            ?? throw new InvalidOperationException($"The page of {rule.Id} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
