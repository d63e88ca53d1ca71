namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A month-day without a year: about a year around publication, and the nearer the likelier. Says the season, never the year.</summary>
internal sealed class NearMonthDay(TimeMention source, CandidateWindow window, double weight) : DayConstraint(source)
{
    private readonly YearlyDays _days = new(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window);

    private readonly Tense _tense = source.Tense;

    public override double Weigh(int day) => weight * DatingPolicy.Recency(Distance(day));

    public override string Implies(TimeMention source, DateOnly winner) => "a date without a year, so within about a year of publication";

    private int Distance(int day)
    {
        // A day of slack: a story filed across the date line may name tomorrow's date in the past tense.
        var past = _days.AtOrBefore(day + 1) is { } before ? day - before : int.MaxValue;
        var future = _days.AtOrAfter(day) is { } after ? after - day : int.MaxValue;
        return _tense switch
        {
            Tense.Future => future,
            Tense.Past or Tense.Present => past,
            _ => past < 0 ? past : Math.Min(past, future),
        };
    }
}
