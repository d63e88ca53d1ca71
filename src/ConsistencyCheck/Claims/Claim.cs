using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>A value with what it is said of.</summary>
/// <param name="Document">Index of the document among those checked.</param>
/// <param name="Mention">The value, on the calendar where it is a time.</param>
/// <param name="Quantity">The figure, or how long something lasts; null for a date.</param>
/// <param name="Sentence">The sentence that makes the claim, with its terms.</param>
/// <param name="Nearness">How near each of the sentence's terms stands to the value, from 0 to 1.</param>
/// <param name="HeadNoun">The concept of what is counted, or of the noun that owns the figure; 0 where none is named.</param>
/// <param name="Predicate">The concept of the verb, or of the noun of an event, that the value goes with; 0 where none is near.</param>
/// <param name="Bound">For a time, on which side of it the fact lies.</param>
/// <param name="Polarity">Whether it is made or denied.</param>
/// <param name="Modality">Whether it is told as fact.</param>
/// <param name="Fate">What became of those that a figure counts.</param>
/// <param name="Direction">Which way a figure goes.</param>
/// <param name="Attribution">Who tells it.</param>
internal sealed record Claim(
    int Document,
    DatedMention Mention,
    QuantityValue? Quantity,
    ClaimSentence Sentence,
    float[] Nearness,
    uint HeadNoun,
    uint Predicate,
    TimeBound Bound,
    Polarity Polarity,
    Modality Modality,
    Fate Fate,
    Direction Direction,
    Attribution Attribution)
{
    /// <summary>Gets the time of the same sentence at which a figure holds; null where the sentence names none.</summary>
    public Claim? AsOf { get; init; }

    /// <summary>Gets whether a figure comes on top of another: "four other ferries", "another 250 people".</summary>
    public bool IsAdded { get; init; }

    /// <summary>Gets whether a figure counts only those that came first: "the first two points".</summary>
    public bool IsPart { get; init; }

    /// <summary>Gets what compares its figure with others, by the widths that the application chose.</summary>
    public QuantityComparer Comparer { get; init; } = QuantityComparer.Default;

    /// <summary>Gets whether the value is a date or a time, and not a length of time.</summary>
    public bool IsDate => Quantity is null && Mention.Mention.Time is { Type: not (TimeType.Duration or TimeType.Set) };

    /// <summary>Whether one figure goes up and the other down, whatever their sizes.</summary>
    public bool IsOpposedTo(Claim other) => Direction != Direction.None && other.Direction != Direction.None && Direction != other.Direction;

    public TextSpan Span => Mention.Mention.Span;

    public uint[] Terms => Sentence.Terms;

    /// <summary>Gets the names of the sentence: who and what the fact may be about.</summary>
    public Participants Participants => Sentence.Participants;
}
