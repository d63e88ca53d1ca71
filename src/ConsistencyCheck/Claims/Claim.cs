using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Claims;

/// <summary>A value with what it is said of.</summary>
/// <param name="Document">Index of the document among those checked.</param>
/// <param name="Mention">The value, on the calendar where it is a time.</param>
/// <param name="Sentence">The sentence that makes the claim.</param>
/// <param name="Terms">Stems of the content words around the value: participants and predicate, without the value itself.</param>
/// <param name="Polarity">Whether it is made or denied.</param>
/// <param name="Modality">Whether it is told as fact.</param>
/// <param name="Fate">What became of those that a figure counts.</param>
internal sealed record Claim(int Document, DatedMention Mention, TextSpan Sentence, HashSet<uint> Terms, Polarity Polarity, Modality Modality, Fate Fate)
{
    public TextSpan Span => Mention.Mention.Span;
}
