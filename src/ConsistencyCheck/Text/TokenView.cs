using System.Runtime.CompilerServices;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;

namespace ConsistencyCheck.Text;

/// <summary>What a grammar sees of a text: tokens by index, with a line end beyond both ends so that no rule has to check bounds.</summary>
internal readonly ref struct TokenView(TokenizedText source, Lexicon lexicon)
{
    private static readonly Token Outside = new(0, 0, 0, TokenKind.LineBreak, TokenFlags.SpaceBefore);
    private readonly ReadOnlySpan<Token> _tokens = source.Tokens;
    private readonly string _text = source.Text;

    public int Count => _tokens.Length;

    public string Text => _text;

    public Lexicon Lexicon => lexicon;

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            source.Look();
            if ((uint)index < (uint)_tokens.Length) return ref _tokens[index];
            return ref Outside;
        }
    }

    /// <summary>The lexicon's entry for a word; <see cref="Lexeme.None"/> for everything else.</summary>
    public Lexeme Word(int index) => lexicon[this[index].Lexeme];

    public Particle Particle(int index) => Word(index).Particle;

    public bool Is(int index, WordClass any) => Word(index).Is(any);

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    /// <summary>The first code unit of a symbol; NUL for everything else.</summary>
    public char Symbol(int index)
    {
        ref readonly var token = ref this[index];
        return token.Kind == TokenKind.Symbol ? _text[token.Start] : '\0';
    }

    /// <summary>Whether a token touches the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < _tokens.Length && !_tokens[index].HasSpaceBefore && _tokens[index].Kind != TokenKind.LineBreak;

    public ReadOnlySpan<char> Chars(int index) => this[index].Span.Of(_text);

    public bool IsHyphen(int index) => Symbol(index) is '-' or '\u2010' or '\u2011';

    public bool IsDash(int index) => Symbol(index) is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

    public TextSpan SpanOf(int first, int afterLast) => TextSpan.Between(this[first].Start, this[afterLast - 1].End);
}
