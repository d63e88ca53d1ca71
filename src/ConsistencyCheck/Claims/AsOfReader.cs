using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Gives the figures of a sentence the time that it names for them: "As of 30 March 2020, there were 399 cases".</summary>
internal static class AsOfReader
{
    /// <summary>Clauses of news are not longer, in tokens.</summary>
    private const int LongestClause = 40;

    /// <summary>The claims of one sentence in the order of the text, each figure with the nearest date before or behind it, its own clause's first.</summary>
    public static IEnumerable<Claim> Read(TokenizedText text, IReadOnlyList<Claim> sentence)
    {
        // A sentence may hold thousands of claims, so the next date is looked for only once the last one is passed.
        Claim? before = null;
        var next = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            var claim = sentence[i];
            if (IsState(claim)) before = claim;
            if (!IsFigure(claim))
            {
                yield return claim;
                continue;
            }

            if (next <= i) next = NextDate(sentence, i + 1);
            yield return claim with { AsOf = Nearer(text, claim, before, next < sentence.Count ? sentence[next] : null) };
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

    private static Claim? Nearer(TokenizedText text, Claim claim, Claim? before, Claim? behind)
    {
        if (before is null || behind is null) return before ?? behind;
        var isCut = IsCut(text, before, claim);
        if (isCut != IsCut(text, claim, behind)) return isCut ? behind : before;
        return claim.Span.Start - before.Span.End <= behind.Span.Start - claim.Span.End ? before : behind;
    }

    /// <summary>"399 cases, and on 31 March 420", "399 cases; on 31 March 420": what stands behind is another clause's.</summary>
    private static bool IsCut(TokenizedText text, Claim first, Claim second)
    {
        var (from, to) = (text.IndexAt(first.Span.End), text.IndexAt(second.Span.Start));
        // Further away than a clause is long nothing is decided by a mark.
        for (var i = from; i < Math.Min(to, from + LongestClause); i++)
            if (text.WordAt(i) is ";" || (text.WordAt(i) is "," && text.WordAt(i + 1) is "and" or "but" or "while")) return true;
        return false;
    }
}
