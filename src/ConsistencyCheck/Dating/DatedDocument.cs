using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>A document with its parts, its mentions and its date.</summary>
/// <param name="Layout">The document with its zones, sentences and lines.</param>
/// <param name="Mentions">The mentions in the order of the text.</param>
/// <param name="Date">What is known about the day of publication.</param>
public sealed record DatedDocument(DocumentLayout Layout, IReadOnlyList<DatedMention> Mentions, DocumentDate Date)
{
    /// <summary>Gets what reports call the document.</summary>
    public string Id => Layout.Document.Id;

    /// <summary>Gets the text that all offsets count in.</summary>
    public string Text => Layout.Document.Text;
}
