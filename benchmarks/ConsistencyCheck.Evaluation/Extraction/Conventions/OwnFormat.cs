using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>
/// The output of <c>extract --jsonl</c>, corrected by hand, with the <c>text</c> and where it matters <c>published</c> of the input beside it.
/// </summary>
/// <remarks>
/// Compared are the kind and type, the TIMEX3 value and modifier of a time, the bounds and unit of a quantity, and whether a mention is impossible. What
/// follows from these (<c>si</c>, <c>earliest</c>), the wording (<c>cue</c>) and the lemma (<c>of</c>) are not. A label without a <c>kind</c> asks for the
/// span alone.
/// </remarks>
internal sealed class OwnFormat : IConvention
{
    private static readonly string[] Compared =
    [
        "kind", "type", "timex", "mod", "low", "high", "lowOpen", "highOpen", "value", "unit", "currency", "per", "impossible",
    ];

    public bool Knows(JsonElement item) => ItemJson.Has(item, "mentions", JsonValueKind.Array);

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "mentions")
            .Select(mention => new Label(ItemJson.Span(mention, text), ItemJson.Text(mention, "kind") is null ? [] : [ValueOf(mention)]));
        return new LabelledItem(ItemJson.Id(item), "mentions", text, [.. labels.OrderBy(label => label.Span.Start)])
        {
            Published = ItemJson.Day(item, "published"),
        };
    }

    /// <summary>The answers are read from the library's own JSON, so that what is compared is what users see.</summary>
    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonReport.WriteLine(document, output);
        using var json = JsonDocument.Parse(output.WrittenMemory);
        return [.. ItemJson.Array(json.RootElement, "mentions").Select(mention => AnswerOf(mention, document.Text))];
    }

    private static Answer AnswerOf(JsonElement mention, string text) => new(ItemJson.Span(mention, text), ValueOf(mention));

    private static string ValueOf(JsonElement mention) => string.Join(' ', Compared
        .Where(name => mention.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False))
        .Select(name => $"{name}={Shown(name, mention.GetProperty(name))}"));

    private static string Shown(string name, JsonElement value) => value.ValueKind switch
    {
        _ when name == "impossible" => "yes",
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
