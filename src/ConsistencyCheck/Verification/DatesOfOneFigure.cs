using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>
/// Judges the dates that only say when a figure held: "as of 30 March there were 399 cases". Another date is another figure's, unless the figure is the very
/// same one.
/// </summary>
internal static class DatesOfOneFigure
{
    /// <summary>Whether a claim is such a date.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="all">The claims of its text.</param>
    public static bool IsFrame(Claim claim, IReadOnlyList<Claim> all) =>
        claim.IsDate && (claim.Bound != TimeBound.Within || claim.Predicate == 0) && Figures(claim, all).Any();

    /// <summary>Whether the words themselves make a date one of a state.</summary>
    public static bool IsState(Claim claim) => claim.IsDate && claim.Bound == TimeBound.AsOf;

    /// <summary>The date that a source gives for the very figure; null where it gives none, or one that fits.</summary>
    public static SourceMatch? Find(Claim date, IReadOnlyList<Claim> all, SourceSearch sources)
    {
        if (!IsOfOneDay(date)) return null;
        foreach (var figure in Figures(date, all))
        {
            if (sources.Find(figure).Same is { Claim.AsOf: { } other } match && IsOfOneDay(other) && TimeComparer.Compare(date, other) == ValueRelation.Conflict)
                return match with { Claim = other, Relation = ValueRelation.Conflict };
        }

        return null;
    }

    /// <summary>What held before a day may have held on it as well.</summary>
    private static bool IsOfOneDay(Claim date) => date.Bound is TimeBound.Within or TimeBound.AsOf;

    private static IEnumerable<Claim> Figures(Claim date, IReadOnlyList<Claim> all) => all.Where(other => ReferenceEquals(other.AsOf, date));
}
