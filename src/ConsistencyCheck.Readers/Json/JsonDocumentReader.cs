using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads a JSON object <c>{"id","text","published","modified","crawled","title","source","url"}</c> as a document.</summary>
internal static class JsonDocumentReader
{
    /// <inheritdoc cref="JsonObjectReader{T}"/>
    public static bool TryRead(
        JsonElement json,
        string defaultId,
        [NotNullWhen(true)] out SourceDocument? document,
        [NotNullWhen(false)] out string? error) => TryRead(json, "text", defaultId, out document, out error);

    /// <summary>The same where the text has another name.</summary>
    public static bool TryRead(
        JsonElement json,
        string textName,
        string defaultId,
        [NotNullWhen(true)] out SourceDocument? document,
        [NotNullWhen(false)] out string? error)
    {
        document = null;
        if (!JsonMembers.TryRequired(json, textName, out var text, out error) ||
            !JsonMembers.TryId(json, defaultId, out var id, out error) ||
            !JsonMembers.TryDay(json, "published", out var published, out error) ||
            !JsonMembers.TryDay(json, "modified", out var modified, out error) ||
            !JsonMembers.TryDay(json, "crawled", out var crawled, out error) ||
            !JsonMembers.TryString(json, "title", out var title, out error) ||
            !JsonMembers.TryString(json, "source", out var source, out error) ||
            !JsonMembers.TryString(json, "url", out var url, out error))
        {
            return false;
        }

        document = new SourceDocument(id, text)
        {
            Published = published,
            Modified = modified,
            Crawled = crawled,
            Title = title,
            Source = source,
            Url = url,
        };
        return true;
    }
}
