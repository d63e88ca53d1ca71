using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions;

/// <summary>A document after recognition: what the stages to the right read.</summary>
internal sealed record MentionedDocument(DocumentLayout Layout, TokenizedText Tokens, IReadOnlyList<Mention> Mentions)
{
    public string Text => Layout.Document.Text;

    /// <summary>Gets how wide "about" and rounding are, for the stages that read figures anew or compare them.</summary>
    public QuantityPolicy Quantities { get; init; } = QuantityPolicy.Default;

    /// <summary>Gets the stems of the names that the story speaks of. Read once, when they are first asked for.</summary>
    public HashSet<uint> Names => field ??= StoryNames.Of(this);

    /// <summary>Gets what its names stand for. Read once, when they are first asked for.</summary>
    public Aliases Aliases => field ??= AliasReader.Read(Tokens);
}
