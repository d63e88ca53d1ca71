using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating.Joint;

/// <summary>Finds month-days that two documents about the same people and places both name.</summary>
internal static class SharedEventFinder
{
    /// <summary>A day that more documents name than this (a holiday, an election) tells nothing, and would cost the square of their number.</summary>
    private const int MostDocumentsPerDay = 50;

    /// <summary>Room for days 0 to 31, so that month and day make one index.</summary>
    private const int DaysPerMonth = 32;

    /// <summary>For each pair of documents about the same events, the first month-day that they share: all that they share is one piece of evidence.</summary>
    public static List<SharedEvent> Find(IReadOnlyList<DatingCase> cases)
    {
        var pairs = new Dictionary<long, List<SharedEvent>>();
        foreach (var shared in ByMonthDay(cases))
        {
            var pair = ((long)shared.First << 32) | (uint)shared.Second;
            if (!pairs.TryGetValue(pair, out var events)) pairs[pair] = events = [];
            events.Add(shared);
        }

        return
        [
            .. pairs.Values
                .Where(events => events.Count >= DatingPolicy.JointLeastSharedDays && ShareNames(cases, events[0].First, events[0].Second))
                .Select(events => events[0])
                .OrderBy(shared => shared.First)
                .ThenBy(shared => shared.Second),
        ];
    }

    private static IEnumerable<SharedEvent> ByMonthDay(IReadOnlyList<DatingCase> cases)
    {
        var index = new List<int>?[13 * DaysPerMonth];
        for (var i = 0; i < cases.Count; i++)
        {
            // A document whose last possible day is not known has no years to tell or to be told.
            if (!cases[i].IsBounded) continue;
            foreach (var mention in cases[i].Mentions)
            {
                if (!mention.IsMonthDay || mention.Zone.Kind is ZoneKind.RelatedLink or ZoneKind.Boilerplate or ZoneKind.HeaderStamp) continue;
                var documents = index[(mention.Value.Fields.Month!.Value * DaysPerMonth) + mention.Value.Fields.Day!.Value] ??= [];
                if (documents.Count == 0 || documents[^1] != i) documents.Add(i);
            }
        }

        for (var key = 0; key < index.Length; key++)
        {
            if (index[key] is not { Count: <= MostDocumentsPerDay } documents) continue;
            for (var i = 0; i < documents.Count; i++)
                for (var j = i + 1; j < documents.Count; j++)
                    yield return new SharedEvent(documents[i], documents[j], key / DaysPerMonth, key % DaysPerMonth);
        }
    }

    private static bool ShareNames(IReadOnlyList<DatingCase> cases, int first, int second) =>
        StoryNames.AreShared(cases[first].Document.Names, cases[second].Document.Names);
}
