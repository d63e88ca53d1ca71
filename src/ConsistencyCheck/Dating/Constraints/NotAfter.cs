using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A plain future tense about an explicit day: the text was not written after it.</summary>
internal sealed class NotAfter(TimeMention source, int latest) : DayConstraint(source)
{
    public override string Kind => $"until {latest}";

    public override bool FixesYear => true;

    public override bool NamesSeason => false;

    // A day of slack for time zones.
    public override double Weigh(int day) => day <= latest + 1 ? 0 : DatingPolicy.Floor;

    public override string Implies(TimeMention source, DateOnly winner) =>
        $"told as still to come, so written on or before {DateWords.Iso(DateOnly.FromDayNumber(latest))}";
}
