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
            var kind = _text.Tokens[i].Kind;
            if (kind == TokenKind.Word) i = ReadWord(i, first);
            else if (kind == TokenKind.Symbol) ReadSymbol(i);
            else if (kind == TokenKind.Number)
            {
                _barriers.Add(i);
                if (firstFigure == end && IsFigure(i)) firstFigure = i;
            }
        }

        return new ClaimSentence(sentence, [.. _concepts], [.. _areNames], [.. _tokens], [.. _barriers], firstFigure, [.. _clauses], () => _participants.Read(first, end));
    }

    /// <summary>Reads a word, or the name that begins with it; the last token of either.</summary>
    private int ReadWord(int index, int first)
    {
        var opensClause = _text.IsAny(index, StopWords.ClauseOpeners);
        var isStopWord = _text.IsAny(index, StopWords.All);
        if (opensClause) _barriers.Add(index);
        // A clause of its own is opened by a conjunction that joins more than words, or by a verb with a subject.
        if (opensClause ? _text.WordAt(index) is not ("and" or "or") : !isStopWord && TenseReader.IsPastVerb(_text, index)) _clauses.Add(index);
        if (_names.TryRead(index, out var words, out var next))
        {
            foreach (var word in words) Add(ConceptStem.Of(word), index, isName: true);
            return next - 1;
        }

        // Most words of a sentence are stop words, which need no second look; and a capital at the head of a sentence is anybody's.
        if (!isStopWord && ContentTerms.IsContent(_text, index) && !_text.IsAny(index, SizeWords.All))
            Add(ConceptStem.Of(_text, index), index, _text.Tokens[index].IsCapitalized && index > first);
        return index;
    }

    /// <summary>A number in digits that belongs to no name: "the film Harbour 3 took 12 million" has one figure.</summary>
    private bool IsFigure(int index) =>
        !(index > 0 && _text.Tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && ContentTerms.IsContent(_text, index - 1));

    /// <summary>Reads a mark: what stands behind most of them is told of something else more often than not.</summary>
    private void ReadSymbol(int index)
    {
        var mark = _text.WordAt(index);
        if (mark is "," or ";" or ":" or "(" or ")" or "—" or "–") _barriers.Add(index);
        if (mark is ";") _clauses.Add(index);
    }

    private void Add(uint concept, int token, bool isName)
    {
        _areNames.Add(isName);
        _concepts.Add(concept);
        _tokens.Add(token);
    }
}
