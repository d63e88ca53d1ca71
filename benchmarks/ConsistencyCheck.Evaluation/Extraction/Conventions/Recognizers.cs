using System.Text.Json;
using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>What the lines taken from the test suite of Microsoft.Recognizers.Text have in common.</summary>
internal static class Recognizers
{
    private const string Prefix = "recognizers_";

    /// <summary>The model that a line tests, which is the scope of its labels; null for a line of another set.</summary>
    public static string? ModelOf(JsonElement item)
    {
        if (ItemJson.Text(item, "source") is { } source && source.StartsWith(Prefix, StringComparison.Ordinal)) return source[Prefix.Length..];
        // Without a source the labels tell.
        if (ItemJson.Has(item, "spans", JsonValueKind.Array)) return FirstValue(item, "spans", "values") is null ? null : "DateTimeModel";
        return FirstValue(item, "quantities", "unit") is not null ? "DimensionModel" : FirstValue(item, "quantities", "value") is null ? null : "NumberModel";
    }

    public static bool IsOf(string? model, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
            if (model is not null && model.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private static JsonElement? FirstValue(JsonElement item, string list, string name)
    {
        if (!ItemJson.Has(item, list, JsonValueKind.Array) || item.GetProperty(list).GetArrayLength() == 0) return null;
        var label = item.GetProperty(list)[0];
        return ItemJson.Has(label, "value", JsonValueKind.Object) && label.GetProperty("value").TryGetProperty(name, out var value) ? value : null;
    }
}
