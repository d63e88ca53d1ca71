namespace ConsistencyCheck.Dating.Constraints;

/// <summary>The day of the news itself: "on Wednesday (April 8)", "today, March 18", or the one day that the lead tells of.</summary>
internal sealed class NewsDay(TimeMention source, CandidateWindow window, NewsDayShape shape) : DayConstraint(source)
{
    private readonly YearlyDays _days = new(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window);

    public override string Kind => shape == NewsDayShape.Lead ? "lead" : $"day {source.Value.Fields.Month}-{source.Value.Fields.Day}";

    public override bool FixesDay => true;

    public override double Weigh(int day)
    {
        if (_days.AtOrBefore(day + 1) is not { } last || _days.AtOrAfter(day) is not { } next) return DatingPolicy.Floor;
        return shape switch
        {
            NewsDayShape.Today => DatingPolicy.NamedToday(Math.Min(day - last, next - day)),
            NewsDayShape.Bracketed => DatingPolicy.BracketedDelay(Math.Min(day - last, next - day)),
            _ => DatingPolicy.NewsDelay(day - last),
        };
    }

    public override string Implies(TimeMention source, DateOnly winner) => shape switch
    {
        NewsDayShape.Today => "the day that the text calls today or yesterday",
        NewsDayShape.Bracketed => "the date of a weekday of the news, told within the week",
        _ => "the day of the news itself, told within days",
    };
}
