using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Puts what <c>--published</c> says in the place of what a file says of itself.</summary>
internal static class PublishedOption
{
    /// <summary>The document as published on a day that the user gave; as it is where none was given.</summary>
    public static SourceDocument StatedAs(this SourceDocument document, DateOnly? published) =>
        published is null ? document : document with { Published = published, PublishedAt = null };
}
