using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>The figures of a document by the zone that they stand in, for planters that look for a figure said twice.</summary>
internal static class RepeatedFigure
{
    /// <summary>The figures of the story's own zones of one kind.</summary>
    public static List<LooseNumber> In(DatedDocument document, bool isHeadline) =>
    [
        .. document.Layout.Zones
            .Where(zone => isHeadline ? zone.Kind == ZoneKind.Headline : zone.Kind is ZoneKind.Body or ZoneKind.Quote or ZoneKind.Caption)
            .SelectMany(zone => LooseNumber.In(document.Text, zone.Span))
            .Where(number => number.Value >= 2m),
    ];

    /// <summary>Whether two figures say the same of the same: one value, one currency, one noun by its first letters.</summary>
    public static bool IsSame(LooseNumber first, LooseNumber second) =>
        first.Span != second.Span && first.Value == second.Value && first.Currency == second.Currency && first.IsPercent == second.IsPercent
        && (first.Currency.Length > 0 || first.IsPercent || (first.Noun.Length > 2 && Stem(first.Noun) == Stem(second.Noun)));

    private static string Stem(string noun) => noun.Length > 4 ? noun[..4] : noun;
}
