using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Reports;

/// <summary>Finds the documents of a report by id, to turn spans into lines and columns.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, DocumentLayout> _layouts = new(StringComparer.Ordinal);

    public ReportIndex(IReadOnlyList<DatedDocument> documents)
    {
        // Two documents of one id are the caller's choice; the first is the one shown.
        foreach (var document in documents) _layouts.TryAdd(document.Id, document.Layout);
    }

    /// <summary>The document that a span stands in; null for metadata, and where the report holds no document of this id that is long enough.</summary>
    public DocumentLayout? Layout(string id, TextSpan? span) =>
        span is { } place && _layouts.TryGetValue(id, out var layout) && place.End <= layout.Document.Text.Length ? layout : null;

    /// <summary>The place of a span; null where <see cref="Layout"/> is.</summary>
    public LinePosition? Position(string id, TextSpan? span) =>
        span is { } place ? Layout(id, span)?.Lines.PositionOf(place.Start) : null;

    /// <summary>What a terminal makes a link of: <c>path:line:column</c>, or the path alone where there is no place.</summary>
    public string Link(string id, TextSpan? span)
    {
        var path = TerminalText.Clean(id);
        return Position(id, span) is { } place ? string.Create(null, $"{path}:{place.Line}:{place.Column}") : path;
    }
}
