using System.Runtime.InteropServices;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>
/// Judges the dates that only say when a figure held: "as of 30 March there were 399 cases". Another date is another figure's, unless the figure is the very
/// same one.
/// </summary>
internal sealed class DatesOfOneFigure
{
    /// <summary>A list of thousands of figures under one date is no statement of the date: so many of them are looked up. Policy.</summary>
    private const int MostFigures = 8;

    /// <summary>What makes it clear that a source tells the very figure. Policy.</summary>
    private const double LeastClear = 0.45;

    private readonly Dictionary<Claim, List<Claim>> _figures = new(ReferenceEqualityComparer.Instance);

    /// <param name="claims">The claims of the draft.</param>
    public DatesOfOneFigure(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.AsOf is not { } date) continue;
            ref var figures = ref CollectionsMarshal.GetValueRefOrAddDefault(_figures, date, out _);
            figures ??= [];
            if (figures.Count < MostFigures) figures.Add(claim);
        }
    }

    /// <summary>Whether a claim of the draft is such a date.</summary>
    public bool Contains(Claim claim) => (claim.Bound != TimeBound.Within || claim.Predicate == 0) && _figures.ContainsKey(claim);

    /// <summary>Whether the words themselves make a date one of a state.</summary>
    public static bool IsState(Claim claim) => claim.IsDate && claim.Bound == TimeBound.AsOf;

    /// <summary>The date that a source gives for the very figure; null where it gives none, or one that fits.</summary>
    public SourceMatch? ConflictOf(Claim date, SourceSearch sources)
    {
        if (!IsOfOneDay(date)) return null;
        SourceMatch? found = null;
        foreach (var figure in _figures[date])
        {
            var matches = sources.Find(figure);
            // Another figure of that day is not the source's: the source tells of another day.
            if (matches is { Same: null, Open: null }) return null;
            if (found is null && matches.Same is { Claim.AsOf: { } other } match && IsOfOneDay(other) && TimeComparer.Compare(date, other) == ValueRelation.Conflict)
                found = match with { Claim = other, Relation = ValueRelation.Conflict };
        }

        return found;
    }

    /// <summary>
    /// Whether a source tells the figure of a draft's date in another sentence than the one with another date: "their 5 goals this season" is not what "9 goals in
    /// 2020" dates.
    /// </summary>
    public bool IsOfAnotherFigure(Claim date, Claim other, SourceSearch sources)
    {
        if (!_figures.TryGetValue(date, out var figures)) return false;
        var figure = figures.MinBy(figure => Math.Abs(figure.Span.Start - date.Span.Start))!;
        return figure.HeadNoun != 0 && sources.Find(figure).Same is { Score: >= LeastClear } same &&
            same.Claim.Sentence != other.Sentence && sources.CountsIn(other.Sentence, figure);
    }

    /// <summary>What held before a day may have held on it as well.</summary>
    private static bool IsOfOneDay(Claim date) => date.Bound is TimeBound.Within or TimeBound.AsOf;
}
