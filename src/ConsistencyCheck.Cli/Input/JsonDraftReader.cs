using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Cli.Input;

/// <summary>
/// Reads a JSON object <c>{"id","draft","published","sources"}</c> as a draft with its sources, each of which is a text or an object
/// <c>{"text","published","title"}</c>.
/// </summary>
internal static class JsonDraftReader
{
    /// <inheritdoc cref="JsonObjectReader{T}"/>
    public static bool TryRead(JsonElement json, string defaultId, [NotNullWhen(true)] out SourcedDraft? item, [NotNullWhen(false)] out string? error)
    {
        item = null;
        if (!JsonDocumentReader.TryRead(json, "draft", defaultId, out var draft, out error)) return false;
        if (!TrySources(json, draft.Id, out var sources, out error)) return false;
        item = new SourcedDraft(draft, sources);
        return true;
    }

    private static bool TrySources(
        JsonElement json,
        string draftId,
        [NotNullWhen(true)] out List<SourceDocument>? sources,
        [NotNullWhen(false)] out string? error)
    {
        sources = null;
        error = null;
        if (!json.TryGetProperty("sources", out var array)) error = "\"sources\" is missing";
        else if (array.ValueKind != JsonValueKind.Array) error = "\"sources\" is no array";
        if (error is not null) return false;

        var read = new List<SourceDocument>();
        foreach (var element in array.EnumerateArray())
        {
            var number = read.Count.ToString(CultureInfo.InvariantCulture);
            if (!TrySource(element, $"{draftId}#{number}", out var source, out error))
            {
                error = $"source {number}: {error}";
                return false;
            }

            read.Add(source);
        }

        sources = read;
        return true;
    }

    private static bool TrySource(JsonElement json, string id, [NotNullWhen(true)] out SourceDocument? source, [NotNullWhen(false)] out string? error)
    {
        source = null;
        error = null;
        if (json.ValueKind == JsonValueKind.String) source = new SourceDocument(id, json.GetString()!);
        else if (json.ValueKind != JsonValueKind.Object) error = "neither a string nor an object";
        // An answer names a source by its place in the array; an id of its own could be that of the draft.
        else if (JsonDocumentReader.TryRead(json, id, out var document, out error)) source = document with { Id = id };
        return source is not null;
    }
}
