namespace ConsistencyCheck.Documents;

/// <summary>
/// One text to check, with what its publisher says about it. Mentions and findings count code units of <see cref="Text"/>; reports show the places in the
/// file that <see cref="Origin"/> maps them to, where there is one.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>Creates a document from its text alone.</summary>
    /// <param name="id">What reports call the document: a file path, an address or a key of the caller's own.</param>
    /// <param name="text">The whole text, headline and captions included, in any line-end convention and without a byte order mark.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SourceDocument(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>Gets what reports call the document.</summary>
    public string Id { get; init; }

    /// <summary>
    /// Gets the path of the file that holds the document, where that is not the id: one file may hold many. Null where it is; lines and columns count in it.
    /// </summary>
    public string? File { get; init; }

    /// <summary>Gets the whole text.</summary>
    public string Text { get; init; }

    /// <summary>
    /// Gets the headline where it is held apart from the text; null where it is not known or stands in the text. Kept for reports; only <see cref="Text"/> is
    /// checked.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>Gets the day of publication as the metadata states it, in the publisher's own time zone; null where none is stated.</summary>
    /// <remarks>A claim like any other: it is compared with what the text implies, not trusted over it.</remarks>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the day on which the text was last changed, as the metadata states it; null where none is stated.</summary>
    /// <remarks>
    /// It neither dates the story nor is contradicted by old text: a page of 6 September that was changed on 1 December may tell of either. What the text tells
    /// as past may lie as late as this day.
    /// </remarks>
    public DateOnly? Modified { get; init; }

    /// <summary>Gets the day on which the text was fetched or received; null where it is not known.</summary>
    /// <remarks>
    /// No text is newer than its crawl, a day of slack for time zones let in: it ends the days on which the document may have been published, serves as the
    /// as-of date where the caller gave none, and contradicts a stated day that lies after it.
    /// </remarks>
    public DateOnly? Crawled { get; init; }

    /// <summary>Gets the name of the publisher or feed; null where it is not known.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Gets the address that the document was published at; null where it is not known. Never fetched; a day in its path (<c>/2023/09/06/</c>) counts as one
    /// that the page states.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>Gets where the text stands in the file that it was read from; null where the text is the file.</summary>
    public SourceMap? Origin { get; init; }

    /// <summary>Gets where the file states <see cref="Published"/>, in code units of the file; null where it is not known, or where it came from elsewhere.</summary>
    public TextSpan? PublishedAt { get; init; }

    /// <summary>Gets what the markup says of paragraphs, in the order of the text and without overlap; the others are told by their shape.</summary>
    public IReadOnlyList<MarkedZone> MarkedZones { get; init; } = [];

    /// <summary>Gets what could not be read; each is reported as CC9001. Empty for a document that was read whole.</summary>
    public IReadOnlyList<InputProblem> Problems { get; init; } = [];
}
