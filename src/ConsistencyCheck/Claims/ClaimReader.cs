using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what the values of a document are said of.</summary>
internal static class ClaimReader
{
    /// <summary>The claims of a document in the order of the text. Stamps, links, residue and repeated paragraphs claim nothing.</summary>
    /// <param name="text">The document, dated.</param>
    /// <param name="index">Its number among those that are checked together.</param>
    /// <param name="scope">What it is read for. Of drafts and sources links, stamps and residue claim something too: a source may be no page of news.</param>
    public static IEnumerable<Claim> Read(DatedText text, int index, ClaimScope scope = ClaimScope.Story)
    {
        var told = new List<Claim>();
        foreach (var claim in ReadAlone(text, index, scope))
        {
            if (told.Count > 0 && told[0].Sentence.Span != claim.Sentence.Span)
            {
                foreach (var complete in AsOfReader.Read(text.Tokens, told)) yield return complete;
                told.Clear();
            }

            told.Add(claim);
        }

        foreach (var complete in AsOfReader.Read(text.Tokens, told)) yield return complete;
    }

    /// <summary>The claims as each of them stands, without what the others of its sentence say of it.</summary>
    private static IEnumerable<Claim> ReadAlone(DatedText text, int index, ClaimScope scope)
    {
        var document = text.Source;
        var tenses = new TenseReader(document.Tokens);
        var sentences = new ClaimSentenceReader(document);
        var speakers = new AttributionReader(document.Tokens, document.Layout);
        var mentions = ImpliedMentions.With(text, scope);
        // Stories that are held against each other are compared by the nouns that stand with their figures: precision goes first there.
        var list = scope == ClaimScope.Story ? null : new ListedNoun(document.Tokens);
        var comparer = QuantityComparer.Of(document.Quantities);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var span = mention.Mention.Span;
            if (mention.Mention.Impossible is not null || !(scope != ClaimScope.Story || MakesClaims(document.Layout.ZoneAt(span.Start)))) continue;
            var sentence = document.Layout.SentenceAt(span.Start);
            var told = sentences.Read(sentence, span);
            var next = i + 1 < mentions.Count ? mentions[i + 1].Mention : null;
            var noun = CountedNoun.Of(document.Tokens, mention.Mention, next);
            var quantity = ClaimedQuantity.Of(document.Tokens, mention.Mention, mention.Resolved is not null, document.Quantities);
            yield return new Claim(
                index,
                mention,
                scope == ClaimScope.Story ? quantity : PeriodOfFigure.With(document.Tokens, mention.Mention, next, quantity),
                told,
                told.NearnessTo(document.Tokens.IndexAt(span.Start), document.Tokens.IndexAt(span.End)),
                list?.Of(mention.Mention, sentence, noun) ?? noun,
                PredicateReader.Of(document.Tokens, sentence, span),
                mention.Mention.Time is null ? TimeBound.Within : TimeBoundReader.Of(document.Tokens, sentence, span),
                PolarityOf(document.Tokens, sentence, span),
                ModalityOf(document.Tokens, tenses, sentence, span),
                FateReader.At(document.Tokens, sentence, span),
                mention.Mention.Time is null ? DirectionReader.Of(document.Tokens, sentence, span) : Direction.None,
                speakers.Of(sentence, span))
            {
                IsAdded = AddedFigure.Is(document.Tokens, mention.Mention),
                IsPart = PartFigure.Is(document.Tokens, mention.Mention),
                Comparer = comparer,
            };
        }
    }

    private static bool MakesClaims(Zone? zone) =>
        zone is { IsRepeat: false, Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Headline or ZoneKind.Caption or ZoneKind.Dateline };

    private static Modality ModalityOf(TokenizedText text, TenseReader tenses, TextSpan sentence, TextSpan mention)
    {
        var at = text.IndexAt(mention.Start);
        if (tenses.At(sentence, mention) == Tense.Future || ClauseReader.Says(text, sentence, at, StopWords.Forecasts)) return Modality.Future;
        return ClauseReader.Says(text, sentence, at, StopWords.Hedges) ? Modality.Possible : Modality.Actual;
    }

    private static Polarity PolarityOf(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        // "Did not open until May 5" says when it opened.
        var isDenied = !TimeBoundReader.IsUntil(text, sentence, mention) && ClauseReader.Denies(text, sentence, text.IndexAt(mention.Start));
        return isDenied ? Polarity.Denied : Polarity.Asserted;
    }
}
