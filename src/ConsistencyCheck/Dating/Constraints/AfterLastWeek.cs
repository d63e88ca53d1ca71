namespace ConsistencyCheck.Dating.Constraints;

/// <summary>"Last week an official said ... on Jan. 2": what was told last week happened before last week ended.</summary>
internal sealed class AfterLastWeek(TimeMention lastWeek, TimeMention date, CandidateWindow window) : DayConstraint(lastWeek, date)
{
    private readonly YearlyDays _days = new(date.Value.Fields.Month!.Value, date.Value.Fields.Day!.Value, window);

    public override double Weigh(int day) =>
        _days.AtOrBefore(day) is not { } told || told < DayNumbers.MondayOf(day) ? 0 : DatingPolicy.ToldThisWeek;

    public override string Implies(TimeMention source, DateOnly winner) => "told last week, and so past by then";
}
