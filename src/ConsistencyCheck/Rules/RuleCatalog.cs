using System.Diagnostics.CodeAnalysis;
using ConsistencyCheck.Rules.Dates;
using ConsistencyCheck.Rules.Input;
using ConsistencyCheck.Rules.Numbers;

namespace ConsistencyCheck.Rules;

/// <summary>All rules, with the page of each.</summary>
public static class RuleCatalog
{
    /// <summary>The rules in the order of their ids.</summary>
    internal static IReadOnlyList<DocumentRule> Rules { get; } =
    [
        new ImpossibleDate(),
        new WeekdayDateMismatch(),
        new StatedDateContradictsText(),
        new TenseContradictsDate(),
        new RangeEndsBeforeStart(),
        new DurationDatesMismatch(),
        new AgeMismatch(),
        new RelativeDateMismatch(),
        new EventDatedDifferently(),
        new ConversionMismatch(),
        new PartsMismatch(),
        new ChangeMismatch(),
        new ListCountMismatch(),
        new RangeReversed(),
        new UnreadableInput(),
    ];

    /// <summary>Gets what each rule is, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [.. Rules.Select(rule => rule.Descriptor)];

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
