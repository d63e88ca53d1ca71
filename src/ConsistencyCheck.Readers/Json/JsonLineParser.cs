using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads the bytes of one line as a JSON object.</summary>
internal static class JsonLineParser
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line's bytes.</param>
    /// <param name="defaultId">The id of an item that has none of its own.</param>
    /// <param name="reader">What reads the object.</param>
    /// <param name="item">The item.</param>
    /// <param name="error">What is wrong with the line, as a clause.</param>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> line,
        string defaultId,
        JsonObjectReader<T> reader,
        [NotNullWhen(true)] out T? item,
        [NotNullWhen(false)] out string? error)
        where T : class
    {
        item = null;
        error = ErrorOf(line.Span);
        if (error is not null) return false;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return reader(json.RootElement, defaultId, out item, out error);
            error = "not a JSON object";
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
}
