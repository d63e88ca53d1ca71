using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Alignment;

/// <summary>A claim as a matcher of an application's own sees it.</summary>
/// <param name="Document">The document that makes it.</param>
/// <param name="Sentence">The sentence that makes it.</param>
/// <param name="Mention">The value, on the calendar where it is a time.</param>
public sealed record ClaimContext(DatedDocument Document, TextSpan Sentence, DatedMention Mention)
{
    /// <summary>Gets the words of the sentence.</summary>
    public ReadOnlySpan<char> SentenceText => Sentence.Of(Document.Text);

    /// <summary>Gets the words of the value.</summary>
    public ReadOnlySpan<char> MentionText => Mention.Mention.Span.Of(Document.Text);
}
