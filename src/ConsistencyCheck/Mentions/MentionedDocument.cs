using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Mentions;

/// <summary>A document after recognition: what the stages to the right read.</summary>
internal sealed record MentionedDocument(DocumentLayout Layout, TokenizedText Tokens, IReadOnlyList<Mention> Mentions)
{
    public string Text => Layout.Document.Text;

    /// <summary>Gets the stems of the names that the story speaks of. Read once, when they are first asked for.</summary>
    public HashSet<uint> Names => field ??= StoryNames.Of(this);

    /// <summary>Gets what its names stand for. Read once, when they are first asked for.</summary>
    public Aliases Aliases => field ??= AliasReader.Read(Tokens);
}
