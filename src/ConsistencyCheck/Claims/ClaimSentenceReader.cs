using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the words that say what the claims of a sentence are about.</summary>
/// <remarks>A reader is for one pass over one text: it lends its buffers from sentence to sentence.</remarks>
internal sealed class ClaimSentenceReader
{
    private readonly TokenizedText _text;
    private readonly NameReader _names;
    private readonly ParticipantReader _participants;
    private readonly List<uint> _concepts = [];
    private readonly List<bool> _areNames = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _barriers = [];
    private readonly List<int> _clauses = [];

    /// <summary>What is further from a value than this many tokens is read for no claim: lists of thousands of figures are one sentence too.</summary>
    private const int Reach = 100;

    private ClaimSentence? _last;

    public ClaimSentenceReader(MentionedDocument document)
    {
        _text = document.Tokens;
        _names = new NameReader(_text, document.Aliases);
        _participants = new ParticipantReader(document, _names);
    }

    /// <summary>The words of a sentence around a value; claims of one sentence of a usual length share them.</summary>
    public ClaimSentence Read(TextSpan sentence, TextSpan value)
    {
        var (first, end) = (_text.IndexAt(sentence.Start), _text.IndexAt(sentence.End));
        if (end - first > 2 * Reach)
            return Read(sentence, Math.Max(first, _text.IndexAt(value.Start) - Reach), Math.Min(end, _text.IndexAt(value.End) + Reach));
        if (_last is null || _last.Span != sentence) _last = Read(sentence, first, end);
        return _last;
    }

    private ClaimSentence Read(TextSpan sentence, int first, int end)
    {
        _concepts.Clear();
        _areNames.Clear();
        _tokens.Clear();
        _barriers.Clear();
        _clauses.Clear();
        var firstFigure = end;
        for (var i = first; i < end; i++)
        {
            if (IsBarrier(i)) _barriers.Add(i);
            if (firstFigure == end && IsFigure(i)) firstFigure = i;
            if (BeginsClause(i)) _clauses.Add(i);
            if (_names.TryRead(i, out var words, out var next))
            {
                foreach (var word in words) Add(word, i, isName: true);
                i = next - 1;
            }
            else if (ContentTerms.IsContent(_text, i) && !_text.IsAny(i, SizeWords.All))
            {
                // A capital at the head of a sentence is anybody's.
                Add(_text.WordAt(i), i, _text.Tokens[i].IsCapitalized && i > first);
            }
        }

        return new ClaimSentence(sentence, [.. _concepts], [.. _areNames], [.. _tokens], [.. _barriers], firstFigure, [.. _clauses], () => _participants.Read(first, end));
    }

    private void Add(ReadOnlySpan<char> word, int token, bool isName)
    {
        _areNames.Add(isName);
        _concepts.Add(ConceptStem.Of(word));
        _tokens.Add(token);
    }

    /// <summary>A number in digits that belongs to no name: "the film Harbour 3 took 12 million" has one figure.</summary>
    private bool IsFigure(int index) => _text.Tokens[index].Kind == TokenKind.Number
        && !(index > 0 && _text.Tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && ContentTerms.IsContent(_text, index - 1));

    /// <summary>Whether the token is a verb with a subject of its own, or joins a clause that has one.</summary>
    private bool BeginsClause(int index) => _text.Tokens[index].Kind switch
    {
        TokenKind.Symbol => _text.WordAt(index) is ";",
        TokenKind.Word => (_text.IsAny(index, StopWords.ClauseOpeners) && _text.WordAt(index) is not ("and" or "or"))
            || (TenseReader.IsPastVerb(_text, index) && !_text.IsAny(index, StopWords.All)),
        _ => false,
    };

    /// <summary>Whether what stands behind the token is told of something else more often than not.</summary>
    private bool IsBarrier(int index) => _text.Tokens[index].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Symbol => _text.WordAt(index) is "," or ";" or ":" or "(" or ")" or "—" or "–",
        TokenKind.Word => _text.IsAny(index, StopWords.ClauseOpeners),
        _ => false,
    };
}
