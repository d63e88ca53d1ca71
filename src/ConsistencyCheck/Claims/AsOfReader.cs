using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Gives the figures of a sentence the time that it names for them: "As of 30 March 2020, there were 399 cases".</summary>
internal static class AsOfReader
{
    /// <summary>The claims of one sentence in the order of the text, each figure with the nearest date before it or, where there is none, behind it.</summary>
    public static IEnumerable<Claim> Read(IReadOnlyList<Claim> sentence)
    {
        // A sentence may hold thousands of claims, so the next date is looked for only once the last one is passed.
        Claim? before = null;
        var next = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            var claim = sentence[i];
            if (IsState(claim))
            {
                before = claim;
            }

            if (!IsFigure(claim))
            {
                yield return claim;
                continue;
            }

            if (next <= i) next = NextDate(sentence, i + 1);
            yield return claim with { AsOf = Nearer(claim, before, next < sentence.Count ? sentence[next] : null) };
        }
    }

    /// <summary>"182 games since 1909" held at another time than 1909, and "currently" is the time that the sentence names elsewhere.</summary>
    private static bool IsState(Claim claim) =>
        claim.IsDate && claim.Bound != TimeBound.NotBefore && claim.Mention.Mention.Time is { Reference: TimeReference.None };

    /// <summary>Places in an order, ages and lengths of time do not grow from day to day as counts do.</summary>
    private static bool IsFigure(Claim claim) =>
        claim.Quantity is { Type: not (QuantityType.Ordinal or QuantityType.Age) } && claim.Mention.Mention.Time is null;

    private static int NextDate(IReadOnlyList<Claim> sentence, int from)
    {
        while (from < sentence.Count && !IsState(sentence[from])) from++;
        return from;
    }

    private static Claim? Nearer(Claim claim, Claim? before, Claim? behind)
    {
        if (before is null || behind is null) return before ?? behind;
        return claim.Span.Start - before.Span.End <= behind.Span.Start - claim.Span.End ? before : behind;
    }
}
