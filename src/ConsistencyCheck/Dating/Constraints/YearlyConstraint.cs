namespace ConsistencyCheck.Dating.Constraints;

/// <summary>What is weighed by the distance to the yearly days on either side: within a year thousands of days are weighed without a look at each.</summary>
/// <param name="days">The yearly days.</param>
/// <param name="sources">The mentions that it rests on.</param>
internal abstract class YearlyConstraint(YearlyDays days, params IReadOnlyList<TimeMention> sources) : DayConstraint(sources)
{
    /// <summary>Gets the yearly days.</summary>
    protected YearlyDays Days { get; } = days;

    public override void AddTo(Span<double> scores, int first)
    {
        for (var i = 0; i < scores.Length;)
        {
            var (from, next) = Days.StretchAt(first + i);
            var last = Math.Min((next - 1 - first) ?? scores.Length, scores.Length);
            // The yearly day and the one before it, and what lies outside of all, are looked at by themselves.
            var near = from is { } yearly && next is not null ? Math.Clamp(yearly + 1 - first, i, last) : last;
            for (; i < near; i++) scores[i] += Weigh(first + i);
            if (i < last) AddBetween(scores[i..last], first + i, from!.Value, next!.Value);
            i = last;
        }
    }

    /// <summary>Adds what days between two yearly days weigh.</summary>
    /// <param name="scores">Their scores.</param>
    /// <param name="first">The number of the first of them.</param>
    /// <param name="from">The yearly day before all of them.</param>
    /// <param name="next">The yearly day behind all of them.</param>
    protected abstract void AddBetween(Span<double> scores, int first, int from, int next);
}
