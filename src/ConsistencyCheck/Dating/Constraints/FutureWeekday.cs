using ConsistencyCheck.Languages.English;


namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A weekday still to come ("will meet on Wednesday"): within the week after publication.</summary>
internal sealed class FutureWeekday(TimeMention source) : DayConstraint(source)
{
    private readonly DayOfWeek _weekday = source.Value.Fields.Weekday!.Value;

    public override bool NamesSeason => false;

    public override double Weigh(int day) => DatingPolicy.FutureDelay[DayNumbers.DaysUntil(_weekday, day)];

    public override void AddTo(Span<double> scores, int first) => AddWeekly(scores, first);

    public override string Implies(TimeMention source, DateOnly winner)
    {
        var day = winner.DayNumber + DayNumbers.DaysUntil(_weekday, winner.DayNumber);
        return $"still to come on {DateWords.IsoWithWeekday(DateOnly.FromDayNumber(day))}";
    }
}
