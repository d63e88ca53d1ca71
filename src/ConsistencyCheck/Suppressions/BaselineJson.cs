using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsistencyCheck.Suppressions;

/// <summary>Reads and writes a baseline as JSON. Written twice, one baseline gives the same bytes: entries in order, members in order, lines ended by LF.</summary>
public static class BaselineJson
{
    /// <summary>The version of the format that is written. A file of a later one is not read: what it adds could change what it accepts.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a baseline.</summary>
    /// <param name="utf8">The whole file.</param>
    /// <param name="baseline">What it says; null where it cannot be read.</param>
    /// <param name="problem">What is wrong with it; null where nothing is.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Baseline? baseline,
        [NotNullWhen(false)] out BaselineProblem? problem)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        (baseline, problem) = (null, null);
        try
        {
            baseline = new BaselineJsonReader(utf8).Read();
            return true;
        }
        catch (JsonException exception)
        {
            // Utf8JsonReader knows no other way to say that a text is no JSON. Its own words name paths and bytes.
            var line = (int)(exception.LineNumber ?? 0) + 1;
            problem = new BaselineProblem(line, exception is BaselineFormatException ? exception.Message : "this is no JSON");
            return false;
        }
    }

    /// <summary>Writes a baseline in the order of its entries; <see cref="Baseline.Updated"/> sorts them.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Baseline baseline, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("entries");
            foreach (var entry in baseline.Entries) Write(entry, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(BaselineEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("document", entry.Document);
        json.WriteString("rule", entry.Rule);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("message", entry.Message);
        // Null and not left out: this is the place to write a reason.
        json.WriteString("reason", entry.Reason);
        if (entry.Beside.Count > 0)
        {
            json.WriteStartArray("beside");
            foreach (var document in entry.Beside) json.WriteStringValue(document);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
