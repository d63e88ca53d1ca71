using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what the values of a document are said of.</summary>
internal static class ClaimReader
{
    /// <summary>How many words to the left of a value may still deny or hedge it.</summary>
    private const int Reach = 8;

    /// <summary>The claims of a document in the order of the text. Stamps, links, residue and repeated paragraphs claim nothing.</summary>
    /// <param name="text">The document, dated.</param>
    /// <param name="index">Its number among those that are checked together.</param>
    /// <param name="everywhere">Whether links, stamps and residue claim something too: a source may be no page of news.</param>
    public static IEnumerable<Claim> Read(DatedText text, int index, bool everywhere = false)
    {
        var told = new List<Claim>();
        foreach (var claim in ReadAlone(text, index, everywhere))
        {
            if (told.Count > 0 && told[0].Sentence.Span != claim.Sentence.Span)
            {
                foreach (var complete in AsOfReader.Read(told)) yield return complete;
                told.Clear();
            }

            told.Add(claim);
        }

        foreach (var complete in AsOfReader.Read(told)) yield return complete;
    }

    /// <summary>The claims as each of them stands, without what the others of its sentence say of it.</summary>
    private static IEnumerable<Claim> ReadAlone(DatedText text, int index, bool everywhere)
    {
        var document = text.Source;
        var tenses = new TenseReader(document.Tokens);
        var sentences = new ClaimSentenceReader(document);
        var speakers = new AttributionReader(document.Tokens, document.Layout);
        var mentions = text.Document.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var span = mention.Mention.Span;
            if (mention.Mention.Impossible is not null || !(everywhere || MakesClaims(document.Layout.ZoneAt(span.Start)))) continue;
            var sentence = document.Layout.SentenceAt(span.Start);
            var told = sentences.Read(sentence, span);
            yield return new Claim(
                index,
                mention,
                ClaimedQuantity.Of(document.Tokens, mention.Mention, mention.Resolved is not null),
                told,
                told.NearnessTo(document.Tokens.IndexAt(span.Start), document.Tokens.IndexAt(span.End)),
                CountedNoun.Of(document.Tokens, mention.Mention, i + 1 < mentions.Count ? mentions[i + 1].Mention : null),
                PredicateReader.Of(document.Tokens, sentence, span),
                mention.Mention.Time is null ? TimeBound.Within : TimeBoundReader.Of(document.Tokens, sentence, span),
                Before(document.Tokens, sentence, span, StopWords.Negations) ? Polarity.Denied : Polarity.Asserted,
                ModalityOf(document.Tokens, tenses, sentence, span),
                FateReader.At(document.Tokens, sentence, span),
                speakers.Of(sentence, span));
        }
    }

    private static bool MakesClaims(Zone? zone) =>
        zone is { IsRepeat: false, Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Headline or ZoneKind.Caption or ZoneKind.Dateline };

    private static Modality ModalityOf(TokenizedText text, TenseReader tenses, TextSpan sentence, TextSpan mention) =>
        tenses.At(sentence, mention) == Tense.Future ? Modality.Future
        : Before(text, sentence, mention, StopWords.Hedges) ? Modality.Possible
        : Modality.Actual;

    private static bool Before(TokenizedText text, TextSpan sentence, TextSpan mention, TermSet words)
    {
        var first = text.IndexAt(sentence.Start);
        var from = text.IndexAt(mention.Start);
        for (var i = from - 1; i >= Math.Max(first, from - Reach); i--)
        {
            // Another clause's denial does not reach this one.
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.WordAt(i) is "," or ";" or ":" or "—" or "–") return false;
            if (text.Tokens[i].Kind == TokenKind.Word && words.Contains(text.WordAt(i))) return true;
        }

        return false;
    }
}
