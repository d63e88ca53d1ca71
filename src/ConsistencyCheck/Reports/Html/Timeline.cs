namespace ConsistencyCheck.Reports.Html;

/// <summary>The days of a report: when its documents were written, and what days they speak of.</summary>
/// <param name="Lanes">The documents that have a day to show, in their order.</param>
/// <param name="Left">How many more documents there are that do.</param>
/// <param name="First">The first day of the scale.</param>
/// <param name="Last">The last day of the scale.</param>
internal sealed record Timeline(IReadOnlyList<TimelineLane> Lanes, int Left, DateOnly First, DateOnly Last)
{
    /// <summary>More lanes than this are no picture any more.</summary>
    private const int MaxLanes = 24;

    /// <summary>A document of ten years ago must not press a week of news into a dot: what is further away than this is in the table alone.</summary>
    private const int ReachInDays = 400;

    /// <summary>Gets how many days lie outside the scale.</summary>
    public int Outside => Lanes.Sum(lane => lane.Marks.Count(mark => !Shows(mark.Day)));

    public static Timeline? Of(FindingSet set)
    {
        var all = set.Documents.Select(TimelineLane.Of).Where(lane => lane.Marks.Count > 0).ToList();
        if (all.Count == 0) return null;
        var lanes = all.Take(MaxLanes).ToList();
        var (first, last) = Scale([.. lanes.SelectMany(lane => lane.Marks)]);
        return new Timeline(lanes, all.Count - lanes.Count, first, last);
    }

    public bool Shows(DateOnly day) => day >= First && day <= Last;

    private static (DateOnly First, DateOnly Last) Scale(IReadOnlyList<TimelineMark> marks)
    {
        var written = marks.Where(mark => mark.Kind != TimelineMarkKind.Event).Select(mark => mark.Day.DayNumber).ToList();
        var days = marks.Select(mark => mark.Day.DayNumber).ToList();
        var near = written.Count == 0 ? days : days.Where(day => day >= written.Min() - ReachInDays && day <= written.Max() + ReachInDays).ToList();
        var (first, last) = (near.Min(), near.Max());
        // Room at both ends for the labels, and a week at least.
        var margin = Math.Max(4, (last - first) / 12);
        return (Day(first - margin), Day(last + margin));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
