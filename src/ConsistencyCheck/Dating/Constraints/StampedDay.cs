using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>
/// The header stamp of a page whose metadata states a day as well: the one may be the day of the story, the other of a move to another system.
/// </summary>
internal sealed class StampedDay(TimeMention source, DateOnly stamp) : DayConstraint(source)
{
    public override bool FixesYear => true;

    public override bool FixesDay => true;

    public override double Weigh(int day) => DatingPolicy.StampDistance(day - stamp.DayNumber);

    public override string Implies(TimeMention source, DateOnly winner) => $"the page itself is stamped {DateWords.Iso(stamp)}";
}
