using System.Globalization;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>The second figure of a conversion replaced by one that is wrong by more than the rounding of both.</summary>
internal sealed class ConversionBroken : IErrorPlanter
{
    /// <summary>What a wrong conversion is off by: a slip of the decimal point, the inverse factor, the wrong factor.</summary>
    private static readonly decimal[] Factors = [10m, 0.1m, 1.6m, 0.62m, 1.3m, 0.75m, 2m, 0.5m];

    public string Kind => "conversion broken";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = new List<(LooseMeasure First, LooseMeasure Second)>();
        foreach (var sentence in clean.Layout.Sentences)
        {
            var measures = LooseNumber.In(clean.Text, sentence).Select(number => LooseMeasure.At(clean.Text, number)).ToList();
            for (var i = 0; i + 1 < measures.Count; i++)
            {
                if (measures[i] is not { } first || measures[i + 1] is not { } second || !LooseMeasure.AreOne(clean.Text, first, second)) continue;
                if (Fits(clean.Text, first, second, second.Number.Value)) places.Add((first, second));
            }
        }

        if (places.Count == 0) return null;
        var place = places[random.Next(places.Count)];
        var number = place.Second.Number;
        var value = number.Value * Factors[random.Next(Factors.Length)];
        if (number.Rewrite(clean.Text, value) is var words && (words == number.Span.Of(clean.Text) || words.TrimStart('0', '.').Length == 0)) return null;
        var planted = decimal.Parse(words, CultureInfo.InvariantCulture) * number.Scale;
        return Edit.Replace(clean, number.Span, words, isDecidable: !Fits(clean.Text, place.First, place.Second, planted));
    }

    /// <summary>Whether the two can be one measurement, with half of the last place that is not zero to each side.</summary>
    private static bool Fits(string text, LooseMeasure first, LooseMeasure second, decimal value)
    {
        var slack = (first.Number.HalfPlace(text) * first.Factor) + (second.Number.HalfPlace(text) * second.Factor);
        var again = (value * second.Factor) + second.Offset;
        // A difference of temperatures has no zero.
        return Math.Abs(first.Base - again) <= slack
            || (first.Dimension == 't' && Math.Abs((first.Number.Value * first.Factor) - (value * second.Factor)) <= slack);
    }
}
