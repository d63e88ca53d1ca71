using System.Diagnostics.CodeAnalysis;
using ConsistencyCheck.Rules.Dates;
using ConsistencyCheck.Rules.Input;
using ConsistencyCheck.Rules.Numbers;
using ConsistencyCheck.Rules.Sources;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules;

/// <summary>All rules, with the page of each.</summary>
public static class RuleCatalog
{
    /// <summary>The rule that reports what could not be read.</summary>
    internal const string UnreadableInputId = "CC9001";

    // Before the list, which static initialisers fill in the order of the text.
    private static readonly ClaimContradictsSources Contradicted = new();
    private static readonly ClaimNotInSources NotFound = new();

    /// <summary>The rules in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> Rules { get; } =
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
        new HeadlineFigureDiffers(),
        new ConversionMismatch(),
        new PartsMismatch(),
        new ChangeMismatch(),
        new ListCountMismatch(),
        new RangeReversed(),
        new QuantitiesDiffer(),
        new DatesDiffer(),
        Contradicted,
        NotFound,
        new FigureSuperseded(),
        new ClaimDenied(),
        new UnreadableInput(),
    ];

    /// <summary>Those of <see cref="Rules"/> that look at one document.</summary>
    internal static IReadOnlyList<DocumentRule> DocumentRules { get; } = [.. Rules.OfType<DocumentRule>()];

    /// <summary>Those of <see cref="Rules"/> that look at a draft and its sources.</summary>
    internal static IReadOnlyList<DraftRule> DraftRules { get; } = [.. Rules.OfType<DraftRule>()];

    /// <summary>Those of <see cref="Rules"/> that look at documents beside each other.</summary>
    internal static IReadOnlyList<StoriesRule> StoriesRules { get; } = [.. Rules.OfType<StoriesRule>()];

    /// <summary>Gets what each rule is, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [.. Rules.Select(rule => rule.Descriptor)];

    /// <summary>Gets the rules that check documents, alone and beside each other.</summary>
    internal static IReadOnlyList<RuleDescriptor> OfCheck { get; } = [.. Rules.Where(rule => rule is not DraftRule).Select(rule => rule.Descriptor)];

    /// <summary>Gets the rules that look at a draft and its sources.</summary>
    internal static IReadOnlyList<RuleDescriptor> OfDraft { get; } = [.. DraftRules.Select(rule => rule.Descriptor)];

    /// <summary>Finds a rule by its id (<c>CC1003</c>) or its name, in any letter case.</summary>
    public static bool TryFind(string? idOrName, [NotNullWhen(true)] out RuleDescriptor? descriptor)
    {
        descriptor = All.FirstOrDefault(rule =>
            string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase) ||
            string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));
        return descriptor is not null;
    }

    /// <summary>The rule that reports a claim of a draft that has this status; null where there is nothing to report.</summary>
    public static RuleDescriptor? RuleOf(ClaimStatus status) => status switch
    {
        ClaimStatus.Contradicted => Contradicted.Descriptor,
        ClaimStatus.NotFound => NotFound.Descriptor,
        _ => null,
    };

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
