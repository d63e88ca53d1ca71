using ConsistencyCheck.Dating.Constraints;

namespace ConsistencyCheck.Dating;

/// <summary>Holds the stated day against what the text implies.</summary>
internal static class StatedDateTest
{
    /// <summary>Fewer independent pieces of evidence may be one misreading.</summary>
    private const int LeastPieces = 2;

    /// <summary>Features are held for weeks: a winner this near, in days, contradicts nothing. Policy.</summary>
    private const int NearestSeason = 21;

    /// <summary>Whether pieces enough speak against the stated day, should another fit them perfectly.</summary>
    public static bool MayExclude(DatingCase dating, DateOnly stated) =>
        AreIndependent(dating.Constraints.Where(constraint => -WeighAround(constraint, stated) >= constraint.LeastAgainst));

    /// <summary>Whether the text excludes the stated day: it loses by a margin, and independent pieces that it breaks agree on another.</summary>
    public static bool Excludes(DatingCase dating, DatingVerdict verdict) =>
        dating.Stated is { } stated && verdict.Days.Count > 0 &&
        ScoreAround(dating, stated.Day) <= dating.Scores.Best - DatingPolicy.ContradictionMargin &&
        AreIndependent(Against(dating, stated.Day, verdict.Days[0].DayNumber).Where(piece => piece.FixesYear || piece.FixesDay));

    /// <summary>
    /// A day some weeks or months from the stated one that the text fits far better; null where there is none. It says that the stated day is wrong, and is
    /// right itself to within weeks only.
    /// </summary>
    public static DateOnly? OtherSeason(DatingCase dating)
    {
        if (dating.Stated is not { } stated || !dating.Constraints.Any(constraint => constraint.LeastAgainst < double.PositiveInfinity)) return null;
        var least = ScoreAround(dating, stated.Day) + DatingPolicy.ContradictionMargin;
        // No day scores above zero, so most right pages need no search.
        if (least > 0) return null;
        // A month-day comes round every year, and only with a weekday or a year beside it can it move a page by more than a season.
        var reach = dating.FixesYear ? int.MaxValue / 2 : DatingPolicy.SeasonReach;
        var (winner, best) = BestWithin(dating, stated.Day.DayNumber, reach);
        if (best < least || Math.Abs(winner - stated.Day.DayNumber) <= NearestSeason) return null;
        var pieces = Against(dating, stated.Day, winner);
        // "A year on: he was last seen on Sunday, 11 June" fits the page as it is: another year needs days that fit none near the stated one.
        if (Math.Abs(winner - stated.Day.DayNumber) > DatingPolicy.SeasonReach)
            pieces = pieces.Where(piece => piece.FixesYear && WeighAround(piece, stated.Day) <= DatingPolicy.BreaksYear);
        return AreIndependent(pieces) ? DateOnly.FromDayNumber(winner) : null;
    }

    /// <summary>The day that fits best, and of those that fit alike the nearest.</summary>
    private static (int Day, double Score) BestWithin(DatingCase dating, int stated, int reach)
    {
        var window = new CandidateWindow(Math.Max(stated - reach, dating.Window.First), Math.Min(stated + reach, dating.Window.Last));
        if (window.Count <= 0) return (0, double.NegativeInfinity);
        var scores = window == dating.Window ? dating.Scores : new DayScores(window, dating.Constraints);
        return (scores.Near(0).MinBy(day => Math.Abs(day - stated)), scores.Best);
    }

    /// <summary>The constraints that fit the winner, and the stated day much less.</summary>
    private static IEnumerable<DayConstraint> Against(DatingCase dating, DateOnly stated, int winner) => dating.Constraints.Where(constraint =>
        constraint.Weigh(winner) is var fit && fit >= DatingPolicy.Breaks &&
        fit - WeighAround(constraint, stated) >= constraint.LeastAgainst);

    /// <summary>Whether they are of two kinds or zones, and of two sentences.</summary>
    private static bool AreIndependent(IEnumerable<DayConstraint> constraints)
    {
        var pieces = constraints.ToList();
        var sources = pieces.SelectMany(piece => piece.Sources, (piece, source) => (piece.Kind, Zone: source.Zone.Kind, source.Sentence)).ToList();
        return pieces.Count >= LeastPieces &&
            sources.Select(source => (source.Kind, source.Zone)).Distinct().Count() >= LeastPieces &&
            sources.Select(source => (source.Zone, source.Sentence)).Distinct().Count() >= LeastPieces;
    }

    /// <summary>The constraints that speak for a day, strongest kind first.</summary>
    public static IEnumerable<DayConstraint> Supporting(IReadOnlyList<DayConstraint> constraints, int winner) => constraints
        .Where(constraint => constraint.Weigh(winner) >= DatingPolicy.Supports && constraint is not (NearMonthDay or ToldMonthDay))
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
