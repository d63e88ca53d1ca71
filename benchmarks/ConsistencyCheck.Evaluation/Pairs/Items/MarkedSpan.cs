using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Pairs.Items;

/// <summary>Words of a draft that the labels mark.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Kind">What is wrong there: <c>number</c>, <c>date</c> or <c>other</c>.</param>
/// <param name="IsConflict">Whether the source says otherwise; else it is silent on it.</param>
internal sealed record MarkedSpan(TextSpan Span, string Kind, bool IsConflict)
{
    public bool IsOfValue => Kind is "number" or "date";
}
