using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The day of publication moved by 31 to 240 days, in texts that hold the same strongest witness of their day.</summary>
/// <remarks>The two directions differ: a day told as past can lie some months back, and never ahead.</remarks>
/// <param name="witness">What of the text can contradict a wrong day.</param>
/// <param name="isBack">Whether the day is moved back.</param>
internal sealed class PublicationMoved(DayWitness witness, bool isBack) : IErrorPlanter
{
    public string Kind => $"publication moved {(isBack ? "back" : "on")}, " + witness switch
    {
        DayWitness.Dateline => "dateline",
        DayWitness.Event => "dated event",
        DayWitness.OtherDay => "other day",
        _ => "no day",
    };

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var days = random.Next(31, 241) * (isBack ? -1 : 1);
        if (DayAnchors.WitnessOf(clean) != witness || clean.Date.Stated is not { Day: var published }) return null;
        // A day told as past can lie months back; only one on the wrong side, or of an unnamed other year, shows the stamp to be wrong.
        var isDecidable = witness == DayWitness.Dateline || DayAnchors.TellOnOtherSide(clean, published.AddDays(days));
        return StatedDay.Move(clean, day => day.AddDays(days), isDecidable);
    }
}
