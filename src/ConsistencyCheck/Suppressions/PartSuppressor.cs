using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Suppresses what stands in the parts of documents that the application ignores.</summary>
internal sealed class PartSuppressor(IgnoredParts parts, IReadOnlyDictionary<string, DocumentLayout> documents)
{
    /// <summary>The suppressed finding; null where it stands in no such part.</summary>
    public SuppressedFinding? Suppress(Finding finding)
    {
        if (parts.IsNone) return null;
        foreach (var evidence in FindingPlaces.Of(finding))
            if (ReasonOf(evidence) is { } reason) return new SuppressedFinding(finding, SuppressionKind.Configuration, reason);
        return null;
    }

    private string? ReasonOf(Evidence evidence)
    {
        if (parts.Documents?.Invoke(evidence.DocumentId) == true) return "the file is ignored";
        if (evidence.Span is not { } span || !documents.TryGetValue(evidence.DocumentId, out var layout)) return null;
        return OfZone(layout, span) ?? OfSection(layout, span) ?? OfPhrase(layout.Document.Text, span);
    }

    private string? OfZone(DocumentLayout layout, TextSpan span) =>
        layout.ZoneAt(span.Start) is { } zone && parts.Zones.Contains(zone.Kind) ? "this part of the page is ignored" : null;

    private string? OfSection(DocumentLayout layout, TextSpan span)
    {
        if (parts.Sections.Count == 0) return null;
        var heading = layout.Zones.LastOrDefault(zone => zone.Kind == ZoneKind.Headline && zone.Span.Start <= span.Start);
        if (heading is null) return null;
        var title = heading.Span.Of(layout.Document.Text).Trim().TrimEnd(':').ToString();
        return parts.Sections.FirstOrDefault(section => section.Trim().TrimEnd(':').Equals(title, StringComparison.OrdinalIgnoreCase)) is { } ignored
            ? $"the section “{ignored}” is ignored"
            : null;
    }

    private string? OfPhrase(string text, TextSpan span)
    {
        foreach (var phrase in parts.Phrases)
        {
            // A phrase that covers a part of the figure lies no further from it than its own length.
            var from = Math.Max(0, span.Start - phrase.Length);
            var until = Math.Min(text.Length, span.End + phrase.Length);
            for (var at = Next(text, phrase, from, until); at >= 0; at = Next(text, phrase, at + 1, until))
                if (new TextSpan(at, phrase.Length).Overlaps(span)) return $"the phrase “{phrase}” is ignored";
        }

        return null;
    }

    private static int Next(string text, string phrase, int from, int until) =>
        phrase.Length > 0 && from < until ? text.IndexOf(phrase, from, until - from, StringComparison.OrdinalIgnoreCase) : -1;
}
