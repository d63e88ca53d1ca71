using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating.Joint;

/// <summary>Finds month-days that two documents about the same people and places both name.</summary>
internal static class SharedEventFinder
{
    /// <summary>How many month-days two documents share before they are about the same events: unrelated stories share one by chance, and hardly ever two. Policy.</summary>
    private const int LeastSharedDays = 2;

    /// <summary>A day that more documents name than this (a holiday, an election) tells nothing, and would cost the square of their number.</summary>
    private const int MostDocumentsPerDay = 50;

    public static List<SharedEvent> Find(IReadOnlyList<DatingCase> cases)
    {
        var events = new List<SharedEvent>();
        foreach (var (key, documents) in ByMonthDay(cases))
        {
            if (documents.Count > MostDocumentsPerDay) continue;
            for (var i = 0; i < documents.Count; i++)
                for (var j = i + 1; j < documents.Count; j++)
                    events.Add(new SharedEvent(documents[i], documents[j], key.Month, key.Day));
        }

        var names = new HashSet<uint>?[cases.Count];
        return
        [
            .. events
                .GroupBy(shared => (shared.First, shared.Second))
                .Where(pair => pair.Count() >= LeastSharedDays && ShareNames(cases, names, pair.Key.First, pair.Key.Second))
                .SelectMany(pair => pair),
        ];
    }

    private static SortedDictionary<(int Month, int Day), List<int>> ByMonthDay(IReadOnlyList<DatingCase> cases)
    {
        var index = new SortedDictionary<(int, int), List<int>>();
        for (var i = 0; i < cases.Count; i++)
        {
            // A document whose last possible day is not known has no years to tell or to be told.
            if (!cases[i].IsBounded) continue;
            foreach (var mention in cases[i].Mentions)
            {
                if (!mention.IsMonthDay || mention.Zone.Kind is ZoneKind.RelatedLink or ZoneKind.Boilerplate or ZoneKind.HeaderStamp) continue;
                var key = (mention.Value.Fields.Month!.Value, mention.Value.Fields.Day!.Value);
                if (!index.TryGetValue(key, out var list)) index[key] = list = [];
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
        }

        return index;
    }

    private static bool ShareNames(IReadOnlyList<DatingCase> cases, HashSet<uint>?[] names, int first, int second)
    {
        var one = names[first] ??= StoryNames.Of(cases[first].Document);
        var other = names[second] ??= StoryNames.Of(cases[second].Document);
        return StoryNames.AreShared(one, other);
    }
}
