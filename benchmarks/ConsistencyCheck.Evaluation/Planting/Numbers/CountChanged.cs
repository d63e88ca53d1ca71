using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>One count of the body changed; what the text says of it elsewhere can show it.</summary>
internal sealed class CountChanged : IErrorPlanter
{
    public string Kind => "count changed";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var figures = RepeatedFigure.In(clean, isHeadline: false)
            .Where(number => number is { IsPercent: false, Currency.Length: 0, Noun.Length: > 2 }).ToList();
        if (Edit.OneOf(figures, random) is not { } figure) return null;
        var by = Math.Max(figure.Scale, Math.Round(figure.Value / figure.Scale * 0.3m) * figure.Scale) * random.Next(1, 4);
        return Edit.Replace(
            clean, figure.Span, figure.Rewrite(clean.Text, figure.Value + by), isDecidable: figures.Any(other => RepeatedFigure.IsSame(figure, other)));
    }
}
