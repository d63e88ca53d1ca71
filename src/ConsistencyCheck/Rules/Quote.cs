using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Rules;

/// <summary>Makes evidence from places of a document.</summary>
internal static class Quote
{
    public static Evidence From(DatedDocument document, TextSpan span, EvidenceRole role, string implies) =>
        new(document.Id, span, span.Of(document.Text).ToString(), role, implies);
}
