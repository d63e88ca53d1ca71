using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the counts that a share of a counted whole gives: "16 out of 28 provinces" tells of 16 provinces, and of 28.</summary>
internal static class PartOfWholeReader
{
    /// <summary>The counts of the part and of the whole; none where a mention is no such share.</summary>
    public static IEnumerable<Mention> Of(TokenizedText text, Mention mention)
    {
        if (mention.Quantity is not { Type: QuantityType.Ratio, Approximation: Approximation.None }) return [];
        var (first, end) = (text.IndexAt(mention.Span.Start), text.IndexAt(mention.Span.End));
        var view = new TokenView(text, EnglishLanguage.Shared.Lexicon);
        if (!TryReadWhole(view, first, out var part) || view.Particle(part.End) != Languages.Particle.Out) return [];
        // "Nine out of ten skippers" is a share of all of them, and of no ten that somebody counted.
        if (!TryReadWhole(view, part.End + 2, out var whole) || whole.Value is 10m or 100m or 1000m || whole.End != end) return [];
        if (!HeadNounReader.TryReadPlural(view, end, out var noun)) return [];
        var of = text.WordAt(noun).ToString().ToLowerInvariant();
        return [Count(view.SpanOf(first, part.End), part.Value, of), Count(view.SpanOf(part.End + 2, noun + 1), whole.Value, of)];
    }

    private static bool TryReadWhole(in TokenView view, int at, out Figure figure) =>
        RatioReader.TryReadInteger(view, at, out figure) && figure is { IsFraction: false, PlaceExponent: >= 0 };

    private static Mention Count(Documents.TextSpan span, decimal value, string of) => new(span, new QuantityValue
    {
        Type = QuantityType.Count,
        Value = value,
        Of = of,
        Core = NumericInterval.Point(value),
        Outer = NumericInterval.Point(value),
    });
}
