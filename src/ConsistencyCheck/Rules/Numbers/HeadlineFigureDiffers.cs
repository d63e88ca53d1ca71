using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
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

    /// <summary>A statement of the story that leaves the headline's figure open at this or above bears it out. Policy.</summary>
    private const double LeastSupport = 0.1;

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
        var title = text.Document.Layout.Zones.First(zone => zone.Kind == ZoneKind.Headline).Paragraph;
        foreach (var claim in claims)
        {
            // The lines of a table look like headings too: only the title sums the story up.
            if (claim is not { Mention.Zone: ZoneKind.Headline, Quantity: not null } || ParagraphOf(text, claim) != title || all.States(claim)) continue;
            var told = ConflictIn(all, claim, LeastScore);
            if (told is null && all.Find(claim) is { Same: null, Open: null } && ConflictIn(lead, claim, LeastScoreOfLead) is { } leading && IsOfOneThing(claim, leading.Claim))
                told = leading;
            if (told is not null) yield return Report(text, claim, told);
        }
    }

    private static SourceMatch? ConflictIn(SourceSearch story, Claim claim, double least)
    {
        var found = story.Find(claim);
        return found.Same is null && found.Open is not { Score: >= LeastSupport } && found.Conflict?.Score >= least ? found.Conflict : null;
    }

    private static bool IsInLead(DatedText text, Claim claim) => ParagraphOf(text, claim) == TimeMentionReader.LeadParagraph(text.Document.Layout);

    private static int? ParagraphOf(DatedText text, Claim claim) => text.Document.Layout.ZoneAt(claim.Span.Start)?.Paragraph;

    /// <summary>A bare number in a headline may be of anything, unless the same became of those that it counts: "Five dead after crash".</summary>
    private static bool IsOfOneThing(Claim claim, Claim told) =>
        ValueLikeness.AreOfOneSize(claim, told) &&
        (claim.HeadNoun != 0 || claim.Quantity!.Type is QuantityType.Money or QuantityType.Percent || claim.Mention.Mention.Time is not null || (claim.Fate != Fate.None && claim.Fate == told.Fate));

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
