using System.Buffers;
using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports;

/// <summary>The report for programs: one JSON object, or JSON lines for batches. UTF-8, members in a fixed order, lines ended by LF.</summary>
/// <remarks>
/// Offsets are UTF-16 code units of the document's file, half-open; lines and columns count from 1; days are <c>yyyy-MM-dd</c>. Members may be added, none is taken away.
/// </remarks>
public static class JsonReport
{
    /// <summary>Writes the report as one indented object: findings, the documents with their dates, and a summary.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(CheckReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonText.WriteIndented(output, json => WriteReport(json, report));
    }

    /// <summary>Writes one line for each finding and a last one with the summary.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(CheckReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var findings = new FindingJson(new ReportIndex(report.Documents));
        foreach (var finding in report.Findings) JsonText.WriteLine(output, json => findings.Write(json, finding));
        JsonText.WriteLine(output, json =>
        {
            json.WriteStartObject();
            new SummaryJson(findings).Write(json, report);
            json.WriteEndObject();
        });
    }

    /// <summary>Writes one line with a document's date and its mentions, normalised.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLine(DatedDocument document, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        JsonText.WriteLine(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            DateJson.Write(json, document);
            json.WriteStartArray("mentions");
            foreach (var mention in document.Mentions) MentionJson.Write(json, document.Layout, mention);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes what the sources say to a draft as one indented object: the verdict, each claim, the findings, the documents and a summary.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DraftReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonText.WriteIndented(output, json => VerifyJson.WriteReport(json, report));
    }

    /// <summary>Writes one line with the verdict on a draft and what the sources say to each of its claims.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLine(DraftCheck check, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        JsonText.WriteLine(output, json => VerifyJson.WriteAnswer(json, check));
    }

    /// <summary>The report of <see cref="Write(CheckReport, IBufferWriter{byte})"/> as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(CheckReport report) => JsonText.ToText(output => Write(report, output));

    /// <summary>The lines of <see cref="WriteLines"/> as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string RenderLines(CheckReport report) => JsonText.ToText(output => WriteLines(report, output));

    /// <summary>The report of <see cref="Write(DraftReport, IBufferWriter{byte})"/> as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(DraftReport report) => JsonText.ToText(output => Write(report, output));

    /// <summary>The line of <see cref="WriteLine(DatedDocument, IBufferWriter{byte})"/> as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string RenderLine(DatedDocument document) => JsonText.ToText(output => WriteLine(document, output));

    /// <summary>The line of <see cref="WriteLine(DraftCheck, IBufferWriter{byte})"/> as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static string RenderLine(DraftCheck check) => JsonText.ToText(output => WriteLine(check, output));

    internal static void WriteDocument(Utf8JsonWriter json, DatedDocument document)
    {
        var source = document.Layout.Document;
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.OptionalString("title", source.Title);
        json.OptionalString("source", source.Source);
        json.OptionalString("url", source.Url);
        json.WriteNumber("mentions", document.Mentions.Count);
        DateJson.Write(json, document);
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, CheckReport report)
    {
        var findings = new FindingJson(new ReportIndex(report.Documents));
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) findings.Write(json, finding);
        json.WriteEndArray();
        SuppressedJson.Write(json, findings, report.Suppressed, report.Stale);
        json.WriteStartArray("documents");
        foreach (var document in report.Documents) WriteDocument(json, document);
        json.WriteEndArray();
        new SummaryJson(findings).Write(json, report);
        json.WriteEndObject();
    }
}
