using ConsistencyCheck.Dating.Constraints;

namespace ConsistencyCheck.Dating;

/// <summary>Holds the stated day against what the text implies.</summary>
internal static class StatedDateTest
{
    /// <summary>Evidence from fewer independent zones may be one misreading.</summary>
    private const int LeastPieces = 2;

    /// <summary>Whether the text excludes the stated day: it loses by a margin, and independent pieces from two zones agree on another.</summary>
    public static bool Excludes(DatingCase dating, DatingVerdict verdict)
    {
        if (dating.Stated is not { } stated || verdict.Days.Count == 0) return false;
        if (ScoreAround(dating, stated.Day) > dating.Scores.Best - DatingPolicy.ContradictionMargin) return false;
        var winner = verdict.Days[0].DayNumber;
        var pieces = Supporting(dating.Constraints, winner).Where(constraint => constraint.FixesYear || constraint.FixesDay).ToList();
        return pieces.Count >= LeastPieces && pieces.SelectMany(piece => piece.Sources).Select(source => source.Zone.Kind).Distinct().Count() >= LeastPieces;
    }

    /// <summary>The constraints that speak for a day, strongest kind first.</summary>
    public static IEnumerable<DayConstraint> Supporting(IReadOnlyList<DayConstraint> constraints, int winner) => constraints
        .Where(constraint => constraint.Weigh(winner) >= DatingPolicy.Supports && constraint is not NearMonthDay)
        .OrderByDescending(constraint => (constraint.FixesDay ? 2 : 0) + (constraint.FixesYear ? 1 : 0));

    /// <summary>The constraints that a stated day breaks, a day of slack to either side.</summary>
    public static IEnumerable<DayConstraint> BrokenBy(IReadOnlyList<DayConstraint> constraints, DateOnly stated) => constraints
        .Where(constraint => WeighAround(constraint, stated) <= DatingPolicy.Breaks)
        .OrderBy(constraint => WeighAround(constraint, stated));

    /// <summary>How well a day or a neighbour of it fits all of the text: a day of slack to either side covers time zones.</summary>
    public static double ScoreAround(DatingCase dating, DateOnly day) =>
        Math.Max(dating.ScoreOf(day.DayNumber), Math.Max(dating.ScoreOf(day.DayNumber - 1), dating.ScoreOf(day.DayNumber + 1)));

    /// <summary>The same for one constraint.</summary>
    public static double WeighAround(DayConstraint constraint, DateOnly day) =>
        Math.Max(constraint.Weigh(day.DayNumber), Math.Max(constraint.Weigh(day.DayNumber - 1), constraint.Weigh(day.DayNumber + 1)));
}
