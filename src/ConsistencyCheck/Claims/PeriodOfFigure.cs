using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Gives a figure the period that an adverb behind it names: "$1.2 billion annually" is "$1.2 billion a year".</summary>
/// <remarks>Stories that are held against each other compare figures of one period alone, so there a period that only one of two wordings shows would part them.</remarks>
internal static class PeriodOfFigure
{
    /// <param name="text">The text.</param>
    /// <param name="mention">The figure.</param>
    /// <param name="next">The next mention of the text; null for the last one.</param>
    /// <param name="quantity">What the mention claims; null for a date.</param>
    public static QuantityValue? With(TokenizedText text, Mention mention, Mention? next, QuantityValue? quantity) =>
        quantity is { Per: null, Type: QuantityType.Money or QuantityType.Count or QuantityType.Measurement } && mention.Time is null &&
        next?.Time is { Type: TimeType.Set } period && text.IndexAt(next.Span.Start) == text.IndexAt(mention.Span.End) && NameOf(period.Timex) is { } name
            ? quantity with { Per = name }
            : quantity;

    private static string? NameOf(string timex) => timex switch
    {
        "P1D" => "day",
        "P1W" => "week",
        "P1M" => "month",
        "P1Y" => "year",
        "PT1H" => "hour",
        _ => null,
    };
}
