using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>What "now" is where the caller does not say: the newest day that a stamp names.</summary>
internal static class AsOfDate
{
    /// <summary>Any day would do: the calendar of month, day and weekday repeats.</summary>
    private static readonly DateOnly WithoutAnyYear = new(2000, 1, 1);

    /// <summary>The newest stated day or stamp of all documents; null where there is none. Dates that a story tells of do not count: they bound it from below only.</summary>
    public static DateOnly? NewestStamp(IEnumerable<(StatedDate? Stated, IReadOnlyList<TimeMention> Mentions)> documents)
    {
        DateOnly? newest = null;
        foreach (var (stated, mentions) in documents)
        {
            if (stated is not null && !(stated.Day <= newest)) newest = stated.Day;
            foreach (var mention in mentions)
            {
                if (mention.Zone.Kind is not (ZoneKind.HeaderStamp or ZoneKind.RelatedLink) || !mention.Value.Fields.TryGetDay(out var day)) continue;
                if (!(day <= newest)) newest = day;
            }
        }

        return newest;
    }

    /// <summary>An as-of date to reason with where none is known: late enough for all that the text names. It shows whether the year is ambiguous, and never what it is.</summary>
    public static DateOnly Nominal(IReadOnlyList<TimeMention> mentions)
    {
        var newest = WithoutAnyYear;
        foreach (var mention in mentions)
            if (mention.Value.Fields.Year is >= 1 and <= 9900 and var year && year > newest.Year) newest = new DateOnly(year, 1, 1);
        return newest.AddYears(DatingPolicy.LookBackYears);
    }
}
