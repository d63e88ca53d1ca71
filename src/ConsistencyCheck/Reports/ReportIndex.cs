using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

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

    /// <summary>The place of a span in its file; null where <see cref="Layout"/> is.</summary>
    public FilePlace? Place(string id, TextSpan? span) => span is { } place ? Layout(id, span)?.PlaceOf(place) : null;

    /// <summary>The place of evidence in its file: of metadata, where the file states the day of publication. Null where it stands nowhere.</summary>
    public FilePlace? Place(Evidence evidence) =>
        evidence is { Span: null, Role: EvidenceRole.Stated, Text.Length: > 0 } && _layouts.TryGetValue(evidence.DocumentId, out var layout)
            ? layout.PlaceOfPublished
            : Place(evidence.DocumentId, evidence.Span);

    /// <summary>The path of the file that a document was read from; the id where no other is known.</summary>
    public string FileOf(string id) => _layouts.TryGetValue(id, out var layout) ? layout.Document.File ?? id : id;

    /// <summary>The words of the file at a place in it, markup included; null where the report holds no document of this id.</summary>
    public string? FileWords(string id, FilePlace place)
    {
        if (!_layouts.TryGetValue(id, out var layout)) return null;
        var file = layout.Document.Origin?.Original ?? layout.Document.Text;
        return place.Span.End <= file.Length ? place.Span.Of(file).ToString() : null;
    }

    /// <summary>The lines of the document's file; null where the report holds no document of this id.</summary>
    public LineMap? FileLines(string id) => _layouts.TryGetValue(id, out var layout) ? layout.Document.Origin?.Lines ?? layout.Lines : null;

    /// <summary>What a terminal makes a link of: <c>path:line:column</c> in the document's file, or the id alone where there is no place.</summary>
    public string Link(string id, TextSpan? span) => Link(id, Place(id, span));

    /// <inheritdoc cref="Link(string, TextSpan?)"/>
    public string Link(Evidence evidence) => Link(evidence.DocumentId, Place(evidence));

    // Without a place there is nothing to jump to, and the id says which of a file's documents is meant.
    private string Link(string id, FilePlace? place) => place is { Start: var start }
        ? string.Create(null, $"{TerminalText.Clean(FileOf(id))}:{start.Line}:{start.Column}")
        : TerminalText.Clean(id);
}
