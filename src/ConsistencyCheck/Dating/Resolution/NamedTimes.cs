using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>The times that a text has named so far: what "the day before" and "two years later" count from.</summary>
internal sealed class NamedTimes
{
    /// <summary>From the shortest month to the longest half year: the parts of a year that are compared with those of another.</summary>
    private static readonly TimeSpan ShortestPart = TimeSpan.FromDays(28), LongestPart = TimeSpan.FromDays(184);

    private ResolvedTime? _story;
    private int _storyParagraph = -1;
    private ResolvedTime? _aside;
    private int _asideParagraph = -1;

    private ResolvedTime? _part;
    private int _partAt = -1;

    /// <summary>Gets whether the story has named no time yet.</summary>
    public bool IsEmpty => _story is null;

    /// <param name="time">The time named.</param>
    /// <param name="at">Where the words stand.</param>
    /// <param name="zone">The zone that they stand in.</param>
    public void Add(ResolvedTime time, int at, Zone? zone)
    {
        if (IsStory(zone)) (_story, _storyParagraph) = (time, zone?.Paragraph ?? -1);
        else (_aside, _asideParagraph) = (time, zone!.Paragraph);
        if (IsPartOfYear(time)) (_part, _partAt) = (time, at);
    }

    /// <summary>
    /// The month, quarter, season or half that was named last, of another year: in "the third quarter, from a loss a year earlier" the year earlier is a
    /// quarter.
    /// </summary>
    /// <param name="years">How many years before it.</param>
    /// <param name="from">Where its sentence or paragraph begins; what was named before is not compared.</param>
    /// <param name="anchor">What its year counts from.</param>
    public ResolvedTime? PartOfOtherYear(int years, int from, TimeAnchor anchor)
    {
        if (_part is not { } part || _partAt < from || part.Earliest.Year + years is < 1 or > 9998) return null;
        var year = part.Earliest.AddYears(years).Year;
        var timex = FormattableString.Invariant($"{year:0000}") + part.Timex[4..];
        return new ResolvedTime(part.Earliest.AddYears(years), part.Latest.AddYears(years), timex, anchor);
    }

    /// <summary>The day that a paragraph of the story named last; null where what it named last is no day.</summary>
    public DateOnly? DayIn(Zone? zone) =>
        IsStory(zone) && (zone?.Paragraph ?? -1) == _storyParagraph ? LastDay : null;

    /// <summary>Gets the day that the story named last; null where what it named last is no day.</summary>
    public DateOnly? LastDay => _story is { } last && last.Latest - last.Earliest <= TimeSpan.FromDays(1) ? DateOnly.FromDateTime(last.Earliest) : null;

    /// <summary>The day to count from; null where the text has named none, or only a time too coarse for the distance ("2011 ... the day before").</summary>
    public DateOnly? AnchorFor(TimeValue value, Zone? zone)
    {
        // The stamp of a link between two paragraphs of the story is nothing that the story has named.
        var previous = IsStory(zone) ? _story : zone!.Paragraph == _asideParagraph ? _aside : null;
        if (previous is null || value.Relative is not { } relative) return null;
        var length = previous.Latest - previous.Earliest;
        // "The following spring" has its own length and may count from a year.
        var isNamed = relative.IsAligned && (value.Fields.Month is not null || value.Fields.Part == CalendarUnit.Season);
        if (length > LengthOf(isNamed ? CalendarUnit.Year : relative.Unit)) return null;
        if (isNamed && relative.Least > 0) return DateOnly.FromDateTime(previous.Latest.AddTicks(-1));
        // Two years after 2011 is all of 2013: a distance from the middle, with half a year to either side.
        return DateOnly.FromDateTime(length <= TimeSpan.FromDays(1) ? previous.Earliest : previous.Earliest + (length / 2));
    }

    private static bool IsPartOfYear(ResolvedTime time)
    {
        var length = time.Latest - time.Earliest;
        return char.IsAsciiDigit(time.Timex[0]) && !time.Timex.Contains('/', StringComparison.Ordinal) && length >= ShortestPart && length <= LongestPart;
    }

    private static bool IsStory(Zone? zone) => zone is null or { Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Dateline };

    /// <summary>The longest time that a distance in a unit can still be counted from.</summary>
    private static TimeSpan LengthOf(CalendarUnit unit) => TimeSpan.FromDays(unit switch
    {
        CalendarUnit.Week or CalendarUnit.Weekend => 7,
        CalendarUnit.Fortnight => 14,
        CalendarUnit.Month => 31,
        CalendarUnit.Quarter or CalendarUnit.Season => 92,
        CalendarUnit.Half => 184,
        CalendarUnit.Year or CalendarUnit.Decade or CalendarUnit.Century => 366,
        _ => 1,
    });
}
