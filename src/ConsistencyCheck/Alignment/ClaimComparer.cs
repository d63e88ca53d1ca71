using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says how the values of two claims that may speak of one fact stand to each other.</summary>
internal static class ClaimComparer
{
    public static ValueRelation Compare(Claim first, Claim second)
    {
        if (first.Mention.Mention.Quantity is { } quantity)
            return second.Mention.Mention.Quantity is { } other ? Compare(quantity, other) : CompareWithLength(quantity, second);
        if (second.Mention.Mention.Quantity is { } figure) return CompareWithLength(figure, first);
        var (time, otherTime) = (first.Mention.Mention.Time!, second.Mention.Mention.Time!);
        if (time.Type == TimeType.Duration || otherTime.Type == TimeType.Duration)
            return LengthValue.Of(time) is { } length && LengthValue.Of(otherTime) is { } otherLength
                ? QuantityComparer.Default.Compare(length, otherLength)
                : ValueRelation.Incomparable;
        return time.Type == TimeType.Set || otherTime.Type == TimeType.Set ? ValueRelation.Incomparable : TimeComparer.Compare(first, second);
    }

    /// <summary>What is counted has been compared as words already, and what a share is of is not always said.</summary>
    private static ValueRelation Compare(QuantityValue first, QuantityValue second) =>
        QuantityComparer.Default.Compare(first with { Of = null, Per = second.Per }, second with { Of = null });

    /// <summary>"A 27-year-old", "27 years": ages are written as lengths of time as well.</summary>
    private static ValueRelation CompareWithLength(QuantityValue figure, Claim claim) =>
        figure.Type == QuantityType.Age && claim.Mention.Mention.Time is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year } time && LengthValue.Of(time) is { } length
            ? QuantityComparer.Default.Compare(figure with { Type = QuantityType.Count, Of = null, Per = null }, length with { Type = QuantityType.Count, Unit = null })
            : ValueRelation.Incomparable;

    /// <summary>What a claim counts, or how long it says that something lasts; null for a date.</summary>
    public static QuantityValue? QuantityOf(Claim claim) =>
        claim.Mention.Mention.Quantity ?? (claim.Mention.Mention.Time is { Type: TimeType.Duration } time ? LengthValue.Of(time) : null);
}
