namespace ConsistencyCheck.Dating.Joint;

/// <summary>Documents that tell each other how well every year of a shared event fits their own evidence.</summary>
/// <remarks>Max-product belief propagation: J. Pearl, Probabilistic Reasoning in Intelligent Systems (1988), 4.3 and 5.2. What a document was told by another is never told back to it.</remarks>
internal sealed class JointNetwork(IReadOnlyList<DatingCase> cases)
{
    private readonly SortedDictionary<int, DayScores> _own = [];
    private readonly HashSet<int> _anchored = [];
    private SortedDictionary<(int From, int To), double[]> _messages = [];

    public void Exchange(IReadOnlyList<SharedEvent> events)
    {
        var next = new SortedDictionary<(int From, int To), double[]>();
        foreach (var shared in events)
        {
            Tell(shared, shared.First, next);
            Tell(shared, shared.Second, next);
        }

        _messages = next;
        foreach (var (from, to) in next.Keys)
            if (NamesDay(from)) _anchored.Add(to);
    }

    public IReadOnlyDictionary<int, JointScores> Told() => _messages.Keys
        .Select(key => key.To)
        .Distinct()
        .ToDictionary(document => document, document => new JointScores(Heard(document, exceptFrom: -1), _anchored.Contains(document)));

    private void Tell(SharedEvent shared, int teller, SortedDictionary<(int From, int To), double[]> next)
    {
        if (!TellsYears(teller)) return;
        var hearer = shared.Other(teller);
        next[(teller, hearer)] = new YearMessage(Heard(teller, hearer), shared).To(Own(hearer).Window);
    }

    /// <summary>What a document's own text and all others but one say.</summary>
    private DayScores Heard(int document, int exceptFrom)
    {
        var scores = Own(document);
        foreach (var (key, message) in _messages)
            if (key.To == document && key.From != exceptFrom) scores = scores.Plus(message);
        return scores;
    }

    /// <summary>The text's own scores; a stated day speaks as well, though it may be wrong.</summary>
    private DayScores Own(int document)
    {
        if (_own.TryGetValue(document, out var known)) return known;
        var scores = cases[document].Scores;
        if (cases[document].Stated is { } stated)
        {
            var prior = new double[scores.Window.Count];
            for (var i = 0; i < prior.Length; i++)
                prior[i] = Math.Abs(scores.Window.First + i - stated.Day.DayNumber) <= 1 ? 0 : DatingPolicy.OtherThanStated;
            scores = scores.Plus(prior);
        }

        return _own[document] = scores;
    }

    private bool TellsYears(int document) =>
        cases[document].Stated is not null || cases[document].FixesYear || _messages.Keys.Any(key => key.To == document);

    private bool NamesDay(int document) =>
        _anchored.Contains(document) || cases[document].Stated is not null || cases[document] is { FixesYear: true, FixesDay: true };
}
