using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The year of the byline moved by one or two years.</summary>
internal sealed class StatedYearMoved : IErrorPlanter
{
    public string Kind => "year of the page moved by 1 or 2";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var years = (random.Next(2) + 1) * (random.Next(2) == 0 ? 1 : -1);
        return StatedDay.Move(clean, day => day.AddYears(years), Anchors.HoldYear(clean));
    }
}
