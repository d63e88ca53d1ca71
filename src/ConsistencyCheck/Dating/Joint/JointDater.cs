namespace ConsistencyCheck.Dating.Joint;

/// <summary>Dates documents about the same events together: an event has one year, whoever tells of it.</summary>
internal static class JointDater
{
    /// <summary>Enough to reach every document of one story; a longer chain of stories is not one story.</summary>
    private const int Rounds = 4;

    /// <summary>The scores of the documents that others had something to tell, by their index.</summary>
    public static IReadOnlyDictionary<int, JointScores> Date(IReadOnlyList<DatingCase> cases)
    {
        // Days that one pair of documents shares are one piece of evidence, not several.
        var events = SharedEventFinder.Find(cases).DistinctBy(shared => (shared.First, shared.Second)).ToList();
        var network = new JointNetwork(cases);
        for (var round = 0; round < Rounds && events.Count > 0; round++) network.Exchange(events);
        return network.Told();
    }
}
