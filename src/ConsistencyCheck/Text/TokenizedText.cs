namespace ConsistencyCheck.Text;

/// <summary>A text with its tokens in order.</summary>
internal sealed class TokenizedText(string text, Token[] tokens, int count)
{
    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, count);

    /// <summary>The index of the first token that ends after an offset; the number of tokens where none does.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public ReadOnlySpan<char> WordAt(int index) => tokens[index].Span.Of(Text);
}
