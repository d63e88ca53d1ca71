namespace ConsistencyCheck.Dating.Joint;

/// <summary>Documents that tell each other how well every year of a shared event fits their own evidence.</summary>
/// <remarks>Max-product belief propagation: J. Pearl, Probabilistic Reasoning in Intelligent Systems (1988), 4.3 and 5.2. What a document was told by another is never told back to it.</remarks>
internal sealed class JointNetwork
{
    private readonly IReadOnlyList<DatingCase> _cases;
    private readonly DayScores[] _own;
    private readonly bool[] _anchored;
    private SortedDictionary<(int From, int To), double[]> _messages = [];

    public JointNetwork(IReadOnlyList<DatingCase> cases)
    {
        _cases = cases;
        _own = [.. cases.Select(Own)];
        _anchored = new bool[cases.Count];
    }

    public void Exchange(IReadOnlyList<SharedEvent> events)
    {
        var next = new SortedDictionary<(int From, int To), double[]>();
        foreach (var shared in events)
        {
            Tell(shared, shared.First, next);
            Tell(shared, shared.Second, next);
        }

        _messages = next;
        foreach (var (from, to) in next.Keys) _anchored[to] |= NamesDay(from);
    }

    public JointScores ScoresOf(int document) =>
        new(Heard(document, exceptFrom: -1), _messages.Keys.Any(key => key.To == document), _anchored[document]);

    private void Tell(SharedEvent shared, int teller, SortedDictionary<(int From, int To), double[]> next)
    {
        var hearer = shared.Other(teller);
        if (!TellsYears(teller)) return;
        var hearing = _own[hearer];
        var told = Heard(teller, hearer);
        var days = new YearlyDays(shared.Month, shared.Day, told.Window);
        var byYear = BestByYear(told, days);
        var message = new double[hearing.Window.Count];
        for (var i = 0; i < message.Length; i++)
        {
            var day = hearing.Window.First + i;
            message[i] = byYear.TryGetValue(EventYear(days, day), out var best)
                ? Math.Max(best.Score - told.Best, DatingPolicy.Excluded) + (DatingPolicy.JointPerWeek * Math.Min(Math.Abs(day - best.Day) / 7.0, 4))
                : DatingPolicy.Excluded;
        }

        next[(teller, hearer)] = message;
    }

    private static Dictionary<int, (double Score, int Day)> BestByYear(DayScores scores, YearlyDays days)
    {
        var best = new Dictionary<int, (double Score, int Day)>();
        for (var day = scores.Window.First; day <= scores.Window.Last; day++)
        {
            var year = EventYear(days, day);
            if (!best.TryGetValue(year, out var known) || scores[day] > known.Score) best[year] = (scores[day], day);
        }

        return best;
    }

    /// <summary>What a document's own text and all others but one say.</summary>
    private DayScores Heard(int document, int exceptFrom)
    {
        var scores = _own[document];
        foreach (var (key, message) in _messages)
            if (key.To == document && key.From != exceptFrom) scores = scores.Plus(message);
        return scores;
    }

    /// <summary>The text's own scores; a stated day speaks as well, though it may be wrong.</summary>
    private static DayScores Own(DatingCase dating)
    {
        var scores = dating.Scores;
        if (dating.Stated is not { } stated) return scores;
        var prior = new double[scores.Window.Count];
        for (var i = 0; i < prior.Length; i++)
            prior[i] = Math.Abs(scores.Window.First + i - stated.Day.DayNumber) <= 1 ? 0 : DatingPolicy.OtherThanStated;
        return scores.Plus(prior);
    }

    private bool TellsYears(int document) =>
        _cases[document].Stated is not null || _messages.Keys.Any(key => key.To == document) || _cases[document].Constraints.Any(constraint => constraint.FixesYear);

    private bool NamesDay(int document) =>
        _anchored[document] || _cases[document].Stated is not null ||
        _cases[document].Constraints.Any(constraint => constraint is { FixesYear: true, FixesDay: true });

    private static int EventYear(YearlyDays days, int day) =>
        days.AtOrBefore(day + 1) is { } before ? DateOnly.FromDayNumber(before).Year : 0;
}
