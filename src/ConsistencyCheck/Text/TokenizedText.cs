using System.Buffers;
using System.Runtime.CompilerServices;
using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>A text with its tokens in order.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">An array whose first elements are the tokens.</param>
/// <param name="count">How many of the elements are tokens.</param>
/// <param name="isRented">Whether the array goes back to the shared pool on disposal; the tokens are then no longer valid.</param>
internal sealed class TokenizedText(string text, Token[] tokens, int count, bool isRented = false) : IDisposable
{
    /// <summary>Switches counting on, for the tests that hold the work on a text against its length.</summary>
    public const string CountingSwitch = "ConsistencyCheck.CountLooks";

    // Read once, so that the compiler leaves the counting out where it is off.
    private static readonly bool CountsLooks = AppContext.TryGetSwitch(CountingSwitch, out var isOn) && isOn;

    /// <summary>The text is cut into pieces of 2^5 code units: some six tokens, so that a search within one is short, and the pieces are few.</summary>
    private const int PieceBits = 5;

    private Token[]? _tokens = tokens;

    // For each piece the first token that ends behind its start, and one entry behind the last. Claims ask for dozens of offsets each.
    private int[]? _firstOfPiece;

    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens => Array.AsSpan(0, count);

    /// <summary>Gets how often a token was looked at; 0 where <see cref="CountingSwitch"/> is off.</summary>
    public long Looks { get; private set; }

    private Token[] Array
    {
        get
        {
            Look();
            return _tokens ?? ThrowDisposed();
        }
    }

    /// <summary>Counts a look at a token, if looks are counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Look()
    {
        if (CountsLooks) Looks++;
    }

    /// <summary>The index of the first token that ends after an offset; the number of tokens where none does.</summary>
    public int IndexAt(int offset)
    {
        if ((uint)offset >= (uint)Text.Length) return offset < 0 ? 0 : IndexBetween(0, count, offset);
        var pieces = _firstOfPiece ??= FindPieces();
        var piece = offset >> PieceBits;
        return IndexBetween(pieces[piece], pieces[piece + 1], offset);
    }

    private int[] FindPieces()
    {
        var length = (Text.Length >> PieceBits) + 2;
        var pieces = isRented ? ArrayPool<int>.Shared.Rent(length) : new int[length];
        var index = 0;
        for (var i = 0; i < length; i++)
        {
            while (index < count && Array[index].End <= i << PieceBits) index++;
            pieces[i] = index;
        }

        return pieces;
    }

    // Apart, so that the property is small enough to be inlined everywhere.
    private static Token[] ThrowDisposed() => throw new ObjectDisposedException(nameof(TokenizedText));

    private int IndexBetween(int low, int high, int offset)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Array[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The same for callers that go through a text in order.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="near">An index that the one in question is likely to be a little after.</param>
    public int IndexAt(int offset, int near)
    {
        // Steps of twice the length each: what lies n tokens on takes the logarithm of n, and not that of the whole text.
        if (near > count || (near > 0 && Array[near - 1].End > offset)) return IndexAt(offset);
        var step = 1;
        while (near + step <= count && Array[near + step - 1].End <= offset)
        {
            near += step;
            step *= 2;
        }

        return IndexBetween(near, Math.Min(near + step - 1, count), offset);
    }

    public ReadOnlySpan<char> WordAt(int index) => Array[index].Span.Of(Text);

    /// <summary>Whether a word is one of a set; the hash is the token's own and not computed again.</summary>
    public bool IsAny(int index, TermSet words)
    {
        ref readonly var token = ref Array[index];
        return token.Kind == TokenKind.Word && words.Contains(token.Hash, token.Span.Of(Text));
    }

    /// <summary>Gives the rented arrays back. A text that was tokenised to be kept needs no disposal.</summary>
    public void Dispose()
    {
        if (isRented && _tokens is { } rented) ArrayPool<Token>.Shared.Return(rented);
        if (isRented && _firstOfPiece is { } pieces) ArrayPool<int>.Shared.Return(pieces);
        (_tokens, _firstOfPiece) = (null, null);
    }
}
