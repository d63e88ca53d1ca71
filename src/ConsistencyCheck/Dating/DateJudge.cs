using ConsistencyCheck.Dating.Joint;

namespace ConsistencyCheck.Dating;

/// <summary>Says how far a document's day is known: by what it states, by its own text, or by that of others; and why.</summary>
internal static class DateJudge
{
    /// <param name="dating">The document.</param>
    /// <param name="joint">Its scores after others have told it of the same events; null where none has.</param>
    public static DocumentDate Judge(DatingCase dating, JointScores? joint)
    {
        if (!dating.IsBounded) return Unbounded(dating);
        if (dating.Stated is { } stated) return AgainstStated(dating, stated);
        var alone = DatingVerdict.Alone(dating);
        if (alone.Status == DatingStatus.Determined || joint is null) return Inferred(dating, alone, DatingBasis.Inferred, dating.ScoreOf);
        var together = DatingVerdict.Of(joint.Scores, dating.FixesDay || joint.IsAnchored);
        return together.Status == DatingStatus.Undetermined
            ? Inferred(dating, alone, DatingBasis.Inferred, dating.ScoreOf)
            : Inferred(dating, together, DatingBasis.Joint, day => joint.Scores[day]);
    }

    /// <summary>Without an as-of date no year is the last one: what the text says of the year can at most leave it ambiguous.</summary>
    private static DocumentDate Unbounded(DatingCase dating)
    {
        var alone = DatingVerdict.Alone(dating);
        return alone.Status == DatingStatus.Undetermined
            ? new DocumentDate { Status = alone.Status, Reason = alone.Reason }
            : new DocumentDate
            {
                Status = DatingStatus.AmbiguousYear,
                Reason = "the text narrows the years down, and neither a stamp nor an as-of date says which of them have been",
            };
    }

    private static DocumentDate AgainstStated(DatingCase dating, StatedDate stated)
    {
        if (dating.IsStatedAfterCrawl)
        {
            var bounded = DatingVerdict.Alone(dating);
            return Inferred(dating, bounded, DatingBasis.Inferred, dating.ScoreOf, StatedDateTest.Excludes(dating, bounded)) with
            {
                Reason = $"the stated day lies after the crawl, so the text decides: {bounded.Reason}",
            };
        }

        // No weight is above 0. A stated day that loses less than the margin to a perfect fit loses it to no day; nor does
        // one that hardly anything speaks against. Thousands of days need not be weighed then.
        var score = StatedDateTest.ScoreAround(dating, stated.Day);
        if (score > -DatingPolicy.ContradictionMargin || !StatedDateTest.MayExclude(dating, stated.Day)) return AsStated(dating, stated, score);
        var alone = DatingVerdict.Alone(dating);
        if (!StatedDateTest.Excludes(dating, alone))
            return StatedDateTest.OtherSeason(dating) is { } season && !dating.IsOfChangedText([season]) && !stated.IsOfChange
                ? Doubted(dating, stated, season)
                : AsStated(dating, stated, score);
        if (dating.IsOfChangedText(alone.Days)) return AsStated(dating, stated, score);
        // A page that shows only when it was last changed may be as old as its text.
        return stated.IsOfChange && alone.Days[^1] < stated.Day
            ? Inferred(dating, alone, DatingBasis.Inferred, dating.ScoreOf)
            : Inferred(dating, alone, DatingBasis.Inferred, dating.ScoreOf, contradictsStated: true);
    }

    private static DocumentDate AsStated(DatingCase dating, StatedDate stated, double score)
    {
        var explanation = new DatingExplanation(dating.Constraints, stated.Day, stated.Day);
        return new DocumentDate
        {
            Status = DatingStatus.Determined,
            Candidates = [stated.Day],
            Scores = [new DatingCandidate(stated.Day, dating.ScoreOf(stated.Day.DayNumber))],
            Basis = DatingBasis.Stated,
            Reason = stated.IsOfChange ? "the page states only when it was last changed, and nothing in the text dates it otherwise"
                : "stated, and the text does not exclude it",
            Stated = stated,
            StatedScore = score,
            Evidence = explanation.Evidence,
            Support = explanation.Support,
            Broken = explanation.Broken,
        };
    }

    /// <summary>The stated day is wrong, and the right one known only to within weeks: no day to read the text by.</summary>
    private static DocumentDate Doubted(DatingCase dating, StatedDate stated, DateOnly season)
    {
        var explanation = new DatingExplanation(dating.Constraints, season, stated.Day);
        return new DocumentDate
        {
            Status = DatingStatus.Undetermined,
            Reason = "the days that the text names lie on other sides of the stated one than it tells of them, and fix no other day",
            Stated = stated,
            StatedScore = StatedDateTest.ScoreAround(dating, stated.Day),
            ContradictsStated = true,
            Evidence = explanation.Evidence,
            Support = explanation.Support,
            Broken = explanation.Broken,
        };
    }

    private static DocumentDate Inferred(
        DatingCase dating, DatingVerdict verdict, DatingBasis basis, Func<int, double> scoreOf, bool contradictsStated = false)
    {
        var stated = dating.Stated;
        var date = new DocumentDate
        {
            Status = verdict.Status,
            Reason = verdict.Reason,
            Years = verdict.Years,
            Stated = stated,
            StatedScore = stated is null ? null : StatedDateTest.ScoreAround(dating, stated.Day),
        };
        if (verdict.First is not { } first) return date;
        var winner = verdict.Days.Count == 0 ? first
            : stated is null ? verdict.Days[0]
            : verdict.Days.MinBy(day => Math.Abs(day.DayNumber - stated.Day.DayNumber));
        var explanation = new DatingExplanation(dating.Constraints, winner, stated?.Day);
        if (verdict.Days.Count == 0) return date with { Evidence = explanation.OfYears };
        return date with
        {
            Candidates = verdict.Days,
            Scores = [.. verdict.Days.Select(day => new DatingCandidate(day, scoreOf(day.DayNumber)))],
            Basis = basis,
            ContradictsStated = contradictsStated,
            Evidence = explanation.Evidence,
            Support = explanation.Support,
            Broken = explanation.Broken,
        };
    }
}
