using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Looks every claim of a draft up in its sources.</summary>
internal sealed class DraftVerifier
{
    /// <summary>Less than this, and what a source states of the same value is chance. Policy.</summary>
    private const double LeastSupport = 0.10;

    /// <summary>The same where a source states the draft's value too, of something else. Policy.</summary>
    private const double LeastConflictBesideSame = 0.60;

    /// <summary>What a statement of the very value counts for beside a better match of another value. Policy.</summary>
    private const double SameAdvantage = 3;

    /// <summary>What a statement that only leaves the value open counts for beside a better match of another one. Policy.</summary>
    private const double OpenAdvantage = 1.1;

    private readonly DatedText _draft;
    private readonly IReadOnlyList<DatedText> _sources;
    private readonly List<Claim> _claims;
    private readonly SourceSearch _search;

    private DraftVerifier(DatedText draft, IReadOnlyList<DatedText> sources)
    {
        (_draft, _sources) = (draft, sources);
        _claims = [.. ClaimReader.Read(draft, -1, everywhere: true)];
        _search = new SourceSearch([.. sources.SelectMany((source, index) => ClaimReader.Read(source, index, everywhere: true))]);
    }

    /// <param name="draft">The draft, dated.</param>
    /// <param name="sources">Its sources, dated.</param>
    public static List<VerifiedClaim> Verify(DatedText draft, IReadOnlyList<DatedText> sources)
    {
        var verifier = new DraftVerifier(draft, sources);
        return [.. verifier._claims.Select(verifier.Judge)];
    }

    private VerifiedClaim Judge(Claim claim)
    {
        var (agreeing, contradicting) = _search.Find(claim);
        if (contradicting is not null && Outweighs(claim, contradicting, agreeing) && !IsFrame(claim)) return Make(claim, ClaimStatus.Contradicted, contradicting);
        return agreeing is { Score: >= LeastSupport }
            ? Make(claim, ClaimStatus.Supported, agreeing)
            : new VerifiedClaim(claim.Mention, TextOf(claim), ClaimStatus.NotFound, null, null, 0, "no source speaks of it");
    }

    private bool Outweighs(Claim claim, SourceMatch contradicting, SourceMatch? agreeing)
    {
        if (agreeing is { Relation: ValueRelation.Same, Score: >= LeastSupport })
            return !claim.IsDate && contradicting.Score >= LeastConflictBesideSame && contradicting.Score > agreeing.Score * SameAdvantage;
        var least = VerificationPolicy.LeastConflict(claim, contradicting.Claim);
        if (VerificationPolicy.IsReadInManyWays(claim) && _search.States(claim)) least = Math.Max(least, LeastConflictBesideSame);
        return contradicting.Score >= least && (agreeing is null || contradicting.Score > agreeing.Score * OpenAdvantage);
    }

    /// <summary>Whether a date only says when a figure held: another date is then another figure's.</summary>
    private bool IsFrame(Claim claim) =>
        claim.IsDate && (claim.Bound != TimeBound.Within || claim.Predicate == 0) && _claims.Exists(other => ReferenceEquals(other.AsOf, claim));

    private VerifiedClaim Make(Claim claim, ClaimStatus status, SourceMatch match)
    {
        var stated = match.Claim;
        var words = stated.Span.Of(_sources[stated.Document].Document.Text).ToString();
        return new VerifiedClaim(
            claim.Mention, TextOf(claim), status, new SourceQuote(stated.Document, stated.Span, words), match.Relation, Math.Min(match.Score, 1), "");
    }

    private string TextOf(Claim claim) => claim.Span.Of(_draft.Document.Text).ToString();
}
