using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>One labelled text.</summary>
/// <param name="Id">What error lists call it.</param>
/// <param name="Group">The part of the set that it belongs to, a row of the table.</param>
/// <param name="Text">The text.</param>
/// <param name="Labels">The mentions that it holds, in the order of their starts.</param>
internal sealed record LabelledItem(string Id, string Group, string Text, IReadOnlyList<Label> Labels)
{
    /// <summary>Gets the day that relative words are read from; null where none is given.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the instant that hours and minutes are counted from; null where the set gives none.</summary>
    public DateTime? ReadAt { get; init; }

    /// <summary>Gets where the set labels what is no claim of news: nothing found there is asked for or spurious.</summary>
    public IReadOnlyList<TextSpan> LeftOut { get; init; } = [];

    public SourceDocument ToDocument() => new(Id, Text) { Published = Published };
}
