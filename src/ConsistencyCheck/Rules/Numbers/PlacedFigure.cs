using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A figure with its place among the tokens of the text.</summary>
/// <param name="Value">What it states.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index of the token after it.</param>
/// <param name="Sentence">The offset that its sentence starts at.</param>
internal readonly record struct PlacedFigure(QuantityValue Value, TextSpan Span, int First, int End, int Sentence);
