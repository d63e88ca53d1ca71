using System.Text.Json;
using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Pairs.Items;

/// <summary>
/// Reads one line of labelled pairs: <c>text_a</c> (source), <c>text_b</c> (draft), <c>label</c>, <c>kind</c> and, where spans are marked, <c>meta</c>.
/// </summary>
internal static class PairJson
{
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="InvalidDataException">The line lacks something; the message says what.</exception>
    public static PairItem Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var item = json.RootElement;
        var draft = ItemJson.Required(item, "text_b");
        return new PairItem(
            ItemJson.Id(item),
            ItemJson.Required(item, "text_a"),
            draft,
            LabelOf(ItemJson.Required(item, "label")),
            ItemJson.Text(item, "kind") ?? "other",
            SpansOf(item, draft));
    }

    private static PairLabel LabelOf(string label) => label switch
    {
        "contradiction" => PairLabel.Contradiction,
        "consistent" => PairLabel.Consistent,
        "unrelated" => PairLabel.Unrelated,
        _ => throw new InvalidDataException($"\"label\" is none of contradiction, consistent, unrelated: {label}."),
    };

    private static List<MarkedSpan>? SpansOf(JsonElement item, string draft)
    {
        if (ItemJson.Has(item, "meta", JsonValueKind.Object)) return SpansIn(item.GetProperty("meta"), draft);
        // A table that was written as JSON lines keeps nested objects as text; text that holds none says nothing of spans.
        if (ItemJson.Text(item, "meta") is not { } text) return null;
        try
        {
            using var meta = JsonDocument.Parse(text);
            return SpansIn(meta.RootElement, draft);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<MarkedSpan>? SpansIn(JsonElement meta, string draft) => !ItemJson.Has(meta, "spans", JsonValueKind.Array)
        ? null
        :
        [
            .. meta.GetProperty("spans").EnumerateArray().Select(span => new MarkedSpan(
                ItemJson.Span(span, draft),
                ItemJson.Text(span, "kind") ?? "other",
                ItemJson.Text(span, "label_type") is not { } type || type.Contains("conflict", StringComparison.OrdinalIgnoreCase))),
        ];
}
