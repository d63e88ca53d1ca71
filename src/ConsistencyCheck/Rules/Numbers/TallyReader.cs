using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds totals whose parts stand in brackets behind the places they are of: "17 cases in Lindmoor (4), Skerry (7) and Tarn (6)".</summary>
internal sealed class TallyReader(FigureText story)
{
    /// <summary>How many words may stand between a total or a bracket and the next bracket. Policy.</summary>
    private const int Reach = 9;

    /// <summary>Fewer brackets may hold ages or goals, and a smaller total may count those who are named. Policy.</summary>
    private const int LeastParts = 3;
    private const decimal LeastTotal = 10m;

    /// <summary>How far from a total the sum of its parts may be for them to be meant as its parts, as a fraction of it. Policy.</summary>
    private const decimal MostMissing = 0.25m;

    /// <summary>The total at an index with the parts behind it.</summary>
    public Parts? At(int index)
    {
        var total = story.Figures[index];
        if (total.Value is not { Type: QuantityType.Count, Approximation: Approximation.None, Of: not null, Value: >= LeastTotal and { } whole }) return null;
        var items = new List<PlacedFigure>();
        var from = total.End;
        var isClosed = false;
        for (var i = index + 1; i < story.Figures.Count && story.Figures[i].Sentence == total.Sentence; i++)
        {
            if (!IsBracketed(story.Figures[i]) || story.Figures[i].First - from > Reach || Ends(from, story.Figures[i].First)) break;
            isClosed = items.Count > 0 && Joins(from, story.Figures[i].First);
            items.Add(story.Figures[i]);
            from = story.Figures[i].End + 1;
        }

        // A list that does not end as lists do has lost its end.
        if (items.Count < LeastParts || !isClosed) return null;
        var parts = new Parts(total, items, 0, IsOpen: false);
        return Math.Abs((parts.Sum ?? 0m) - whole) <= MostMissing * whole ? parts : null;
    }

    /// <summary>"Lindmoor (4)": a name's own number, and nothing else in the bracket.</summary>
    private bool IsBracketed(PlacedFigure figure) =>
        figure.Value is { Type: QuantityType.Count, Of: null, Approximation: Approximation.None, PlaceExponent: 0, Value: > 0m }
        && story.Is(figure.First - 1, "(") && story.Is(figure.End, ")") && story.IsCapitalized(figure.First - 2);

    private bool Ends(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (story.IsEnd(i)) return true;
        return false;
    }

    private bool Joins(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (story.Is(i, "and")) return true;
        return false;
    }
}
