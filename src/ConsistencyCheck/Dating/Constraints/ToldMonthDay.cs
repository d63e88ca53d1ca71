namespace ConsistencyCheck.Dating.Constraints;

/// <summary>
/// A month-day without a year that is told as past or as still to come: it lies on that side of publication, and in the same calendar year unless that is near.
/// </summary>
/// <remarks>A date of another calendar year is printed with its year, except around New Year.</remarks>
/// <seealso href="https://www.apstylebook.com/">AP Stylebook, "months" and "years": the year goes with a date that is not of the current year</seealso>
/// <param name="source">The month-day.</param>
/// <param name="window">The days that will be asked about.</param>
/// <param name="isAhead">Whether it is told as still to come.</param>
/// <param name="isPlain">Whether the tense is plainly the date's own, and not of a verb that plans it.</param>
/// <param name="isOfOneYear">Whether the text sets no other year in which such days might lie.</param>
internal sealed class ToldMonthDay(TimeMention source, CandidateWindow window, bool isAhead, bool isPlain, bool isOfOneYear)
    : YearlyConstraint(new YearlyDays(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window), source)
{
    /// <summary>Two days plainly told as past are two pieces; what is not plain may be one misreading, and a schedule may be of next year.</summary>
    public override string Kind { get; } = isAhead ? "coming"
        : isPlain && isOfOneYear ? $"told {source.Value.Fields.Month}-{source.Value.Fields.Day}"
        : "told";

    public override double LeastAgainst => isAhead ? DatingPolicy.ComingAgainst : DatingPolicy.Discriminates;

    public override double Weigh(int day)
    {
        // A day of slack: a story filed across the date line may name tomorrow's date in the past tense.
        var past = Days.AtOrBefore(day + 1) is { } last ? WeighSide(day, last, pace: 1) : DatingPolicy.Floor;
        var future = Days.AtOrAfter(day) is { } next ? WeighSide(day, next, FuturePace) : DatingPolicy.Floor;
        return Math.Max(Math.Max(past + PastSide, future + FutureSide), DatingPolicy.Floor);
    }

    private double FuturePace => isAhead ? DatingPolicy.ComingRecency : 1;

    private double PastSide => isAhead ? DatingPolicy.OtherSide : 0;

    private double FutureSide => isAhead ? 0 : isPlain ? DatingPolicy.OtherSideOfPlainVerb : DatingPolicy.OtherSide;

    protected override void AddBetween(Span<double> scores, int first, int from, int next)
    {
        var recency = DatingPolicy.RecencyByDay;
        var (pastSide, futureSide) = (PastSide, FutureSide);
        var (newYear, lastNewYear) = (FirstOfYear(DateOnly.FromDayNumber(from).Year + 1), FirstOfYear(DateOnly.FromDayNumber(next).Year));
        for (var i = 0; i < scores.Length; i++)
        {
            var day = first + i;
            var past = recency[day - from] + pastSide;
            if (day - from > DatingPolicy.AroundNewYear && day >= newYear) past += DatingPolicy.OtherYearUnnamed;
            var future = (FuturePace * recency[next - day]) + futureSide;
            if (next - day > DatingPolicy.AroundNewYear && day < lastNewYear) future += DatingPolicy.OtherYearUnnamed;
            scores[i] += Math.Max(Math.Max(past, future), DatingPolicy.Floor);
        }
    }

    private static int FirstOfYear(int year) => new DateOnly(year, 1, 1).DayNumber;

    private static double WeighSide(int day, int told, double pace)
    {
        var distance = Math.Abs(day - told);
        return distance > DatingPolicy.AroundNewYear && DateOnly.FromDayNumber(told).Year != DateOnly.FromDayNumber(day).Year
            ? (pace * DatingPolicy.Recency(distance)) + DatingPolicy.OtherYearUnnamed
            : pace * DatingPolicy.Recency(distance);
    }

    public override string Implies(TimeMention source, DateOnly winner) => isAhead
        ? "still to come, and of no named year: within some months of publication"
        : "told as past, and of no named year: within some months of publication";
}
