using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>
/// The figures of a story in order, and the words around them, as the rules on numbers read them. Places in an order and ages add to nothing.
/// </summary>
internal sealed class FigureText
{
    private readonly TokenizedText _tokens;

    private FigureText(DatedText text, List<PlacedFigure> figures)
    {
        _tokens = text.Tokens;
        Document = text.Document;
        Figures = figures;
    }

    public DatedDocument Document { get; }

    public IReadOnlyList<PlacedFigure> Figures { get; }

    /// <summary>The figures of the story itself: stamps, links, residue and repeated paragraphs state nothing anew.</summary>
    public static FigureText Read(DatedText text)
    {
        var layout = text.Source.Layout;
        var figures = new List<PlacedFigure>();
        var near = 0;
        var sentence = new TextSpan(0, 0);
        foreach (var mention in text.Document.Mentions)
        {
            if (mention.Mention is not { Quantity: { Type: not (QuantityType.Ordinal or QuantityType.Age) } value, Impossible: null, Span: var span }) continue;
            if (mention.Zone is not (ZoneKind.Body or ZoneKind.Quote or ZoneKind.Headline or ZoneKind.Caption)) continue;
            if (layout.ZoneAt(span.Start) is { IsRepeat: true }) continue;
            if (span.Start >= sentence.End) sentence = layout.SentenceAt(span.Start);
            var first = text.Tokens.IndexAt(span.Start, near);
            near = text.Tokens.IndexAt(span.End, first);
            // "$2.52 a dozen": what the price is for.
            if (figures is [.., { Value.Type: QuantityType.Money } price] && price.End == first && text.Tokens.WordAt(first) is "a" or "per") continue;
            if (!IsTornApart(text.Tokens, first, near)) figures.Add(new PlacedFigure(value, span, first, near, sentence.Start));
        }

        return new FigureText(text, figures);
    }

    /// <summary>Whether so many figures from an index on stand in one sentence.</summary>
    public bool IsTogether(int index, int count) =>
        index + count <= Figures.Count && Figures[index].Sentence == Figures[index + count - 1].Sentence;

    /// <summary>The characters of a token; empty beyond the text.</summary>
    public ReadOnlySpan<char> At(int token) => (uint)token < (uint)_tokens.Tokens.Length ? _tokens.WordAt(token) : default;

    public bool Is(int token, string word) => At(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int token, TermSet words) => (uint)token < (uint)_tokens.Tokens.Length && _tokens.IsAny(token, words);

    public bool IsWord(int token) => KindOf(token) == TokenKind.Word;

    public bool IsCapitalized(int token) => IsWord(token) && _tokens.Tokens[token].IsCapitalized;

    public bool IsLineEnd(int token) => KindOf(token) == TokenKind.LineBreak;

    /// <summary>Whether a clause ends at a token: a mark that is no comma, or the end of the line.</summary>
    public bool IsEnd(int token) => IsLineEnd(token) || At(token) is "." or ";" or ")" or "!" or "?" or "]" or "—" or "–" or "”" or "\"";

    /// <summary>Whether a token is a dash between thoughts, and not a hyphen or the dash of a result: "89–82".</summary>
    public bool IsDash(int token) => At(token) is "—" || (At(token) is "–" or "-" && _tokens.Tokens[token].HasSpaceBefore);

    /// <summary>Whether the words between two tokens are exactly these.</summary>
    public bool Reads(int from, int to, params ReadOnlySpan<string> words)
    {
        if (to - from != words.Length) return false;
        for (var i = 0; i < words.Length; i++)
            if (!Is(from + i, words[i])) return false;
        return true;
    }

    /// <summary>Whether one of the words stands between two tokens.</summary>
    public bool Holds(int from, int to, TermSet words)
    {
        for (var i = from; i < to; i++)
            if (IsAny(i, words)) return true;
        return false;
    }

    public Evidence Quote(PlacedFigure figure, EvidenceRole role, string implies) => Rules.Quote.From(Document, figure.Span, role, implies);

    /// <summary>Where a token stands.</summary>
    public TextSpan SpanOf(int token) => _tokens.Tokens[token].Span;

    /// <summary>"19. 89 inches", "4 , 748": a tokeniser has set spaces into the figure, and only a piece of it was read.</summary>
    private static bool IsTornApart(TokenizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        if (first >= 2 && tokens[first - 2].Kind == TokenKind.Number && tokens[first].Kind == TokenKind.Number && IsTear(first - 1)) return true;
        return end + 1 < tokens.Length && tokens[end + 1].Kind == TokenKind.Number && tokens[end - 1].Kind == TokenKind.Number && IsTear(end);

        bool IsTear(int mark) => text.WordAt(mark) switch
        {
            "." => true,
            "," => text.Tokens[mark].HasSpaceBefore,
            _ => false,
        };
    }

    private TokenKind KindOf(int token) => (uint)token < (uint)_tokens.Tokens.Length ? _tokens.Tokens[token].Kind : TokenKind.LineBreak;
}
