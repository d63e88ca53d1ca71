using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>The headline's number replaced by another, where the body says the same of the same.</summary>
internal sealed class HeadlineNumberChanged : IErrorPlanter
{
    public string Kind => "headline's number changed";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var body = RepeatedFigure.In(clean, isHeadline: false);
        var places = RepeatedFigure.In(clean, isHeadline: true).Where(number => body.Any(other => RepeatedFigure.IsSame(number, other))).ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var by = Math.Max(place.Scale, Math.Round(place.Value / place.Scale * 0.25m) * place.Scale) * random.Next(1, 4);
        return Edit.Replace(clean, place.Span, place.Rewrite(clean.Text, place.Value + by));
    }
}
