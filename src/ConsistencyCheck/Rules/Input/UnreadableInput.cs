using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Rules.Input;

/// <summary>CC9001: part of a document could not be read, so silence about it means nothing.</summary>
internal sealed class UnreadableInput : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: RuleCatalog.UnreadableInputId,
        Name: "unreadable-input",
        Title: "Part of the input could not be read",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var document = text.Document;
        foreach (var problem in document.Layout.Document.Problems)
        {
            var evidence = problem.Span is { } span
                ? Quote.From(document, span, EvidenceRole.Stated, "what could not be read")
                : new Evidence(document.Id, null, string.Empty, EvidenceRole.Stated, "what could not be read");
            yield return new FindingDraft(problem.Message, 1, [evidence], []);
        }
    }
}
