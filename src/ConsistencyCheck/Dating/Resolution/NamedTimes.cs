using ConsistencyCheck.Documents;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>The times that a text has named so far: what "the day before" and "two years later" count from.</summary>
internal sealed class NamedTimes
{
    private ResolvedTime? _story;
    private ResolvedTime? _aside;
    private int _asideParagraph = -1;

    public void Add(ResolvedTime time, Zone? zone)
    {
        if (IsStory(zone)) _story = time;
        else (_aside, _asideParagraph) = (time, zone!.Paragraph);
    }

    /// <summary>The day to count from; null where the text has named none, or only a time too coarse for the distance ("2011 ... the day before").</summary>
    public DateOnly? AnchorFor(TimeValue value, Zone? zone)
    {
        // The stamp of a link between two paragraphs of the story is nothing that the story has named.
        var previous = IsStory(zone) ? _story : zone!.Paragraph == _asideParagraph ? _aside : null;
        if (previous is null || value.Relative is not { } relative) return null;
        var length = previous.Latest - previous.Earliest;
        if (length > LengthOf(relative.Unit)) return null;
        // Two years after 2011 is all of 2013: a distance from the middle, with half a year to either side.
        return DateOnly.FromDateTime(length <= TimeSpan.FromDays(1) ? previous.Earliest : previous.Earliest + (length / 2));
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
