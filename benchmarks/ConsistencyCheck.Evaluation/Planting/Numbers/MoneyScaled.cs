using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>An amount of money ten or a thousand times too large.</summary>
internal sealed class MoneyScaled : IErrorPlanter
{
    public string Kind => "money scaled by 10 or 1000";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var amounts = RepeatedFigure.In(clean, isHeadline: false).Where(number => number.Currency.Length > 0).ToList();
        if (Edit.OneOf(amounts, random) is not { } amount) return null;
        var factor = random.Next(2) == 0 ? 10m : 1000m;
        return Edit.Replace(
            clean, amount.Span, amount.Rewrite(clean.Text, amount.Value * factor), isDecidable: amounts.Any(other => RepeatedFigure.IsSame(amount, other)));
    }
}
