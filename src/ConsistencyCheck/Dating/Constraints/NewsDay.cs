namespace ConsistencyCheck.Dating.Constraints;

/// <summary>The day of the news itself: "on Wednesday (April 8)", "today, March 18", or the one day that the lead tells of.</summary>
internal sealed class NewsDay(TimeMention source, CandidateWindow window, NewsDayShape shape)
    : YearlyConstraint(new YearlyDays(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window), source)
{
    /// <summary>From this many days on either side all days weigh alike; those of a lead count from it only.</summary>
    private readonly int _far = shape == NewsDayShape.Lead ? DatingPolicy.FarNews : DatingPolicy.FarNamed;

    public override string Kind => shape == NewsDayShape.Lead ? "lead" : $"day {source.Value.Fields.Month}-{source.Value.Fields.Day}";

    public override bool FixesDay => true;

    public override double Weigh(int day)
    {
        if (Days.AtOrBefore(day + 1) is not { } last || Days.AtOrAfter(day) is not { } next) return DatingPolicy.Floor;
        return shape switch
        {
            NewsDayShape.Today => DatingPolicy.NamedToday(Math.Min(day - last, next - day)),
            NewsDayShape.Bracketed => DatingPolicy.BracketedDelay(Math.Min(day - last, next - day)),
            _ => DatingPolicy.NewsDelay(day - last),
        };
    }

    protected override void AddBetween(Span<double> scores, int first, int from, int next)
    {
        var near = Math.Clamp(from + _far - first, 0, scores.Length);
        var ahead = shape == NewsDayShape.Lead ? scores.Length : Math.Clamp(next - _far + 1 - first, near, scores.Length);
        AddEach(scores[..near], first);
        if (near < ahead)
        {
            var far = Weigh(first + near);
            foreach (ref var score in scores[near..ahead]) score += far;
        }

        AddEach(scores[ahead..], first + ahead);
    }

    public override string Implies(TimeMention source, DateOnly winner) => shape switch
    {
        NewsDayShape.Today => "the day that the text calls today or yesterday",
        NewsDayShape.Bracketed => "the date of a weekday of the news, told within the week",
        _ => "the day of the news itself, told within days",
    };
}
