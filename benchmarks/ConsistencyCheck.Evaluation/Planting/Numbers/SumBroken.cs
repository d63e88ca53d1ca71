using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>One of the parts of a total changed, or the total itself.</summary>
internal sealed class SumBroken : IErrorPlanter
{
    public string Kind => "sum broken";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Layout.Sentences.SelectMany(sentence => LooseSum.In(clean.Text, sentence)).ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var changed = random.Next(place.Parts.Count + 1);
        var number = changed == place.Parts.Count ? place.Total : place.Parts[changed];
        // A slip changes a digit that was written; of what may be rounded, only more than all the roundings together can be seen.
        var least = 2m * number.HalfPlace(clean.Text);
        if (number.Scale != 1m || number.Span.Of(clean.Text).Contains('.')) least *= place.Parts.Count + 1;
        var by = least * random.Next(1, 4);
        var isLess = random.Next(2) == 0 && number.Value > by;
        var value = isLess ? number.Value - by : number.Value + by;
        var words = number.Rewrite(clean.Text, value);
        // "Including" leaves room for others, but not for more than there are.
        var isTooMuch = changed == place.Parts.Count ? isLess : !isLess;
        return Edit.Replace(clean, number.Span, words, isDecidable: !place.IsOpen || isTooMuch);
    }
}
