using System.Globalization;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Says what was compared, with the arithmetic: "93 is not above 95", "2019-09-06 is not 2019-09-08".</summary>
internal static class ComparisonText
{
    public static string Of(Claim claim, Claim stated, ValueRelation relation)
    {
        if (relation == ValueRelation.Same) return "the source says the same";
        if (relation == ValueRelation.Conflict && claim.IsOpposedTo(stated)) return $"{Describe(stated)} {DirectionOf(stated)} is not {Describe(claim)} {DirectionOf(claim)}";
        var link = relation switch
        {
            ValueRelation.Conflict => IsMerelySharper(claim, stated) ? "does not say" : "is not",
            ValueRelation.Rounding => "is, rounded,",
            _ => "leaves open",
        };
        return $"{Describe(stated)} {link} {Describe(claim)}";
    }

    private static string DirectionOf(Claim claim) => claim.Direction == Direction.Up ? "up" : "down";

    /// <summary>"37 or more" may well be 41: the draft is wrong to say so, and not because the source excludes it.</summary>
    private static bool IsMerelySharper(Claim claim, Claim stated) =>
        claim.Quantity is { } claimed && stated.Quantity is { } quantity &&
        claimed.Type == quantity.Type && claimed.Unit == quantity.Unit && claimed.Currency == quantity.Currency &&
        claimed.Core.Overlaps(quantity.Core);

    private static string Describe(Claim claim) => claim.Quantity is { } quantity
        ? claim.Mention.Mention.Time is { } time ? DescribeLength(time) : Describe(quantity)
        : DateBounds.Describe(claim.Bound == TimeBound.Within ? null : claim.Bound.ToString(), claim.Mention.Resolved?.Timex ?? claim.Mention.Mention.Time!.Timex);

    /// <summary>A length in the unit that the words have, whatever it was compared in.</summary>
    private static string DescribeLength(TimeValue time)
    {
        var (low, high, unit) = time.Length is { } length ? (length.Low, length.High, time.LengthUnit)
            : time.Relative is { } distance ? (Math.Abs((decimal)distance.Least), Math.Abs((decimal)distance.Most), distance.Unit)
            : ((decimal?)null, (decimal?)null, default(CalendarUnit));
        return $"{Between(new NumericInterval(low, high))} {DateBounds.Unit(unit.ToString(), low == 1m && high == 1m)}";
    }

    private static string Describe(QuantityValue quantity)
    {
        // A share is kept as a fraction, and said in hundredths.
        if (quantity is { Type: QuantityType.Ratio, Value: { } share }) return share <= 1m ? $"{Number(Math.Round(share * 100m, 2))} %" : $"{Number(Math.Round(share, 2))} to 1";

        var unit = quantity.Currency ?? quantity.Unit?.Code ?? (quantity.Type == QuantityType.Percent ? "%" : null);
        var words = quantity.Value is { } figure && !quantity.IsVague ? Bounded(quantity, figure) : Between(quantity.Core);
        return unit is null ? words : $"{words} {unit}";
    }

    private static string Bounded(QuantityValue quantity, decimal figure) => quantity.Approximation switch
    {
        Approximation.MoreThan => $"above {Number(figure)}",
        Approximation.AtLeast => $"{Number(figure)} or more",
        Approximation.LessThan => $"below {Number(figure)}",
        Approximation.AtMost or Approximation.UpTo => $"{Number(figure)} or less",
        Approximation.None or Approximation.Exact => Number(figure),
        _ => Between(quantity.Core),
    };

    private static string Between(NumericInterval interval) => interval switch
    {
        { Low: { } low, High: { } high } => low == high ? Number(low) : $"between {Number(low)} and {Number(high)}",
        { Low: { } low } => $"{Number(low)} or more",
        { High: { } high } => $"{Number(high)} or less",
        _ => "any number",
    };

    private static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
