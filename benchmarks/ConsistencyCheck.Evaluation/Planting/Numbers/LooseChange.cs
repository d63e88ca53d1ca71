using System.Text.RegularExpressions;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>Two figures of two times with a percentage in one sentence, or a part, its whole and a percentage, as plain patterns find them.</summary>
/// <param name="Old">What it was, or the whole.</param>
/// <param name="New">What it is, or the part.</param>
/// <param name="Percent">The percentage; null where the sentence has none for them.</param>
/// <param name="IsShare">Whether it is a part of a whole.</param>
/// <param name="IsTold">Whether the sentence says which way it went.</param>
internal sealed partial record LooseChange(LooseNumber Old, LooseNumber New, LooseNumber? Percent, bool IsShare, bool IsTold)
{
    /// <summary>What the pattern finds in a sentence, consistent or not.</summary>
    public static IEnumerable<LooseChange> In(string text, TextSpan sentence)
    {
        var all = LooseNumber.In(text, sentence);
        var percents = all.Where(number => number.IsPercent).ToList();
        var figures = all.Where(number => !number.IsPercent).ToList();
        var isTold = Directions().IsMatch(text[sentence.Start..sentence.End]);
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            var (first, second) = (figures[i], figures[i + 1]);
            if (first.Currency != second.Currency) continue;
            var between = text[first.End..second.Span.Start];
            var before = text[Math.Max(sentence.Start, first.Span.Start - 6)..first.Span.Start];
            var beside = percents.Count == 1 ? percents[0] : null;
            if (ToGap().IsMatch(between) && before.TrimEnd(' ', '$', '£', '€').EndsWith("from", StringComparison.Ordinal))
                yield return new LooseChange(first, second, beside, false, isTold);
            else if (FromGap().IsMatch(between) && (IsReached(before, between) || LiesBetween(beside, first, second)))
                yield return new LooseChange(second, first, beside, false, isTold);
            else if (OfGap().IsMatch(between) && beside is { } share && share.Span.Start > second.End && share.Span.Start - second.End < 25)
                yield return new LooseChange(second, first, share, true, true);
        }
    }

    /// <summary>Whether the percentage follows from the figures, with what rounding leaves open.</summary>
    public bool Fits(string text, decimal percent)
    {
        if (Old.Value <= 0m) return false;
        var (newHalf, oldHalf) = (Half(text, New), Half(text, Old));
        var low = 100m * (New.Value - newHalf) / (Old.Value + oldHalf);
        var high = 100m * (New.Value + newHalf) / Math.Max(Old.Value - oldHalf, 0.0001m);
        if (!IsShare) (low, high) = (low - 100m, high - 100m);
        var half = Percent!.HalfPlace(text) is var place && place > 0.5m ? 0.5m : place;
        return Within(low, high, percent, half) || (!IsShare && Within(low, high, -percent, half));
    }

    private static bool IsReached(string before, string between) => before.Contains("to ", StringComparison.Ordinal)
        || between.Contains(" up ", StringComparison.Ordinal) || between.Contains(" down ", StringComparison.Ordinal);

    private static bool LiesBetween(LooseNumber? percent, LooseNumber first, LooseNumber second) =>
        percent is not null && percent.Span.Start > first.Span.Start && percent.Span.Start < second.Span.Start;

    /// <summary>Figures below a hundred that are written out in full were counted.</summary>
    private static decimal Half(string text, LooseNumber number)
    {
        var hasPoint = number.Span.Of(text).Contains('.');
        if (number.Scale == 1m && !hasPoint && number.Value < 100m && LooseMeasure.At(text, number) is null) return 0m;
        return hasPoint ? number.HalfPlace(text) : number.Scale / 2m;
    }

    private static bool Within(decimal low, decimal high, decimal percent, decimal half) => percent + half >= low && percent - half <= high;

    [GeneratedRegex(@"^(?: [\w-]+){0,4},? to (?:a record )?[$£€]?$")]
    private static partial Regex ToGap();

    [GeneratedRegex(@"^[^.;:()]{0,60}\bfrom [$£€]?$")]
    private static partial Regex FromGap();

    [GeneratedRegex(@"^ (?:out )?of (?:the |its |their )?$")]
    private static partial Regex OfGap();

    [GeneratedRegex(@"\b(?:rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|surged|up|down|cut|raised|rise|fall|increase|decrease|drop)\b")]
    private static partial Regex Directions();
}
