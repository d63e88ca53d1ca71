using System.Buffers;

namespace ConsistencyCheck.Text;

/// <summary>A text with its tokens in order.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">An array whose first elements are the tokens.</param>
/// <param name="count">How many of the elements are tokens.</param>
/// <param name="isRented">Whether the array goes back to the shared pool on disposal; the tokens are then no longer valid.</param>
internal sealed class TokenizedText(string text, Token[] tokens, int count, bool isRented = false) : IDisposable
{
    private Token[]? _tokens = tokens;

    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens => Array.AsSpan(0, count);

    private Token[] Array => _tokens ?? throw new ObjectDisposedException(nameof(TokenizedText));

    /// <summary>The index of the first token that ends after an offset; the number of tokens where none does.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Array[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public ReadOnlySpan<char> WordAt(int index) => Array[index].Span.Of(Text);

    /// <summary>Gives a rented array back. A text that was tokenised to be kept needs no disposal.</summary>
    public void Dispose()
    {
        if (isRented && _tokens is { } rented) ArrayPool<Token>.Shared.Return(rented);
        _tokens = null;
    }
}
