using System.Globalization;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>How many of the planted errors of one kind were flagged.</summary>
internal sealed class PlantingScore
{
    private int _planted;
    private int _flagged;
    private int _decidable;
    private int _decidableFlagged;

    public void Add(PlantedError error, bool isFlagged)
    {
        _planted++;
        if (isFlagged) _flagged++;
        if (!error.IsDecidable) return;
        _decidable++;
        if (isFlagged) _decidableFlagged++;
    }

    /// <summary>Planted, flagged, recall; and the same of those that the text itself can show.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_planted,8} {_flagged,8} {Rate(_flagged, _planted),7} {_decidable,10} {_decidableFlagged,8} {Rate(_decidableFlagged, _decidable),7}");

    private static string Rate(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("F3", CultureInfo.InvariantCulture);
}
