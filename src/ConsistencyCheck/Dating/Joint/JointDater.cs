namespace ConsistencyCheck.Dating.Joint;

/// <summary>Dates documents about the same events together: an event has one year, whoever tells of it.</summary>
internal static class JointDater
{
    /// <summary>Enough to reach every document of one story; a longer chain of stories is not one story.</summary>
    private const int Rounds = 4;

    /// <summary>The scores of the documents that others had something to tell, by their index.</summary>
    public static IReadOnlyDictionary<int, JointScores> Date(IReadOnlyList<DatingCase> cases)
    {
        if (cases.Count < 2) return new Dictionary<int, JointScores>();
        var events = SharedEventFinder.Find(cases);
        var network = new JointNetwork(cases);
        for (var round = 0; round < Rounds && events.Count > 0; round++) network.Exchange(events);
        return network.Told();
    }
}
