namespace ConsistencyCheck.Dating.Constraints;

/// <summary>
/// A month-day without a year that is told as past or as still to come: it lies on that side of publication, and in the same calendar year unless that is near.
/// </summary>
/// <remarks>A date of another calendar year is printed with its year, except around New Year.</remarks>
/// <seealso href="https://www.apstylebook.com/">AP Stylebook, "months" and "years": the year goes with a date that is not of the current year</seealso>
internal sealed class ToldMonthDay(TimeMention source, CandidateWindow window, bool isAhead) : DayConstraint(source)
{
    private readonly YearlyDays _days = new(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window);

    public override string Kind => isAhead ? "coming" : "told";

    public override double LeastAgainst => DatingPolicy.Discriminates;

    public override double Weigh(int day)
    {
        // A day of slack: a story filed across the date line may name tomorrow's date in the past tense.
        if ((isAhead ? _days.AtOrAfter(day) : _days.AtOrBefore(day + 1)) is not { } told) return DatingPolicy.Floor;
        var distance = isAhead ? told - day : day - told;
        var weight = DatingPolicy.Recency(distance);
        return distance > DatingPolicy.AroundNewYear && DateOnly.FromDayNumber(told).Year != DateOnly.FromDayNumber(day).Year
            ? weight + DatingPolicy.OtherYearUnnamed
            : weight;
    }

    public override string Implies(TimeMention source, DateOnly winner) => isAhead
        ? "still to come, and of no named year: within some months of publication"
        : "told as past, and of no named year: within some months of publication";
}
