using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Verification;

/// <summary>Looks every claim of a draft up in its sources.</summary>
internal sealed class DraftVerifier
{
    private readonly DatedText _draft;
    private readonly IReadOnlyList<DatedText> _sources;
    private readonly SourceSearch _search;
    private readonly DatesOfOneFigure _dates;
    private readonly bool _isToldAtLength;

    private DraftVerifier(DatedText draft, IReadOnlyList<DatedText> sources, List<Claim> claims, IClaimMatcher? matcher)
    {
        (_draft, _sources) = (draft, sources);
        var stated = sources.SelectMany((source, index) => ClaimReader.Read(source, index, ClaimScope.Source)).ToList();
        _search = new SourceSearch(stated, matcher is null ? null : (claim, candidate) => Ask(matcher, claim, candidate));
        _dates = new DatesOfOneFigure(claims);
        _isToldAtLength = sources.Sum(source => source.Document.Layout.Sentences.Count) >= VerificationPolicy.SentencesAtLength;
    }

    /// <param name="draft">The draft, dated.</param>
    /// <param name="sources">Its sources, dated.</param>
    /// <param name="matcher">The application's own matcher; null for the built-in one.</param>
    public static List<VerifiedClaim> Verify(DatedText draft, IReadOnlyList<DatedText> sources, IClaimMatcher? matcher = null)
    {
        // The draft's own stamp says when it was published, and its opening how long it is; no source has to know.
        var claims = ClaimReader.Read(draft, -1, ClaimScope.Draft)
            .Where(claim => draft.Document.Layout.ZoneAt(claim.Span.Start) is not { Kind: ZoneKind.HeaderStamp } && !OwnLength.IsOf(claim))
            .ToList();
        var verifier = new DraftVerifier(draft, sources, claims, matcher);
        var found = claims.ConvertAll(verifier._search.Find);
        var told = new ToldFigures(claims, found);
        return [.. claims.Select((claim, index) => verifier.Judge(claim, found[index], told))];
    }

    private VerifiedClaim Judge(Claim claim, SourceMatches found, ToldFigures told)
    {
        var conflict = _dates.Contains(claim) ? _dates.ConflictOf(claim, _search) : ConflictIn(claim, found);
        if (conflict is not null && claim.IsDate && _dates.IsOfAnotherFigure(claim, conflict.Claim, _search)) conflict = null;
        conflict ??= EachOfSeveral.ConflictOf(claim, _draft, _sources, _search);
        if (conflict is not null && told.IsTold(claim, conflict)) conflict = null;
        if (conflict is not null) return Make(claim, ClaimStatus.Contradicted, conflict);
        if (found.Same is { } same && WrongSpeaker.Of(claim, _draft, same, _sources[same.Claim.Document], _search) is { } why)
            return Make(claim, ClaimStatus.Contradicted, same) with { Why = why };
        return found.Support is { Score: >= VerificationPolicy.LeastSupport } support
            ? Make(claim, ClaimStatus.Supported, support)
            : new VerifiedClaim(claim.Mention, TextOf(claim), ClaimStatus.NotFound, null, null, 0, "no source is clear about it");
    }

    private SourceMatch? ConflictIn(Claim claim, SourceMatches found)
    {
        if (found.Conflict is not { } conflict || DatesOfOneFigure.IsState(conflict.Claim)) return null;
        var least = VerificationPolicy.LeastConflict(claim, conflict.Claim, _isToldAtLength);
        if (found.Same is { } same)
        {
            // A date that a source names is that of something; a figure may stand there for two things.
            if (claim.IsDate || conflict.Score <= same.Score * VerificationPolicy.SameAdvantage) return null;
            least = Math.Max(least, VerificationPolicy.LeastConflictBesideSame);
        }

        if (VerificationPolicy.IsReadInManyWays(claim, conflict.Claim) && _search.States(claim)) least = Math.Max(least, VerificationPolicy.LeastConflictBesideSame);
        if (claim.Quantity is { IsVague: true } && !_search.IsAloneInPeriod(conflict.Claim)) least = Math.Max(least, VerificationPolicy.LeastConflictBesideSame);
        return conflict.Score >= least && (found.Open is not { } open || conflict.Score > open.Score * VerificationPolicy.OpenAdvantage) ? conflict : null;
    }

    private double Ask(IClaimMatcher matcher, Claim claim, Claim candidate)
    {
        var answer = matcher.Match(ContextOf(claim, _draft), ContextOf(candidate, _sources[candidate.Document]));
        return double.IsNaN(answer) ? 0 : Math.Clamp(answer, 0, 1);
    }

    private static ClaimContext ContextOf(Claim claim, DatedText text) => new(text.Document, claim.Sentence.Span, claim.Mention);

    private VerifiedClaim Make(Claim claim, ClaimStatus status, SourceMatch match)
    {
        var stated = match.Claim;
        var words = stated.Span.Of(_sources[stated.Document].Document.Text).ToString();
        return new VerifiedClaim(
            claim.Mention,
            TextOf(claim),
            status,
            new SourceQuote(stated.Document, stated.Span, words),
            match.Relation,
            Math.Round(Math.Min(match.Score, 1), 2),
            ComparisonText.Of(claim, stated, match.Relation));
    }

    private string TextOf(Claim claim) => claim.Span.Of(_draft.Document.Text).ToString();
}
