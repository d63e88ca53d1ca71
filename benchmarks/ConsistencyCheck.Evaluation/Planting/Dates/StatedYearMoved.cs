using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The year of the byline moved by one or two years, in texts that hold the same strongest witness of their year.</summary>
/// <param name="witness">What of the text can contradict a wrong year.</param>
/// <param name="isBack">Whether it is moved back, or on; null for either.</param>
internal sealed class StatedYearMoved(YearWitness witness, bool? isBack = null) : IErrorPlanter
{
    public string Kind => $"year moved{isBack switch { true => " back", false => " on", null => "" }}, " + witness switch
    {
        YearWitness.Pair => "weekday beside its date",
        YearWitness.LinkedWeekday => "weekday and day of news",
        YearWitness.OwnYear => "its year named",
        YearWitness.OlderYear => "older years named",
        _ => "no year named",
    };

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var years = (random.Next(2) + 1) * (isBack ?? random.Next(2) == 0 ? -1 : 1);
        if (clean.Date.Stated is not { } stated || Anchors.YearWitnessOf(clean) != witness) return null;
        // A named year decides only where the text tells it on the other side of the stamp.
        var isDecidable = witness > YearWitness.OwnYear || DayAnchors.TellAgainst(clean, stated.Day.AddYears(years));
        return StatedDay.Move(clean, day => day.AddYears(years), isDecidable);
    }
}
