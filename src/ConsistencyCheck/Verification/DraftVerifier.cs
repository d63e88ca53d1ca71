using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Looks every claim of a draft up in its sources.</summary>
internal sealed class DraftVerifier
{
    /// <summary>Less than this, and what a source states of the same value is chance. Policy.</summary>
    private const double LeastSupport = 0.10;

    /// <summary>Less than this, and another value is of another fact. Policy.</summary>
    private const double LeastConflict = 0.35;

    /// <summary>The same where the source states the draft's value too, of something else. Policy.</summary>
    private const double LeastConflictBesideSupport = 0.60;

    private readonly DatedText _draft;
    private readonly IReadOnlyList<DatedText> _sources;
    private readonly List<Claim> _claims;
    private readonly List<Claim> _stated = [];
    private readonly ContextScore _context;

    private DraftVerifier(DatedText draft, IReadOnlyList<DatedText> sources)
    {
        (_draft, _sources) = (draft, sources);
        _claims = [.. ClaimReader.Read(draft, -1)];
        for (var i = 0; i < sources.Count; i++) _stated.AddRange(ClaimReader.Read(sources[i], i));
        _context = new ContextScore(new TermRarity(_stated));
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
        Candidate? support = null, conflict = null;
        foreach (var stated in _stated)
        {
            var kind = ClaimKinds.Match(claim, stated);
            if (kind == 0) continue;
            var relation = ClaimComparer.Compare(claim, stated);
            if (relation == ValueRelation.Incomparable) continue;
            var candidate = new Candidate(stated, relation, kind * _context.Coverage(claim, stated));
            if (relation == ValueRelation.Conflict) { if (conflict is null || candidate.Score > conflict.Score) conflict = candidate; }
            else if (support is null || candidate.Score > support.Score) support = candidate;
        }

        if (support is not null && support.Score >= LeastSupport && !(conflict is not null && conflict.Score >= LeastConflictBesideSupport && conflict.Score > 2 * support.Score))
            return Make(claim, ClaimStatus.Supported, support);
        return conflict is not null && conflict.Score >= LeastConflict
            ? Make(claim, ClaimStatus.Contradicted, conflict)
            : new VerifiedClaim(claim.Mention, TextOf(claim), ClaimStatus.NotFound, null, null, 0, "no source speaks of it");
    }

    private VerifiedClaim Make(Claim claim, ClaimStatus status, Candidate candidate)
    {
        var stated = candidate.Claim;
        var words = stated.Span.Of(_sources[stated.Document].Document.Text).ToString();
        return new VerifiedClaim(
            claim.Mention, TextOf(claim), status, new SourceQuote(stated.Document, stated.Span, words), candidate.Relation, Math.Min(candidate.Score, 1), "");
    }

    private string TextOf(Claim claim) => claim.Span.Of(_draft.Document.Text).ToString();

    private sealed record Candidate(Claim Claim, ValueRelation Relation, double Score);
}
