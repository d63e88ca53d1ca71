using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Extraction.Scoring;

/// <summary>Labels and answers one to one: equal spans first, then those that share most.</summary>
internal static class SpanPairing
{
    /// <summary>For each label the index of its answer, or -1.</summary>
    public static int[] Pair(IReadOnlyList<Label> labels, IReadOnlyList<Answer> answers)
    {
        var answerOf = Enumerable.Repeat(-1, labels.Count).ToArray();
        var taken = new bool[answers.Count];
        foreach (var (label, answer) in Candidates(labels, answers))
        {
            if (answerOf[label] >= 0 || taken[answer]) continue;
            answerOf[label] = answer;
            taken[answer] = true;
        }

        return answerOf;
    }

    private static IEnumerable<(int Label, int Answer)> Candidates(IReadOnlyList<Label> labels, IReadOnlyList<Answer> answers)
    {
        var pairs = from label in Enumerable.Range(0, labels.Count)
                    from answer in Enumerable.Range(0, answers.Count)
                    let shared = Shared(labels[label], answers[answer])
                    where shared > 0
                    orderby labels[label].Span == answers[answer].Span descending, shared descending, label, answer
                    select (label, answer);
        return pairs;
    }

    private static int Shared(Label label, Answer answer) => Math.Min(label.Span.End, answer.Span.End) - Math.Max(label.Span.Start, answer.Span.Start);
}
