namespace ConsistencyCheck.Documents;

/// <summary>A half-open range of UTF-16 code units in the text of one document.</summary>
/// <param name="Start">Zero-based index of the first code unit.</param>
/// <param name="Length">Number of code units; zero is a position between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the zero-based index of the first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from one index up to, and not including, another.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static TextSpan Between(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The half-open notation of the range, such as <c>[17, 30)</c>.</summary>
    public override string ToString() => string.Create(null, stackalloc char[32], $"[{Start}, {End})");
}
