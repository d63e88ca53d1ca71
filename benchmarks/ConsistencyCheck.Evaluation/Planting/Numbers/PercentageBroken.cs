using System.Globalization;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>The percentage of a change or share replaced by one that its figures do not give.</summary>
internal sealed class PercentageBroken : IErrorPlanter
{
    private static readonly decimal[] Factors = [10m, 0.1m, 1.4m, 0.6m, 2m, 0.5m, 3m];

    public string Kind => "percentage broken";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Layout.Sentences.SelectMany(sentence => LooseChange.In(clean.Text, sentence))
            .Where(change => change.Percent is { } percent && change.Fits(clean.Text, percent.Value)).ToList();
        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        var percent = place.Percent!;
        var words = percent.Rewrite(clean.Text, percent.Value * Factors[random.Next(Factors.Length)]);
        if (!decimal.TryParse(words, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) || value == 0m || value == percent.Value) return null;
        return Edit.Replace(clean, percent.Span, words, isDecidable: !place.Fits(clean.Text, value));
    }
}
