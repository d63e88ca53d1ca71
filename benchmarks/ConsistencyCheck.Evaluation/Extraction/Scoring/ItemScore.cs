using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Extraction.Scoring;

/// <summary>What became of one labelled text.</summary>
/// <param name="Item">The text.</param>
/// <param name="Found">Labels with the answers that touch them.</param>
/// <param name="Missed">Labels without an answer.</param>
/// <param name="Spurious">Answers without a label.</param>
internal sealed record ItemScore(
    LabelledItem Item,
    IReadOnlyList<(Label Label, Answer Answer)> Found,
    IReadOnlyList<Label> Missed,
    IReadOnlyList<Answer> Spurious)
{
    public static ItemScore Of(LabelledItem item, IReadOnlyList<Answer> answers)
    {
        var answerOf = SpanPairing.Pair(item.Labels, answers);
        var found = new List<(Label, Answer)>();
        var missed = new List<Label>();
        for (var i = 0; i < answerOf.Length; i++)
        {
            if (answerOf[i] < 0) missed.Add(item.Labels[i]);
            else found.Add((item.Labels[i], answers[answerOf[i]]));
        }

        var used = answerOf.ToHashSet();
        var spurious = answers.Where((answer, index) => !used.Contains(index) && !answer.IsOptional && !item.LeftOut.Any(span => span.Overlaps(answer.Span)));
        return new ItemScore(item, found, missed, [.. spurious]);
    }

    /// <summary>Gets how many answers cover a label's text exactly.</summary>
    public int Strict => Found.Count(pair => pair.Label.Span == pair.Answer.Span);

    /// <summary>Gets how many answers touch a label and have its value.</summary>
    public int RightValues => Found.Count(pair => pair.Label.Accepts(pair.Answer));

    /// <summary>Gets whether there is nothing to mend: every span and every value, and nothing besides.</summary>
    public bool IsRight =>
        Missed.Count == 0 && Spurious.Count == 0 && Found.All(pair => pair.Label.Span == pair.Answer.Span && pair.Label.Accepts(pair.Answer));
}
