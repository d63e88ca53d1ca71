using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>One mention that the labels ask for.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Values">Its normalised value, in every form that counts as right; empty where the labels state no value, so that none is wrong.</param>
internal sealed record Label(TextSpan Span, IReadOnlyList<string> Values)
{
    public bool Accepts(Answer answer) => Values.Count == 0 || answer.Values.Any(value => Values.Contains(value, StringComparer.Ordinal));
}
