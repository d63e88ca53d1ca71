using ConsistencyCheck.Languages.English;


namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A past tense about an explicit date: the text was not written before it.</summary>
internal sealed class NotBefore(TimeMention source, int earliest, CandidateWindow window) : DayConstraint(source)
{
    /// <summary>Gets the first day on which it could have been written.</summary>
    public int Earliest { get; } = earliest;

    /// <summary>Two days are two pieces; two years may be one misread forecast.</summary>
    public override string Kind => Sources[0].Value.Fields.Day is null ? base.Kind : $"from {Earliest}";

    /// <summary>A bound outside the window tells no year from another: every candidate is after 1953.</summary>
    public override bool FixesYear => Earliest > window.First;

    public override bool NamesSeason => false;

    // A day of slack for time zones.
    public override double Weigh(int day) => day >= Earliest - 1 ? 0 : DatingPolicy.Excluded;

    public override void AddTo(Span<double> scores, int first)
    {
        // All days from the bound on weigh nothing.
        foreach (ref var score in scores[..Math.Clamp(Earliest - 1 - first, 0, scores.Length)]) score += DatingPolicy.Excluded;
    }

    public override string Implies(TimeMention source, DateOnly winner) =>
        $"told as past, so written on or after {DateWords.Iso(DateOnly.FromDayNumber(Earliest))}";
}
