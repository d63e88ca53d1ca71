using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Says where a finding stands, for whoever wants to suppress it there.</summary>
internal static class FindingPlaces
{
    /// <summary>The evidence that the finding is about: the place that it is reported at, and all that it doubts.</summary>
    public static IEnumerable<Evidence> Of(Finding finding) =>
        finding.Evidence.Where((evidence, index) => index == 0 || evidence.Role == EvidenceRole.Stated);

    /// <summary>Whether the finding is about something in a stretch of a document.</summary>
    public static bool IsIn(Finding finding, string documentId, TextSpan stretch) =>
        Of(finding).Any(evidence => evidence.DocumentId == documentId && evidence.Span is { } span && span.Overlaps(stretch));
}
