using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>Two figures of one sentence in each other's place.</summary>
internal sealed class FiguresSwapped : IErrorPlanter
{
    public string Kind => "two figures swapped";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var changes = clean.Layout.Sentences.SelectMany(sentence => LooseChange.In(clean.Text, sentence))
            .Where(change => change.Old.Value != change.New.Value && change.Old.Scale == change.New.Scale).ToList();
        // A change shows the swap where its direction is told; other figures say nothing of their order.
        if (changes.Count > 0)
        {
            var change = changes[random.Next(changes.Count)];
            return Swap(clean, change.Old, change.New, change.IsTold && (change.IsShare || !change.Old.IsPercent));
        }

        var pairs = clean.Layout.Sentences.Select(sentence => LooseNumber.In(clean.Text, sentence))
            .Where(numbers => numbers.Count == 2 && numbers[0].Value != numbers[1].Value && numbers[0].Scale == numbers[1].Scale).ToList();
        return Edit.OneOf(pairs, random) is { } pair ? Swap(clean, pair[0], pair[1], isDecidable: false) : null;
    }

    private static PlantedError Swap(DatedDocument clean, LooseNumber one, LooseNumber other, bool isDecidable)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        var (a, b) = (first.Span.Of(clean.Text).ToString(), second.Span.Of(clean.Text).ToString());
        var text = string.Concat(
            clean.Text.AsSpan(0, first.Span.Start), b, clean.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End),
            string.Concat(a, clean.Text.AsSpan(second.Span.End)));
        return new PlantedError(clean.Layout.Document with { Text = text }, $"{a} <-> {b}", isDecidable);
    }
}
