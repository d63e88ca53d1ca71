using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>Numbers, ordinals, percentages and number ranges of Microsoft.Recognizers.Text.</summary>
/// <remarks>
/// Left out, because news claims nothing by them: relative places ("the next one"), a unit without a figure ("the %"), and three or more
/// figures chained by single marks, which are an address, a telephone number or a version. A range that includes its first bound includes its
/// last: "from 40 to 60" is half-open there.
/// </remarks>
internal sealed class RecognizersNumber : IConvention
{
    private const int FewestInChain = 3;

    public bool Knows(JsonElement item) => Recognizers.IsOf(Recognizers.ModelOf(item), "Number", "Ordinal", "Percent");

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var spans = new List<(TextSpan Span, string? Value)>();
        foreach (var label in ItemJson.Array(item, "quantities")) spans.Add((SpanOf(label, text), ValueOf(label)));
        spans.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var leftOut = spans
            .Where(label => label.Value is null)
            .Select(label => label.Span)
            .Concat(Chains(text, [.. spans.Select(label => label.Span)]))
            .ToList();
        return new LabelledItem(
            ItemJson.Id(item),
            Recognizers.ModelOf(item)!,
            text,
            [.. spans.Where(label => !leftOut.Contains(label.Span)).Select(label => new Label(label.Span, [label.Value!]))])
        {
            LeftOut = leftOut,
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item) =>
        document.Mentions.SelectMany(mention => RecognizersNumberAnswers.Of(document.Text, mention.Mention, item.Group));

    /// <summary>"1/5 of" is a share with its preposition there.</summary>
    private static TextSpan SpanOf(JsonElement label, string text)
    {
        var span = ItemJson.Span(label, text);
        return span.Of(text).EndsWith(" of", StringComparison.OrdinalIgnoreCase) ? span with { Length = span.Length - 3 } : span;
    }

    private static string? ValueOf(JsonElement label)
    {
        if (ItemJson.Text(label, "type") == "ordinal.relative" || !ItemJson.Has(label, "value", JsonValueKind.Object)) return null;
        var value = ItemJson.Text(label.GetProperty("value"), "value");
        if (value is not null && ItemJson.Text(label, "type") == "numberrange") return Interval(value);
        if (value is not null && value.EndsWith('%')) return FigureForm.Of(value[..^1]) is { } share ? share + "%" : null;
        return FigureForm.Of(value);
    }

    /// <summary><c>[20,30)</c> is <c>[20,30]</c>.</summary>
    private static string Interval(string value)
    {
        if (value[1..^1].Split(',') is not [var low, var high]) return value;
        var isClosed = high.Length > 0 && (value[^1] == ']' || (value[0] == '[' && low.Length > 0));
        return $"{value[0]}{FigureForm.Of(low)},{FigureForm.Of(high)}{(isClosed ? ']' : ')')}";
    }

    private static IEnumerable<TextSpan> Chains(string text, List<TextSpan> spans)
    {
        for (var first = 0; first < spans.Count;)
        {
            var last = first;
            while (last + 1 < spans.Count && spans[last + 1].Start == spans[last].End + 1 && text[spans[last].End] is '.' or '-' or '/') last++;
            if (last - first + 1 >= FewestInChain)
                foreach (var span in spans[first..(last + 1)]) yield return span;
            first = last + 1;
        }
    }
}
