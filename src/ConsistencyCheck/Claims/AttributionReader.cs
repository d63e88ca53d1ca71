using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads who tells a sentence: "the mayor said", "according to police", a quotation.</summary>
/// <remarks>A reader is for one pass over one text: the claims of a sentence share what was read of it.</remarks>
internal sealed class AttributionReader(TokenizedText text, DocumentLayout layout)
{
    /// <summary>Names and titles of speakers are not longer, in words.</summary>
    private const int Reach = 6;

    private TextSpan _sentence = new(-1, 0);
    private Attribution _told;

    public Attribution Of(TextSpan sentence, TextSpan mention)
    {
        if (sentence != _sentence) (_sentence, _told) = (sentence, Read(sentence));
        return _told.IsAttributed || layout.ZoneAt(mention.Start) is not { Kind: ZoneKind.Quote } ? _told : new Attribution(true, 0);
    }

    private Attribution Read(TextSpan sentence)
    {
        var tokens = text.Tokens;
        var first = text.IndexAt(sentence.Start);
        for (var i = first; i < tokens.Length && tokens[i].Start < sentence.End; i++)
        {
            if (text.WordAt(i) is "to" && i > first && text.WordAt(i - 1) is "according" or "According") return new Attribution(true, NounBehind(i + 1, sentence));
            if (!text.IsAny(i, SpeechWords.Verbs)) continue;
            var speaker = NounBefore(i - 1, first);
            // "Lindqvist said", "..., said Lindqvist".
            return new Attribution(true, speaker != 0 ? speaker : NounBehind(i + 1, sentence));
        }

        return default;
    }

    private uint NounBefore(int index, int first)
    {
        for (var i = index; i >= Math.Max(first, index - Reach); i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol) return 0;
            if (ContentTerms.IsContent(text, i)) return WordStem.HashOf(text.WordAt(i));
        }

        return 0;
    }

    /// <summary>The last word of the first noun phrase behind: "according to Mayor Petra Lund, who".</summary>
    private uint NounBehind(int index, TextSpan sentence)
    {
        var noun = 0u;
        for (var i = index; i < Math.Min(text.Tokens.Length, index + Reach) && text.Tokens[i].Start < sentence.End; i++)
        {
            if (ContentTerms.IsContent(text, i)) noun = WordStem.HashOf(text.WordAt(i));
            else if (noun != 0) break;
        }

        return noun;
    }
}
