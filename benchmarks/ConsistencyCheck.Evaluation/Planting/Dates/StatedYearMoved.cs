using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The year of the byline moved by one or two years, in texts that hold the same strongest witness of their year.</summary>
/// <param name="witness">What of the text can contradict a wrong year.</param>
internal sealed class StatedYearMoved(YearWitness witness) : IErrorPlanter
{
    public string Kind => witness switch
    {
        YearWitness.Pair => "year moved, weekday beside its date",
        YearWitness.LinkedWeekday => "year moved, weekday and day of the news",
        _ => "year moved, at most a year is named",
    };

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var years = (random.Next(2) + 1) * (random.Next(2) == 0 ? 1 : -1);
        var found = Anchors.YearWitnessOf(clean);
        // What names no year either is planted beside what does, and cannot be decided.
        var isOfKind = found == witness || (witness == YearWitness.Year && found == YearWitness.None);
        return isOfKind ? StatedDay.Move(clean, day => day.AddYears(years), found != YearWitness.None) : null;
    }
}
