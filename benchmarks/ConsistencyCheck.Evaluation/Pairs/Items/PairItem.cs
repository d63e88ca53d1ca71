namespace ConsistencyCheck.Evaluation.Pairs.Items;

/// <summary>One labelled pair of a draft and its source.</summary>
/// <param name="Id">What error lists call it.</param>
/// <param name="Source">The text that the draft rests on.</param>
/// <param name="Draft">The text to verify.</param>
/// <param name="Label">What the labels say of the two.</param>
/// <param name="Kind">What the edit or the claim is about: <c>number</c>, <c>date</c> or <c>other</c>.</param>
/// <param name="Spans">Marked words of the draft; null where the set marks none in any draft.</param>
internal sealed record PairItem(string Id, string Source, string Draft, PairLabel Label, string Kind, IReadOnlyList<MarkedSpan>? Spans)
{
    public bool IsOfValue => Kind is "number" or "date";
}
