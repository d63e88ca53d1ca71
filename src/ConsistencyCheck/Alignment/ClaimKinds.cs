using ConsistencyCheck.Claims;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Alignment;

/// <summary>Says whether two claims state values of one kind, and how far their nouns say that they are of one thing.</summary>
internal static class ClaimKinds
{
    /// <summary>A noun that only one of the two names. Policy.</summary>
    private const double Unsaid = 0.8;

    /// <summary>Two nouns of which each text has one alone: a paraphrase, or another thing. Policy.</summary>
    private const double OtherWord = 0.5;

    /// <summary>A price or rate whose unit only one of the two names. Policy.</summary>
    private const double UnsaidRate = 0.85;

    /// <summary>What two claims have in common that are of one kind: a number of what is counted, measured, paid or dated. Claims of two keys never match.</summary>
    public static int KeyOf(Claim claim) => claim.Quantity is not { } quantity ? claim.IsDate ? 1 : 0 : quantity.Type switch
    {
        QuantityType.Percent or QuantityType.Ratio => 2,
        QuantityType.Measurement => 100 + (int)(quantity.Unit?.Dimension ?? 0),
        var type => 10 + (int)type,
    };

    /// <summary>From 0, of different kinds, to 1, of the same one.</summary>
    public static double Match(Claim first, Claim second)
    {
        if (first.Polarity != second.Polarity || HaveTwoFates(first, second)) return 0;
        if (first.Quantity is { } quantity) return second.Quantity is { } other ? Match(first, second, quantity, other) : 0;
        return first.IsDate && second.IsDate ? 1 : 0;
    }

    /// <summary>
    /// "Two ferries sank" and "four other ferries" are told of two sets, and so are "94 points" and "the first two points": one is no other figure of the other.
    /// </summary>
    public static bool AreOfTwoSets(Claim first, Claim second) => first.IsAdded != second.IsAdded || first.IsPart != second.IsPart;

    private static double Match(Claim first, Claim second, QuantityValue quantity, QuantityValue other)
    {
        if (quantity.Type != other.Type) return IsShare(quantity) && IsShare(other) ? 1 : 0;
        var rate = string.Equals(quantity.Per, other.Per, StringComparison.Ordinal) ? 1
            : quantity.Per is null || other.Per is null ? UnsaidRate
            : 0;
        return rate * quantity.Type switch
        {
            QuantityType.Count or QuantityType.Ordinal => MatchNouns(first, second),
            QuantityType.Money => string.Equals(quantity.Currency, other.Currency, StringComparison.Ordinal) ? 1 : 0,
            QuantityType.Measurement => quantity.Unit?.Dimension == other.Unit?.Dimension ? 1 : 0,
            _ => 1,
        };
    }

    private static double MatchNouns(Claim first, Claim second)
    {
        if (first.HeadNoun == second.HeadNoun) return first.HeadNoun == 0 ? Unsaid : 1;
        if (first.HeadNoun == 0 || second.HeadNoun == 0) return Unsaid * Unsaid;
        if (NounKinds.AreKindred(first.HeadNoun, second.HeadNoun)) return Unsaid;
        // "770 people have recovered" counts what "765 recoveries" counts.
        if (first.Predicate == second.HeadNoun || second.Predicate == first.HeadNoun) return Unsaid;
        return AreWordsForOne(first, second) ? OtherWord : 0;
    }

    /// <summary>
    /// Whether two nouns may be two words for one thing: neither sentence has the other's. What is ordered is told apart by its noun more than by anything else.
    /// </summary>
    private static bool AreWordsForOne(Claim first, Claim second) =>
        first.Quantity!.Type == QuantityType.Count && !Has(first, second.HeadNoun) && !Has(second, first.HeadNoun);

    private static bool Has(Claim claim, uint noun) => Array.BinarySearch(claim.Terms, noun) >= 0;

    /// <summary>Forty who were killed are not the forty who were injured.</summary>
    private static bool HaveTwoFates(Claim first, Claim second) => first.Fate != Fate.None && second.Fate != Fate.None && first.Fate != second.Fate;

    private static bool IsShare(QuantityValue quantity) => quantity.Type == QuantityType.Percent || quantity is { Type: QuantityType.Ratio, Core.High: <= 1m };
}
