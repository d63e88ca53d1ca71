using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>"Will be" about a dated day still to come turned into "was", and "was" about one that has passed into "will be".</summary>
internal sealed class TenseTurned : IErrorPlanter
{
    /// <summary>In days: of an older day history is told in a future of its own ("in 1940 he will be sent north").</summary>
    private const int LongestRecent = 731;

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
            var planted = day > published.AddDays(1) ? Turn(clean, sentence, mention.Mention.Span, " will be ", " was ", true)
                : day < published.AddDays(-1) ? Turn(clean, sentence, mention.Mention.Span, " was ", " will be ", published.DayNumber - day.DayNumber <= LongestRecent)
                : null;
            if (planted is not null) places.Add(planted);
        }

        return Edit.OneOf(places, random);
    }

    /// <summary>The verb turned; it is decided by the date only where the two stand in one clause.</summary>
    private static PlantedError? Turn(DatedDocument clean, TextSpan sentence, TextSpan date, string from, string to, bool mayDecide)
    {
        var at = sentence.Of(clean.Text).IndexOf(from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var isDecidable = mayDecide && SharedClause.Joins(clean.Text, new TextSpan(sentence.Start + at, from.Length), date, sentence);
        return Edit.ReplaceWithin(clean, sentence, from, to, isDecidable);
    }
}
