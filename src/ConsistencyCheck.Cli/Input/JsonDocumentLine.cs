using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Reads one JSON line <c>{"id","text","published","modified","crawled","title","source","url"}</c> as a document.</summary>
internal static class JsonDocumentLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line's bytes.</param>
    /// <param name="defaultId">The id of a document that has none of its own.</param>
    /// <param name="document">The document.</param>
    /// <param name="error">What is wrong with the line, as a clause.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> line,
        string defaultId,
        [NotNullWhen(true)] out SourceDocument? document,
        [NotNullWhen(false)] out string? error)
    {
        document = null;
        error = ErrorOf(line.Span);
        if (error is not null) return false;
        try
        {
            using var json = JsonDocument.Parse(line);
            return TryRead(json.RootElement, defaultId, out document, out error);
        }
        catch (JsonException exception)
        {
            error = string.Create(CultureInfo.InvariantCulture, $"not JSON: wrong at byte {exception.BytePositionInLine ?? 0} of the line");
        }
        catch (InvalidOperationException)
        {
            // What JsonElement.GetString throws at an escaped half of a surrogate pair.
            error = "a string holds half of a surrogate pair";
        }

        return false;
    }

    private static string? ErrorOf(ReadOnlySpan<byte> line)
    {
        if (line.Trim(" \t"u8).IsEmpty) return "the line is empty";
        return Utf8.IsValid(line) ? null : "the line is not UTF-8";
    }

    private static bool TryRead(JsonElement json, string defaultId, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out string? error)
    {
        document = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            error = "not a JSON object";
            return false;
        }

        if (!TryString(json, "text", out var text, out error)) return false;
        if (text is null)
        {
            error = "\"text\" is missing";
            return false;
        }

        if (!TryId(json, defaultId, out var id, out error) ||
            !TryDay(json, "published", out var published, out error) ||
            !TryDay(json, "modified", out var modified, out error) ||
            !TryDay(json, "crawled", out var crawled, out error) ||
            !TryString(json, "title", out var title, out error) ||
            !TryString(json, "source", out var source, out error) ||
            !TryString(json, "url", out var url, out error))
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

    private static bool TryId(JsonElement json, string defaultId, [NotNullWhen(true)] out string? id, [NotNullWhen(false)] out string? error)
    {
        // Data sets number their documents as often as they name them.
        if (json.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.Number)
        {
            id = value.GetRawText();
            error = null;
            return true;
        }

        var isRead = TryString(json, "id", out id, out error);
        id ??= defaultId;
        return isRead;
    }

    private static bool TryDay(JsonElement json, string name, out DateOnly? day, [NotNullWhen(false)] out string? error)
    {
        day = null;
        if (!TryString(json, name, out var text, out error) || text is null) return error is null;
        if (IsoDay.TryRead(text, out var read)) day = read;
        else error = $"\"{name}\" is no ISO date or date-time: \"{text}\"";
        return error is null;
    }

    private static bool TryString(JsonElement json, string name, out string? text, [NotNullWhen(false)] out string? error)
    {
        text = null;
        error = null;
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind == JsonValueKind.String) text = value.GetString();
        else error = $"\"{name}\" is no string";
        return error is null;
    }
}
