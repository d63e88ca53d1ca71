using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2001: a headline gives a figure of the story's fact that the story gives otherwise.</summary>
/// <remarks>A headline rests on its story as a draft does on its sources: it may be vaguer, and not sharper.</remarks>
internal sealed class HeadlineFigureDiffers : DocumentRule
{
    /// <summary>Less than this, and the story's figure may be of another fact than the headline's. Policy.</summary>
    private const double LeastScore = 0.5;

    /// <summary>The same for the lead, which tells what the headline says, if seldom in its words. Policy.</summary>
    private const double LeastScoreOfLead = 0;

    /// <summary>A statement that leaves the headline's figure open bears it out at this share of the other one's score. Policy.</summary>
    private const double LeastSupport = 0.5;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2001",
        Name: "headline-figure-differs",
        Title: "A headline's figure is not the story's",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        if (!text.Document.Mentions.Any(mention => mention is { Zone: ZoneKind.Headline, Mention.Value: QuantityValue or TimeValue { Type: TimeType.Duration } }))
            yield break;
        var claims = ClaimReader.Read(text, 0).ToList();
        var story = claims.Where(claim => claim.Mention.Zone is ZoneKind.Body or ZoneKind.Quote).ToList();
        var all = new SourceSearch(story, matcher: null);
        var lead = new SourceSearch([.. story.Where(claim => IsInLead(text, claim))], matcher: null);
        var heading = text.Document.Layout.Zones.First(zone => zone.Kind == ZoneKind.Headline);
        // Without a title the first heading is one within the story, or the line of a table.
        if (text.Document.Layout.Zones.Any(zone => zone.Kind == ZoneKind.Body && zone.Span.Start < heading.Span.Start)) yield break;
        var title = heading.Paragraph;
        foreach (var claim in claims)
        {
            // The lines of a table look like headings too: only the title sums the story up.
            if (claim is not { Mention.Zone: ZoneKind.Headline, Quantity: not null } || ParagraphOf(text, claim) != title || IsWhole(text, claim) || IsCounted(text, claim) || all.States(claim)) continue;
            var told = ConflictIn(all, claim, LeastScore) is { } conflict && SharesMore(text, claim, conflict.Claim) ? conflict : null;
            if (told is null && all.Find(claim) is { Same: null, Open: null } && ConflictIn(lead, claim, LeastScoreOfLead) is { } leading && IsOfOneThing(claim, leading.Claim))
                told = leading;
            // "The next ceremony will be the 86th" is no figure of the 85th.
            if (told is not null && !(claim.Quantity.Type == QuantityType.Ordinal && told.Claim.Modality == Modality.Future)) yield return Report(text, claim, told);
        }
    }

    /// <summary>"Guilty on six of nine counts": the story may name the part alone.</summary>
    private static bool IsWhole(DatedText text, Claim claim)
    {
        var at = text.Tokens.IndexAt(claim.Span.Start);
        return at > 1 && text.Tokens.WordAt(at - 1) is "of" && text.Document.Mentions.Any(mention =>
            mention is { Zone: ZoneKind.Headline, Mention.Value: QuantityValue } && mention.Mention.Span.End == text.Tokens.Tokens[at - 2].End);
    }

    /// <summary>"Ten years after the flood": from one day the story counts to many, to a wall that was finished five years after it as well.</summary>
    private static bool IsCounted(DatedText text, Claim claim) => claim.Mention.Mention.Time is not null &&
        RelativeWords.CountingFrom.Contains(text.Tokens.WordAt(text.Tokens.IndexAt(claim.Span.End) - 1));

    private static SourceMatch? ConflictIn(SourceSearch story, Claim claim, double least)
    {
        var found = story.Find(claim);
        if (found is not { Same: null, Conflict: { } conflict } || conflict.Score < least) return null;
        return found.Open is null || found.Open.Score < conflict.Score * LeastSupport ? conflict : null;
    }

    private static bool IsInLead(DatedText text, Claim claim) => ParagraphOf(text, claim) == TimeMentionReader.LeadParagraph(text.Document.Layout);

    private static int? ParagraphOf(DatedText text, Claim claim) => text.Document.Layout.ZoneAt(claim.Span.Start)?.Paragraph;

    /// <summary>A bare number in a headline may be of anything, unless the same became of those that it counts: "Five dead after crash".</summary>
    private static bool IsOfOneThing(Claim claim, Claim told) =>
        ValueLikeness.AreOfOneSize(claim, told) &&
        (claim.HeadNoun != 0 || claim.Quantity!.Type is QuantityType.Money or QuantityType.Percent || claim.Mention.Mention.Time is not null || (claim.Fate != Fate.None && claim.Fate == told.Fate));

    /// <summary>"Skerry sends 4 ships to Port Grange" and "12 boats sank in Port Grange" share a place and what is counted, and no fact.</summary>
    private static bool SharesMore(DatedText text, Claim claim, Claim told)
    {
        var end = told.Sentence.Span.End;
        for (var i = text.Tokens.IndexAt(told.Sentence.Span.Start); i < text.Tokens.Tokens.Length && text.Tokens.Tokens[i].Start < end; i++)
        {
            if (text.Tokens.Tokens[i].IsCapitalized || !ContentTerms.IsContent(text.Tokens, i)) continue;
            var concept = ConceptStem.Of(text.Tokens.WordAt(i));
            if (concept != claim.HeadNoun && Array.BinarySearch(claim.Terms, concept) >= 0) return true;
        }

        return false;
    }

    private static FindingDraft Report(DatedText text, Claim claim, SourceMatch told)
    {
        var stated = Quote.From(text.Document, claim.Span, EvidenceRole.Stated, "the headline's figure");
        var other = Quote.From(text.Document, told.Claim.Span, EvidenceRole.Implied, ComparisonText.Of(claim, told.Claim, told.Relation));
        return new FindingDraft(
            $"The headline says “{stated.Text}” where the story says “{other.Text}”.",
            Math.Round(Math.Min(told.Score, 1), 2),
            [stated, other],
            [$"read “{other.Text}” in the headline", $"or “{stated.Text}” in the story"]);
    }
}
