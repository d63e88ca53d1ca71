using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Sarif;

/// <summary>Writes places in files as SARIF's locations.</summary>
internal sealed class SarifPlaces(ReportIndex index)
{
    /// <summary>The name of the folder that relative addresses count from; code scanning knows it as the root of the repository.</summary>
    public const string Root = "%SRCROOT%";

    /// <param name="json">Where it goes.</param>
    /// <param name="path">The path of a file.</param>
    public static void WriteAddress(Utf8JsonWriter json, string path)
    {
        var address = ArtifactAddress.Of(path);
        json.WriteStartObject();
        json.WriteString("uri", address.Uri);
        if (address.IsRelative) json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    /// <summary>A page without line ends is one line: no context is better than all of it.</summary>
    private const int LongestContext = 2000;

    /// <param name="json">Where it goes.</param>
    /// <param name="evidence">What stands there.</param>
    /// <param name="message">What it adds; null where the result says it.</param>
    /// <param name="id">Tells the places of one result apart; null where there is only one.</param>
    public void Write(Utf8JsonWriter json, Evidence evidence, string? message, int? id)
    {
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        json.WritePropertyName("artifactLocation");
        WriteAddress(json, index.FileOf(evidence.DocumentId));
        if (index.Place(evidence) is { } place)
        {
            WriteRegion(json, evidence, place);
            WriteContext(json, evidence, place);
        }

        json.WriteEndObject();
        if (message is { Length: > 0 }) SarifText.WriteMessage(json, "message", message);
        json.WriteEndObject();
    }

    private void WriteRegion(Utf8JsonWriter json, Evidence evidence, FilePlace place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Start.Line);
        json.WriteNumber("startColumn", place.Start.Column);
        json.WriteNumber("endLine", place.End.Line);
        json.WriteNumber("endColumn", place.End.Column);
        json.WriteNumber("charOffset", place.Span.Start);
        json.WriteNumber("charLength", place.Span.Length);
        if (index.FileWords(evidence.DocumentId, place) is { Length: > 0 } words)
        {
            // What stands in the file and no message: nothing in it is escaped or replaced.
            json.WriteStartObject("snippet");
            json.WriteString("text", words);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The lines of the place with those before and after; left out where they are no more than the place itself, as the format wants it.</summary>
    private void WriteContext(Utf8JsonWriter json, Evidence evidence, FilePlace place)
    {
        if (index.FileLines(evidence.DocumentId) is not { } lines) return;
        var (first, last) = (Math.Max(1, place.Start.Line - 1), Math.Min(lines.Count, place.End.Line + 1));
        var context = TextSpan.Between(lines.SpanOf(first).Start, lines.SpanOf(last).End);
        if (context.Length > LongestContext || context.Length <= place.Span.Length || !context.Contains(place.Span)) return;
        json.WriteStartObject("contextRegion");
        json.WriteNumber("startLine", first);
        json.WriteNumber("endLine", last);
        json.WriteStartObject("snippet");
        json.WriteString("text", index.FileWords(evidence.DocumentId, place with { Span = context }));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
