using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>What score makes a source speak of a draft's fact, and of another value of it. Version 3; all are policy.</summary>
/// <remarks>
/// What a text has few of, and names exactly, is told apart by little: a percentage or a price seldom has a rival. Bare numbers, places in an order and dates
/// have many.
/// </remarks>
internal static class VerificationPolicy
{
    /// <summary>Less than this, and what a source states of the same value is chance.</summary>
    public const double LeastSupport = 0.10;

    /// <summary>What a conflict must reach where a source states the draft's value too, of something else.</summary>
    public const double LeastConflictBesideSame = 0.55;

    /// <summary>What a statement of the very value counts for beside a better match of another value.</summary>
    public const double SameAdvantage = 3;

    /// <summary>What a statement that only leaves the value open counts for beside a better match of another one.</summary>
    public const double OpenAdvantage = 1.1;

    /// <summary>What a figure that goes the other way must reach: a text often has one gain beside another loss.</summary>
    private const double LeastOfOpposed = 0.45;

    /// <param name="claim">The draft's claim.</param>
    /// <param name="stated">The source's claim that excludes it.</param>
    /// <param name="isToldAtLength">Whether the sources are more than a few sentences.</param>
    public static double LeastConflict(Claim claim, Claim stated, bool isToldAtLength) => claim.Quantity is { } quantity
        ? Math.Max(OfFigure(claim, stated, quantity, isToldAtLength), claim.IsOpposedTo(stated) ? LeastOfOpposed : 0)
        : OfDate(claim, stated);

    /// <summary>
    /// Sources of so many sentences have spoken of the whole story: that they have the draft's value nowhere says much by itself. A sentence or two may be of
    /// another fact.
    /// </summary>
    public const int SentencesAtLength = 4;

    private static double OfFigure(Claim claim, Claim stated, QuantityValue quantity, bool isToldAtLength) => quantity.Type switch
    {
        // "Millions of euros a year": of what is paid in one period a text seldom gives two sums.
        _ when quantity.IsVague => quantity is { Type: QuantityType.Money, Per: not null } && quantity.Per == stated.Quantity?.Per ? 0.25 : 0.60,
        QuantityType.Count => claim.HeadNoun == 0 || quantity.Value == 0m || stated.Quantity?.Value == 0m ? 0.32 : isToldAtLength ? 0.20 : 0.25,
        QuantityType.Ordinal => 0.30,
        QuantityType.Ratio or QuantityType.Age => 0.40,
        QuantityType.Measurement => claim.Mention.Mention.Time is null ? 0.60 : isToldAtLength ? 0.10 : 0.30,
        QuantityType.Money => isToldAtLength ? 0.05 : 0.40,
        _ => isToldAtLength ? 0.05 : 0.30,
    };

    /// <summary>A text that has a thing before or after a date dates little else so; days of several events stand side by side.</summary>
    private static double OfDate(Claim claim, Claim stated) =>
        claim.Bound is not (TimeBound.Within or TimeBound.AsOf) ? 0.20
        : claim.Predicate != 0 && claim.Predicate == stated.Predicate ? 0.45
        : claim.Mention.Mention.Time!.Fields.Day is null ? 0.40 : 0.45;

    /// <summary>
    /// Whether a figure of the kind may be read as one of another kind in another sentence, "Kim, 24," and "24 years", or its noun may be another word for one
    /// that stands beside the same figure elsewhere.
    /// </summary>
    public static bool IsReadInManyWays(Claim claim, Claim stated) => claim.Quantity switch
    {
        { Type: QuantityType.Count, Approximation: Approximation.None } => claim.HeadNoun == 0 || claim.HeadNoun != stated.HeadNoun,
        { Type: QuantityType.Count } => claim.HeadNoun == 0,
        { Type: QuantityType.Age or QuantityType.Ratio or QuantityType.Ordinal } => true,
        _ => false,
    };
}
