using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>A word, number, symbol or line end of the text.</summary>
/// <param name="Start">Zero-based index of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Hash">Hash of the characters without regard to case, equal for equal words in every text and process; see <see cref="WordHash"/>.</param>
/// <param name="Kind">What the token is made of.</param>
/// <param name="Flags">What the tokeniser saw in passing.</param>
/// <param name="Lexeme">The entry of the lexicon that the word has; 0 where it has none.</param>
internal readonly record struct Token(int Start, int Length, uint Hash, TokenKind Kind, TokenFlags Flags, ushort Lexeme = 0)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    public bool HasSpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;
}
