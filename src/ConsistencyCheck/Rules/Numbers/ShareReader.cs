using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds a part, its whole and their ratio where they follow each other.</summary>
internal sealed class ShareReader(FigureText story)
{
    /// <summary>How many words may stand between the whole and what sums it up: "12 members present, or". Policy.</summary>
    private const int Reach = 3;

    /// <summary>The share that begins with a figure, if one does.</summary>
    public Share? At(int index)
    {
        if (!story.IsTogether(index, 3)) return null;
        var (a, b, c) = (story.Figures[index], story.Figures[index + 1], story.Figures[index + 2]);
        if (!IsCount(b) || !IsOf(a.End, b.First) || !IsSaidAgain(b.End, c.First) || !Ends(c)) return null;
        if (IsCount(a) && IsRatio(c)) return new Share(a, b, c);
        // "A third of the 90 members, or 30": what is counted is the same, or goes without saying.
        return IsRatio(a) && IsCount(c) && (c.Value.Of is null || c.Value.Of == b.Value.Of) ? new Share(c, b, a) : null;
    }

    /// <summary>A part that is larger than its whole: "15 of the 12 jurors".</summary>
    public bool ExceedsWhole(int index)
    {
        if (!story.IsTogether(index, 2)) return false;
        var (part, whole) = (story.Figures[index], story.Figures[index + 1]);
        if (!IsCount(part) || !IsCount(whole) || whole.Value.Of is null || (part.Value.Of is not null && part.Value.Of != whole.Value.Of)) return false;
        if (!story.Reads(part.End, whole.First, "of", "the")) return false;
        if (part.Value.Approximation != Approximation.None || whole.Value.Approximation != Approximation.None) return false;
        // "200 of the 12 tribes' elders" and "40 of the 12 Baltic states" read on to another noun.
        if (story.IsCapitalized(whole.End) || story.At(whole.End) is "'" or "’" or "-") return false;
        return whole.Value.Value > 1m && part.Value.Value > whole.Value.Value;
    }

    private static bool IsCount(PlacedFigure figure) => figure.Value is { Type: QuantityType.Count, IsVague: false, Value: > 0m, Per: null };

    private static bool IsRatio(PlacedFigure figure) => figure.Value is { Type: QuantityType.Percent, Value: > 0m, Per: null }
        or { Type: QuantityType.Ratio, Value: > 0m and <= 1m, Per: null };

    private bool IsOf(int from, int to)
    {
        if (to - from is < 1 or > Reach || !story.Is(from, "of") && !story.Is(from, "out")) return false;
        for (var i = from; i < to; i++)
            if (!story.IsAny(i, ShareWords.OfWhole)) return false;
        return true;
    }

    private bool IsSaidAgain(int from, int to)
    {
        var at = to - 1;
        while (at >= from && story.IsAny(at, ShareWords.SaidAgain)) at--;
        if (at < from || at - from > Reach || !(story.Is(at, ",") || story.Is(at, "(") || story.IsDash(at))) return false;
        // Behind a comma only "or" says the same again; a list goes on otherwise.
        if (story.Is(at, ",") && !story.Is(at + 1, "or")) return false;
        for (var i = from; i < at; i++)
            if (!story.IsWord(i) || story.IsAny(i, DirectionWords.Breaking)) return false;
        return true;
    }

    private bool Ends(PlacedFigure figure) => story.Is(figure.End, ",") || story.IsEnd(figure.End) || story.IsDash(figure.End);
}
