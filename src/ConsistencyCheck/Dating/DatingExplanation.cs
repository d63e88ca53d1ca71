using ConsistencyCheck.Dating.Constraints;

namespace ConsistencyCheck.Dating;

/// <summary>Puts into words what the constraints of a document say of the day that won and of the day that is stated.</summary>
/// <param name="constraints">All constraints that were weighed.</param>
/// <param name="winner">The day that the evidence is explained by.</param>
/// <param name="stated">The stated day; null where none is stated.</param>
internal sealed class DatingExplanation(IReadOnlyList<DayConstraint> constraints, DateOnly winner, DateOnly? stated)
{
    public IReadOnlyList<DatingEvidence> Evidence => Later(() => constraints, evidence => evidence.OrderBy(piece => piece.Span.Start));

    public IReadOnlyList<DatingEvidence> Support => Later(() => StatedDateTest.Supporting(constraints, winner.DayNumber), Once);

    public IReadOnlyList<DatingEvidence> Broken => stated is { } day ? Later(() => StatedDateTest.BrokenBy(constraints, day), Once) : [];

    /// <summary>The same for a year that is left open: a weekday is a different day in each, and says nothing of the year.</summary>
    public IReadOnlyList<DatingEvidence> OfYears =>
        Later(() => constraints.Where(piece => piece.FixesYear || piece.NamesSeason), evidence => evidence.OrderBy(piece => piece.Span.Start));

    private LazyList<DatingEvidence> Later(
        Func<IEnumerable<DayConstraint>> pieces, Func<IEnumerable<DatingEvidence>, IEnumerable<DatingEvidence>> shape) =>
        new(() => [.. shape(pieces().SelectMany(Describe))]);

    /// <summary>A place that two constraints rest on is shown once, with the stronger.</summary>
    private static IEnumerable<DatingEvidence> Once(IEnumerable<DatingEvidence> evidence) => evidence.DistinctBy(piece => piece.Span);

    private IEnumerable<DatingEvidence> Describe(DayConstraint constraint) => constraint.Sources.Select(source =>
        new DatingEvidence(source.Span, source.Zone.Kind, constraint.Implies(source, winner))
        {
            Weight = constraint.Weigh(winner.DayNumber),
            StatedWeight = stated is { } day ? StatedDateTest.WeighAround(constraint, day) : null,
        });
}
