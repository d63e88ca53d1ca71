using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Evaluation.Pairs.Scoring;

/// <summary>Which marked words were hit by a contradicted claim, where a set marks words.</summary>
/// <param name="Marked">Marked spans that are asked for.</param>
/// <param name="Hit">How many of them a contradicted claim overlaps.</param>
/// <param name="Claims">Contradicted claims.</param>
/// <param name="RightClaims">How many of them overlap a marked span.</param>
internal sealed record SpanConflicts(int Marked, int Hit, int Claims, int RightClaims)
{
    /// <param name="pairs">The pairs of the set; those of a set without marks give null.</param>
    /// <param name="isAsked">Which marked spans count.</param>
    public static SpanConflicts? Of(IEnumerable<JudgedPair> pairs, Func<MarkedSpan, bool> isAsked)
    {
        SpanConflicts? sum = null;
        foreach (var pair in pairs)
        {
            if (pair.Item.Spans is not { } spans) continue;
            var asked = spans.Where(isAsked).ToList();
            var claims = pair.Claims.Where(claim => claim.Status == ClaimStatus.Contradicted).ToList();
            sum ??= new SpanConflicts(0, 0, 0, 0);
            sum = new SpanConflicts(
                sum.Marked + asked.Count,
                sum.Hit + asked.Count(span => claims.Exists(claim => claim.Span.Overlaps(span.Span))),
                sum.Claims + claims.Count,
                sum.RightClaims + claims.Count(claim => asked.Exists(span => span.Span.Overlaps(claim.Span))));
        }

        return sum;
    }

    public double? Precision => Claims == 0 ? null : (double)RightClaims / Claims;

    public double? Recall => Marked == 0 ? null : (double)Hit / Marked;

    /// <summary>Gets the harmonic mean of the two, from 0 to 1; null where one of them is, or both are 0.</summary>
    public double? F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : null;
}
