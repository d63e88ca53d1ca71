using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads what a mention claims as a figure: the words around it may say more than the figure's own.</summary>
internal static class ClaimedQuantity
{
    /// <summary>Nobody who knows the number writes "over" for "more than" before so few. Policy.</summary>
    private const decimal MostAfterOver = 10m;

    /// <summary>The figure with its bounds; null for what is no quantity and no length of time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="isPlaced">Whether it is a time that is known on the calendar.</param>
    /// <param name="policy">How wide "about" is.</param>
    public static QuantityValue? Of(TokenizedText text, Mention mention, bool isPlaced, QuantityPolicy policy)
    {
        var before = text.IndexAt(mention.Span.Start) - 1;
        if (mention.Time is { Type: TimeType.Duration } length)
        {
            return IsAge(text, before, length)
                ? LengthValue.InYears(length, policy)
                : LengthValue.Of(IsOver(text, mention) ? length with { Modifier = TimeModifier.None } : length, policy);
        }

        // "Two weeks later": how much later is all that a text of unknown date says.
        if (!isPlaced && mention.Time is { Relative: { IsAligned: false } distance, Fields.IsEmpty: true }) return LengthValue.Of(distance, mention.Time);
        if (mention.Quantity is { Approximation: Approximation.MoreThan, Value: <= MostAfterOver and { } few } doubtful && IsOver(text, mention))
            return doubtful with { Approximation = Approximation.None, Core = NumericInterval.Point(few), Outer = NumericInterval.Point(few) };
        if (mention.Quantity is { Type: QuantityType.Ordinal, Approximation: Approximation.None, Value: { } place } ordinal)
            return PlaceBound.Of(text, before, ordinal.Of) is { } side ? Bounded(ordinal, place, side, policy) : ordinal;
        return mention.Quantity is { Approximation: Approximation.None, Value: { } figure } bare && BoundOf(text, before) is { } bound
            ? Bounded(bare, figure, bound, policy)
            : mention.Quantity;
    }

    /// <summary>"A battle over two embryos", "averaged over four reviews", "over seven days": there the word is the preposition.</summary>
    private static bool IsOver(TokenizedText text, Mention mention)
    {
        var over = text.IndexAt(mention.Span.Start);
        // "Has over eight albums", "a rating of over 7": no preposition stands behind another, nor behind the verb of what one has.
        return text.WordAt(over) is "over" && !(over > 0 && text.IsAny(over - 1, OverWords.Owning));
    }

    /// <summary>"Sales topped 4,000" bounds as "more than 4,000" does, although its verb is no part of the figure.</summary>
    private static Approximation? BoundOf(TokenizedText text, int before)
    {
        if (before >= 0 && text.WordAt(before) is "the" or "a") before--;
        if (before < 0) return null;
        return text.IsAny(before, BoundVerbs.Above) ? Approximation.MoreThan : text.IsAny(before, BoundVerbs.Below) ? Approximation.LessThan : null;
    }

    private static QuantityValue Bounded(QuantityValue bare, decimal figure, Approximation bound, QuantityPolicy policy)
    {
        var (core, outer) = QuantityWidths.Of(figure, bare.PlaceExponent, bound, policy);
        return bare with { Approximation = bound, Core = core, Outer = outer };
    }

    /// <summary>"Aged 19 years", "at an age above 13 years".</summary>
    private static bool IsAge(TokenizedText text, int before, TimeValue length)
    {
        if (length.LengthUnit != CalendarUnit.Year || before < 0) return false;
        if (text.WordAt(before) is "of" && before > 0) before--;
        return text.IsAny(before, LifeWords.OfAge);
    }
}
