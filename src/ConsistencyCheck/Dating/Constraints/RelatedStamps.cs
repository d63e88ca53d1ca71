using ConsistencyCheck.Languages.English;


namespace ConsistencyCheck.Dating.Constraints;

/// <summary>The stamps of linked stories. The nearest one counts: a page links what is current, and often its archive as well.</summary>
internal sealed class RelatedStamps(IReadOnlyList<TimeMention> sources) : DayConstraint(sources)
{
    private readonly int[] _days = [.. sources.Select(DayOf)];

    public override bool FixesYear => true;

    public override bool FixesDay => true;

    public override double Weigh(int day)
    {
        var best = double.NegativeInfinity;
        foreach (var stamp in _days) best = Math.Max(best, DatingPolicy.RelatedDistance(day - stamp));
        return best;
    }

    public override string Implies(TimeMention source, DateOnly winner) =>
        $"a linked story of {DateWords.Iso(DateOnly.FromDayNumber(DayOf(source)))}: pages link to stories of about their own date";

    private static int DayOf(TimeMention mention) => mention.Value.Fields.TryGetDay(out var day) ? day.DayNumber : 0;
}
