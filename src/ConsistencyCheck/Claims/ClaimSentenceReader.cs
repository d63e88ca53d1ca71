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

    public ClaimSentence Read(TextSpan sentence)
    {
        _concepts.Clear();
        _tokens.Clear();
        _barriers.Clear();
        var tokens = text.Tokens;
        var barriers = 0;
        for (var i = text.IndexAt(sentence.Start); i < tokens.Length && tokens[i].Start < sentence.End; i++)
        {
            if (IsBarrier(i)) barriers++;
            if (!ContentTerms.IsContent(text, i)) continue;
            _concepts.Add(ConceptStem.Of(text.WordAt(i)));
            _tokens.Add(i);
            _barriers.Add(barriers);
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
