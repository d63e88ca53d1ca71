using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions;

/// <summary>A place where the text states a value.</summary>
/// <param name="Span">Where the words stand, qualifiers and the counted noun included ("some 20 Russian officials").</param>
/// <param name="Value">What they say, still relative where the words are.</param>
public sealed record Mention(TextSpan Span, MentionValue Value)
{
    /// <summary>Gets why the value cannot be, in a few words ("April has 30 days"); null for all that can.</summary>
    /// <remarks>A typing error is still a statement: it is kept and marked, so that a rule can report it.</remarks>
    public string? Impossible { get; init; }

    /// <summary>Gets the time value; null for a quantity.</summary>
    public TimeValue? Time => Value as TimeValue;

    /// <summary>Gets the quantity; null for a time.</summary>
    public QuantityValue? Quantity => Value as QuantityValue;
}
