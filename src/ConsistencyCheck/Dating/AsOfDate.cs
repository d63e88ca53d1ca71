using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Dating;

/// <summary>What "now" is where the caller does not say: the newest day that a stamp names.</summary>
internal static class AsOfDate
{
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
}
