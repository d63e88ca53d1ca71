using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating.Joint;

/// <summary>Finds month-days that two documents name in sentences about the same thing.</summary>
internal static class SharedEventFinder
{
    /// <summary>How many terms two sentences share before they tell of one event; one month-day alone is shared by one story in 365. Policy.</summary>
    private const int LeastSharedTerms = 2;

    /// <summary>How many month-days two documents share before they count as about the same events. Policy.</summary>
    private const int LeastSharedDays = 2;

    /// <summary>A day that more documents name than this (a holiday, an election) tells nothing, and would cost the square of their number.</summary>
    private const int MostDocumentsPerDay = 50;

    public static List<SharedEvent> Find(IReadOnlyList<DatingCase> cases)
    {
        var events = new List<SharedEvent>();
        foreach (var (key, mentions) in ByMonthDay(cases))
        {
            if (mentions.Count > MostDocumentsPerDay) continue;
            for (var i = 0; i < mentions.Count; i++)
                for (var j = i + 1; j < mentions.Count; j++)
                    if (mentions[i].Document != mentions[j].Document && ShareTerms(mentions[i].Terms, mentions[j].Terms))
                        events.Add(new SharedEvent(mentions[i].Document, mentions[j].Document, key.Month, key.Day));
        }

        return [.. events.Distinct().GroupBy(shared => (shared.First, shared.Second)).Where(pair => pair.Count() >= LeastSharedDays).SelectMany(pair => pair)];
    }

    private static SortedDictionary<(int Month, int Day), List<(int Document, HashSet<uint> Terms)>> ByMonthDay(IReadOnlyList<DatingCase> cases)
    {
        var index = new SortedDictionary<(int, int), List<(int, HashSet<uint>)>>();
        for (var i = 0; i < cases.Count; i++)
        {
            foreach (var mention in cases[i].Mentions)
            {
                if (!mention.IsMonthDay || mention.Zone.Kind is ZoneKind.RelatedLink or ZoneKind.Boilerplate or ZoneKind.HeaderStamp) continue;
                var key = (mention.Value.Fields.Month!.Value, mention.Value.Fields.Day!.Value);
                if (!index.TryGetValue(key, out var list)) index[key] = list = [];
                list.Add((i, ContentTerms.Of(cases[i].Document.Tokens, mention.Sentence)));
            }
        }

        return index;
    }

    private static bool ShareTerms(HashSet<uint> first, HashSet<uint> second) => first.Count(second.Contains) >= LeastSharedTerms;
}
