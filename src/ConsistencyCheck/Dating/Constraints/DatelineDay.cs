namespace ConsistencyCheck.Dating.Constraints;

/// <summary>The month-day of a dateline ("SEOUL, Sept. 6"): filed that day, printed that day or soon after.</summary>
internal sealed class DatelineDay(TimeMention source, CandidateWindow window) : DayConstraint(source)
{
    private readonly YearlyDays _days = new(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window);

    public override bool FixesDay => true;

    public override double Weigh(int day)
    {
        if (_days.AtOrBefore(day + 1) is not { } filed) return DatingPolicy.Floor;
        var delay = day - filed;
        return delay < 0 ? DatingPolicy.DayAhead
            : delay < DatingPolicy.DatelineDelay.Length ? DatingPolicy.DatelineDelay[delay]
            : DatingPolicy.Floor;
    }

    public override void AddTo(Span<double> scores, int first) =>
        AddByDelay(scores, first, _days, DatingPolicy.DatelineDelay.Length + 1, DatingPolicy.Floor);

    public override string Implies(TimeMention source, DateOnly winner) => "the dateline: filed that day, printed that day or soon after";
}
