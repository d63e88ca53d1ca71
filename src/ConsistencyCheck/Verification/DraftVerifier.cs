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
        var found = _search.Find(claim);
        var conflict = DatesOfOneFigure.IsFrame(claim, _claims) ? DatesOfOneFigure.Find(claim, _claims, _search) : ConflictIn(claim, found);
        if (conflict is not null) return Make(claim, ClaimStatus.Contradicted, conflict);
        var support = found.Same?.Score >= found.Open?.Score || found.Open is null ? found.Same : found.Open;
        return support is { Score: >= LeastSupport }
            ? Make(claim, ClaimStatus.Supported, support)
            : new VerifiedClaim(claim.Mention, TextOf(claim), ClaimStatus.NotFound, null, null, 0, "no source speaks of it");
    }

    private SourceMatch? ConflictIn(Claim claim, SourceMatches found)
    {
        if (found.Conflict is not { } conflict || DatesOfOneFigure.IsState(conflict.Claim)) return null;
        var least = VerificationPolicy.LeastConflict(claim, conflict.Claim);
        if (found.Same is { } same)
        {
            // A date that a source names is that of something; a figure may stand there for two things.
            if (claim.IsDate || conflict.Score <= same.Score * SameAdvantage) return null;
            least = Math.Max(least, LeastConflictBesideSame);
        }

        if (VerificationPolicy.IsReadInManyWays(claim) && _search.States(claim)) least = Math.Max(least, LeastConflictBesideSame);
        return conflict.Score >= least && (found.Open is not { } open || conflict.Score > open.Score * OpenAdvantage) ? conflict : null;
    }

    private VerifiedClaim Make(Claim claim, ClaimStatus status, SourceMatch match)
    {
        var stated = match.Claim;
        var words = stated.Span.Of(_sources[stated.Document].Document.Text).ToString();
        return new VerifiedClaim(
            claim.Mention, TextOf(claim), status, new SourceQuote(stated.Document, stated.Span, words), match.Relation, Math.Min(match.Score, 1), "");
    }

    private string TextOf(Claim claim) => claim.Span.Of(_draft.Document.Text).ToString();
}
