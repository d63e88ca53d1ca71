using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds totals that stand behind their parts: "700 in Leeds and 300 in York, a total of 1,000".</summary>
internal sealed class SumReader(FigureText story)
{
    /// <summary>How many words may stand between two parts, and how many parts are read. Policy.</summary>
    private const int Reach = 8;
    private const int MostParts = 12;

    /// <summary>The total at an index with the parts before it; of several readings, one that fits.</summary>
    public Parts? At(int index)
    {
        if (!IsTotal(story.Figures[index])) return null;
        var total = story.Figures[index];
        Parts? widest = null;
        var parts = new List<PlacedFigure>();
        for (var i = index - 1; i >= 0 && parts.Count < MostParts && story.Figures[i].Sentence == total.Sentence; i--)
        {
            var next = parts.Count == 0 ? total.First : parts[0].First;
            if (!AreJoined(story.Figures[i], next) || !IsPart(story.Figures[i].Value, total.Value)) break;
            parts.Insert(0, story.Figures[i]);
            if (parts.Count < 2) continue;
            widest = new Parts(total, [.. parts], 0, IsOpen: false);
            if (widest.Fit() != false) return null;
        }

        return widest is not null && widest.IsNear() ? widest : null;
    }

    private bool IsTotal(PlacedFigure figure)
    {
        if (figure.Value is not { Value: > 1m, IsVague: false, Type: QuantityType.Count or QuantityType.Money or QuantityType.Measurement }) return false;
        var at = figure.First;
        if (story.Reads(at - 3, at, "a", "total", "of")) return story.At(at - 4) is "," or "for" or "making" || story.IsDash(at - 4);
        // "12 in all", "12 in total".
        return story.Is(figure.End, "in") && (story.Is(figure.End + 1, "all") || story.Is(figure.End + 1, "total"))
            && (story.Is(at - 1, ",") || story.IsDash(at - 1));
    }

    private static bool IsPart(QuantityValue part, QuantityValue total) =>
        part is { Value: > 0m, IsVague: false, Per: null } && part.Type == total.Type && part.Unit == total.Unit && part.Currency == total.Currency
        && (part.Of is null || total.Of is null || part.Of == total.Of);

    private bool AreJoined(PlacedFigure part, int next)
    {
        if (next - part.End > Reach) return false;
        var hasMark = false;
        for (var i = part.End; i < next; i++)
        {
            if (story.IsEnd(i) && !story.IsDash(i)) return false;
            hasMark |= story.Is(i, ",") || story.Is(i, "and") || story.Is(i, "plus") || story.IsDash(i);
        }

        return hasMark;
    }
}
