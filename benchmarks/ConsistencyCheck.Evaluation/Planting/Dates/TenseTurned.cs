using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>"Will be" about a dated day still to come turned into "was", and "was" about one that has passed into "will be".</summary>
internal sealed class TenseTurned : IErrorPlanter
{
    public string Kind => "tense turned";

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        if (clean.Date.Stated is not { Day: var published }) return null;
        var places = new List<PlantedError>();
        foreach (var mention in clean.Mentions)
        {
            if (mention.Zone != ZoneKind.Body || mention.Mention.Time is not { Until: null, OtherReading: null } time || !time.Fields.TryGetDay(out var day))
                continue;
            var sentence = clean.Layout.SentenceAt(mention.Mention.Span.Start);
            var planted = day > published.AddDays(1) ? Turn(clean, sentence, " will be ", " was ", true)
                : day < published.AddDays(-1) ? Turn(clean, sentence, " was ", " will be ", false)
                : null;
            if (planted is not null) places.Add(planted);
        }

        return Edit.OneOf(places, random);
    }

    /// <summary>A future about the past is only a note: history is told so too.</summary>
    private static PlantedError? Turn(DatedDocument clean, TextSpan sentence, string from, string to, bool isDecidable) =>
        Edit.ReplaceWithin(clean, sentence, from, to, isDecidable);
}
