using System.Globalization;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>How many of the planted errors of one kind were flagged.</summary>
internal sealed class PlantingScore
{
    private int _planted;
    private int _flagged;
    private int _notedToo;
    private int _decidable;
    private int _decidableFlagged;

    /// <param name="error">The error.</param>
    /// <param name="isFlagged">Whether a finding of severity warning or above came of it.</param>
    /// <param name="isNoted">Whether any finding came of it, a note too.</param>
    public void Add(PlantedError error, bool isFlagged, bool isNoted)
    {
        _planted++;
        if (isFlagged) _flagged++;
        if (isNoted) _notedToo++;
        if (!error.IsDecidable) return;
        _decidable++;
        if (isFlagged) _decidableFlagged++;
    }

    /// <summary>Planted, flagged, recall; the same of those that the text itself can show; and the recall of all, notes counted.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_planted,8} {_flagged,8} {Rate(_flagged, _planted),7} {_decidable,10} {_decidableFlagged,8} {Rate(_decidableFlagged, _decidable),7} {Rate(_notedToo, _planted),11}");

    private static string Rate(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("F3", CultureInfo.InvariantCulture);
}
