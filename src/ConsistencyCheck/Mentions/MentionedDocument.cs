using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions;

/// <summary>A document after recognition: what the stages to the right read.</summary>
internal sealed record MentionedDocument(DocumentLayout Layout, TokenizedText Tokens, IReadOnlyList<Mention> Mentions)
{
    public string Text => Layout.Document.Text;
}
