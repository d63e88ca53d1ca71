using ConsistencyCheck.Languages.English;


namespace ConsistencyCheck.Dating.Constraints;

/// <summary>The weekday of the news itself ("an official said Tuesday"): published that day or the next, within the week at most.</summary>
internal sealed class LeadWeekday(TimeMention source) : DayConstraint(source)
{
    private readonly DayOfWeek _weekday = source.Value.Fields.Weekday!.Value;

    public override bool NamesSeason => false;

    public override double LeastAgainst => DatingPolicy.WeekdayAgainst;

    public override double Weigh(int day) => DatingPolicy.LeadDelay[DayNumbers.DaysSince(_weekday, day)];

    public override void AddTo(Span<double> scores, int first) => AddWeekly(scores, first);

    public override string Implies(TimeMention source, DateOnly winner)
    {
        var day = winner.DayNumber - DayNumbers.DaysSince(_weekday, winner.DayNumber);
        return $"the news is of {DateWords.IsoWithWeekday(DateOnly.FromDayNumber(day))}, told within the week";
    }
}
