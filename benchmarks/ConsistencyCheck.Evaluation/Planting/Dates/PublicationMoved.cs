using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>The day of publication moved by 31 to 240 days.</summary>
internal sealed class PublicationMoved : IErrorPlanter
{
    public string Kind => "publication moved by 31 to 240 days";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var days = random.Next(31, 241) * (random.Next(2) == 0 ? 1 : -1);
        return StatedDay.Move(clean, day => day.AddDays(days), Anchors.HoldDay(clean));
    }
}
