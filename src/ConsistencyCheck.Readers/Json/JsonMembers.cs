using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConsistencyCheck.Readers.Days;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads members of JSON objects that users write; what is wrong is told as a clause.</summary>
internal static class JsonMembers
{
    public static bool TryId(JsonElement json, string defaultId, [NotNullWhen(true)] out string? id, [NotNullWhen(false)] out string? error)
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

    public static bool TryDay(JsonElement json, string name, out DateOnly? day, [NotNullWhen(false)] out string? error)
    {
        day = null;
        if (!TryString(json, name, out var text, out error) || text is null) return error is null;
        if (IsoDay.TryRead(text, out var read)) day = read;
        else error = $"\"{name}\" is no ISO date or date-time: \"{text}\"";
        return error is null;
    }

    /// <summary>A member that has to be there.</summary>
    public static bool TryRequired(JsonElement json, string name, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? error)
    {
        if (TryString(json, name, out text, out error) && text is null) error = $"\"{name}\" is missing";
        return text is not null && error is null;
    }

    /// <summary>A member that may be absent or null.</summary>
    public static bool TryString(JsonElement json, string name, out string? text, [NotNullWhen(false)] out string? error)
    {
        text = null;
        error = null;
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind == JsonValueKind.String) text = value.GetString();
        else error = $"\"{name}\" is no string";
        return error is null;
    }
}
