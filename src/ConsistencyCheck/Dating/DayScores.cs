using ConsistencyCheck.Dating.Constraints;

namespace ConsistencyCheck.Dating;

/// <summary>How well each day of a window fits all that a document says.</summary>
internal sealed class DayScores
{
    private readonly double[] _scores;

    public DayScores(CandidateWindow window, IReadOnlyList<DayConstraint> constraints)
    {
        Window = window;
        _scores = new double[window.Count];
        foreach (var constraint in constraints) constraint.AddTo(_scores, window.First);
        Best = BestOf(_scores);
    }

    private DayScores(CandidateWindow window, double[] scores)
    {
        Window = window;
        _scores = scores;
        Best = BestOf(scores);
    }

    public CandidateWindow Window { get; }

    /// <summary>Gets the score of the best day.</summary>
    public double Best { get; }

    public double this[int day] => _scores[day - Window.First];

    /// <summary>The same with something added to each day of the window.</summary>
    public DayScores Plus(double[] weights)
    {
        var scores = new double[_scores.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = _scores[i] + weights[i];
        return new DayScores(Window, scores);
    }

    /// <summary>The days within a margin of the best one, in order.</summary>
    public List<int> Near(double margin)
    {
        var least = Best - margin;
        var days = new List<int>();
        for (var i = 0; i < _scores.Length; i++)
            if (_scores[i] >= least) days.Add(Window.First + i);
        return days;
    }

    private static double BestOf(double[] scores)
    {
        var best = double.NegativeInfinity;
        foreach (var score in scores)
            if (score > best) best = score;
        return best;
    }
}
