using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Reports;

/// <summary>Writes what the sources say to a draft.</summary>
internal static class VerifyJson
{
    /// <summary>One answer of a batch: the verdict, and each claim with the words that decided.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, DraftCheck check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Draft.Id);
        WriteVerdict(json, check);
        json.WriteEndObject();
    }

    /// <summary>The same with the findings, the documents and the counts.</summary>
    public static void WriteReport(Utf8JsonWriter json, DraftReport report)
    {
        var findings = new FindingJson(new ReportIndex([report.Check.Draft, .. report.Check.Sources]));
        json.WriteStartObject();
        json.WriteString("id", report.Check.Draft.Id);
        WriteVerdict(json, report.Check);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) findings.Write(json, finding);
        json.WriteEndArray();
        SuppressedJson.Write(json, findings, report.Suppressed, report.Stale);
        json.WritePropertyName("draft");
        JsonReport.WriteDocument(json, report.Check.Draft);
        json.WriteStartArray("sources");
        foreach (var source in report.Check.Sources) JsonReport.WriteDocument(json, source);
        json.WriteEndArray();
        WriteSummary(json, report);
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, DraftCheck check)
    {
        json.WriteString("verdict", WireNames<DraftVerdict>.Of(check.Verdict));
        json.WriteStartArray("claims");
        foreach (var claim in check.Claims) WriteClaim(json, claim, check);
        json.WriteEndArray();
    }

    private static void WriteClaim(Utf8JsonWriter json, VerifiedClaim claim, DraftCheck check)
    {
        var place = check.Draft.Layout.SpanInFile(claim.Span);
        TextSpan? source = claim.Quote is { } quote ? check.Sources[quote.Source].Layout.SpanInFile(quote.Span) : null;
        json.WriteStartObject();
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", claim.Text);
        json.WriteString("status", WireNames<ClaimStatus>.Of(claim.Status));
        json.WriteString("rule", RuleCatalog.RuleOf(claim.Status)?.Id);
        json.Integer("source", claim.Quote?.Source);
        json.Integer("sourceStart", source?.Start);
        json.Integer("sourceEnd", source?.End);
        json.WriteString("sourceText", claim.Quote?.Text);
        json.WriteString("relation", claim.Relation is { } relation ? WireNames<ValueRelation>.Of(relation) : null);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("why", claim.Why);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, DraftReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("claims", report.Check.Claims.Count);
        json.WriteNumber("supported", report.Count(ClaimStatus.Supported));
        json.WriteNumber("contradicted", report.Count(ClaimStatus.Contradicted));
        json.WriteNumber("notFound", report.Count(ClaimStatus.NotFound));
        SummaryJson.WriteFindings(json, report.Count);
        SuppressedJson.WriteCounts(json, report.Suppressed, report.Stale);
        json.WriteEndObject();
    }
}
