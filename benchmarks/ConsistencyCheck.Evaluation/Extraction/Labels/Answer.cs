using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>One mention that was found, said in the terms of a set of labels.</summary>
/// <param name="Span">Where it stands, by the set's idea of what belongs to a mention.</param>
/// <param name="Values">Its normalised value in the forms that the set may use; one of them has to be the label's.</param>
internal sealed record Answer(TextSpan Span, params IReadOnlyList<string> Values)
{
    /// <summary>Gets whether the set neither asks for such a mention nor forbids it: it may answer a label, but is never spurious.</summary>
    public bool IsOptional { get; init; }
}
