using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>The year that "this year", "last year" or "next year" names beside a year in digits: "last year, 1987,".</summary>
internal static class CountedYear
{
    /// <summary>The digits of a year that stands alone; a fiscal one has more words.</summary>
    private const int YearLength = 4;

    /// <summary>So near a New Year, in days, copy of the other year may still be printed. Policy.</summary>
    private const int AroundNewYear = 31;

    /// <summary>The year that the counted words name, where the other mention is another; null where they agree or cannot be compared.</summary>
    public static int? Contradicted(DatedText text, TimeMention counted, TimeMention other, DateOnly published)
    {
        if (counted.Value is not { Until: null, Relative: { From: ReferencePoint.Document, Unit: CalendarUnit.Year, IsAligned: true } relative }) return null;
        if (relative.Least != relative.Most || Math.Abs(relative.Least) > 1 || !counted.Value.Fields.IsEmpty) return null;
        if (!IsBareYear(other) || !EndsClause(text, Math.Max(counted.Span.End, other.Span.End))) return null;
        var year = published.Year + relative.Least;
        return AllowsNeighbour(published, other.Value.Fields.Year!.Value - year) ? null : year;
    }

    private static bool IsBareYear(TimeMention mention) =>
        mention.Value is { Relative: null, Until: null, Modifier: TimeModifier.None, Fields: { Year: not null, Month: null, Part: null, Weekday: null } }
        && mention.Span.Length == YearLength;

    private static bool AllowsNeighbour(DateOnly published, int distance) => distance switch
    {
        0 => true,
        -1 => published.DayOfYear <= AroundNewYear,
        1 => published.AddDays(AroundNewYear).Year > published.Year,
        _ => false,
    };

    /// <summary>"Last year, 2010 tickets were sold": a number that goes on is a count.</summary>
    private static bool EndsClause(DatedText text, int end)
    {
        var next = text.Tokens.IndexAt(end);
        return next >= text.Tokens.Tokens.Length || text.Tokens.WordAt(next) is "," or "." or ")" or ";" or "and";
    }
}
