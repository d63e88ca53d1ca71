using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>A duration or an age in digits made larger or smaller by two to nine, where the sentence holds the two dates that give it.</summary>
/// <param name="kind">What the table calls it.</param>
/// <param name="select">The figure of a mention that may be shifted; null for all others.</param>
internal sealed class FigureShifted(string kind, Func<Mention, decimal?> select) : IErrorPlanter
{
    public string Kind => kind;

    public static FigureShifted Duration { get; } = new("duration shifted", mention =>
        mention.Time is { Type: TimeType.Duration, Length: { Low: { } low, High: { } high } } && low == high ? low : null);

    public static FigureShifted Age { get; } = new("age shifted", mention =>
        mention.Quantity is { Type: QuantityType.Age, Value: { } age } ? age : null);

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Mentions
            .Where(mention => select(mention.Mention) is { } value && value == decimal.Truncate(value) && YearsBeside(clean, mention) >= 2)
            .ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var figure = (int)select(place.Mention)!.Value;
        var shift = random.Next(2, 10);
        var other = figure > shift && random.Next(2) == 0 ? figure - shift : figure + shift;
        return Edit.ReplaceWithin(clean, place.Mention.Span, figure.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many years or days the sentence names; a range names two.</summary>
    private static int YearsBeside(DatedDocument clean, DatedMention mention)
    {
        var sentence = clean.Layout.SentenceAt(mention.Mention.Span.Start);
        return clean.Mentions
            .Where(other => other.Mention.Span.Start >= sentence.Start && other.Mention.Span.End <= sentence.End)
            .Sum(other => other.Mention.Time is { Fields: { Year: not null } or { Month: not null, Day: not null } } time ? time.Until is null ? 1 : 2 : 0);
    }
}
