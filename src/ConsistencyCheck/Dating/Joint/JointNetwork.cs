namespace ConsistencyCheck.Dating.Joint;

/// <summary>Documents that tell each other how well every year of a shared event fits their own evidence.</summary>
/// <remarks>
/// Max-product belief propagation: J. Pearl, Probabilistic Reasoning in Intelligent Systems (1988), 4.3 and 5.2. What a document was told by another is never
/// told back to it.
/// </remarks>
internal sealed class JointNetwork(IReadOnlyList<DatingCase> cases)
{
    private readonly DayScores?[] _own = new DayScores?[cases.Count];
    private readonly bool[] _anchored = new bool[cases.Count];
    private List<Message> _messages = [];

    public void Exchange(IReadOnlyList<SharedEvent> events)
    {
        var next = new List<Message>();
        foreach (var shared in events)
        {
            Tell(shared, shared.First, next);
            Tell(shared, shared.Second, next);
        }

        _messages = next;
        foreach (var message in next)
            if (NamesDay(message.From)) _anchored[message.To] = true;
    }

    public IReadOnlyDictionary<int, JointScores> Told() => _messages
        .DistinctBy(message => message.To)
        .ToDictionary(message => message.To, message => new JointScores(Heard(message.To, exceptFrom: -1), _anchored[message.To]));

    private void Tell(SharedEvent shared, int teller, List<Message> next)
    {
        if (!TellsYears(teller)) return;
        var hearer = shared.Other(teller);
        next.Add(new Message(teller, hearer, new YearMessage(Heard(teller, hearer), shared).To(Own(hearer).Window)));
    }

    /// <summary>What a document's own text and all others but one say.</summary>
    private DayScores Heard(int document, int exceptFrom)
    {
        var scores = Own(document);
        foreach (var message in _messages)
            if (message.To == document && message.From != exceptFrom) scores = scores.Plus(message.Weights);
        return scores;
    }

    /// <summary>The text's own scores; a stated day speaks as well, though it may be wrong.</summary>
    private DayScores Own(int document)
    {
        if (_own[document] is { } known) return known;
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
        cases[document].Stated is not null || cases[document].FixesYear || _messages.Exists(message => message.To == document);

    private bool NamesDay(int document) =>
        _anchored[document] || cases[document].Stated is not null || cases[document] is { FixesYear: true, FixesDay: true };
}
