using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the words that say what the claims of a sentence are about.</summary>
/// <remarks>A reader is for one pass over one text: it lends its buffers from sentence to sentence.</remarks>
internal sealed class ClaimSentenceReader(TokenizedText text)
{
    private readonly List<uint> _concepts = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _barriers = [];

    /// <summary>What is further from a value than this many tokens is read for no claim: lists of thousands of figures are one sentence too.</summary>
    private const int Reach = 100;

    private ClaimSentence? _last;

    /// <summary>The words of a sentence around a value; claims of one sentence of a usual length share them.</summary>
    public ClaimSentence Read(TextSpan sentence, TextSpan value)
    {
        var (first, end) = (text.IndexAt(sentence.Start), text.IndexAt(sentence.End));
        if (end - first > 2 * Reach)
            return Read(sentence, Math.Max(first, text.IndexAt(value.Start) - Reach), Math.Min(end, text.IndexAt(value.End) + Reach));
        if (_last is null || _last.Span != sentence) _last = Read(sentence, first, end);
        return _last;
    }

    private ClaimSentence Read(TextSpan sentence, int first, int end)
    {
        _concepts.Clear();
        _tokens.Clear();
        _barriers.Clear();
        for (var i = first; i < end; i++)
        {
            if (IsBarrier(i)) _barriers.Add(i);
            if (!ContentTerms.IsContent(text, i)) continue;
            _concepts.Add(ConceptStem.Of(text.WordAt(i)));
            _tokens.Add(i);
        }

        return new ClaimSentence(sentence, [.. _concepts], [.. _tokens], [.. _barriers]);
    }

    /// <summary>Whether what stands behind the token is told of something else more often than not.</summary>
    private bool IsBarrier(int index) => text.Tokens[index].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Symbol => text.WordAt(index) is "," or ";" or ":" or "(" or ")" or "—" or "–",
        TokenKind.Word => text.IsAny(index, StopWords.ClauseOpeners),
        _ => false,
    };
}
