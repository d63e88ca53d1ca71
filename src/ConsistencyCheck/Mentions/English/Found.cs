using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What a grammar has read, in token indices.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">The index of the token after the last.</param>
/// <param name="Value">The value; null where the words are no claim and are to be skipped.</param>
/// <param name="Impossible">Why the value cannot be; null for nearly all.</param>
internal readonly record struct Found(int Start, int End, MentionValue? Value, string? Impossible = null);
