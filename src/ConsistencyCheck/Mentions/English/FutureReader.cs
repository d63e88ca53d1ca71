using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>"in three days" is a day to come where the clause speaks of the future, and a length where it does not ("built in three days").</summary>
internal static class FutureReader
{
    private const int Window = 12;

    public static bool TryRead(in TokenView view, in Amount amount, QuantityPolicy policy, ref TimeDraft draft)
    {
        if (view.Particle(amount.Start - 1) != Particle.In || view.IsHyphen(amount.End) || !IsFuture(view, amount.Start - 1)) return false;
        if (!DistanceReader.Apply(amount, policy, 1, ReferencePoint.Document, draft.End, ref draft)) return false;
        if (view.Chars(draft.End) is "time") draft.End++;
        return true;
    }

    /// <summary>Whether a word of what is to come stands before in the clause.</summary>
    public static bool IsFuture(in TokenView view, int at)
    {
        for (var i = at - 1; i >= at - Window && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ('.' or ';'); i--)
        {
            if (view.IsWord(i) && IsOfTheFuture(view.Chars(i))) return true;
        }

        return false;
    }

    private static bool IsOfTheFuture(ReadOnlySpan<char> word) =>
        word
            is "will" or "Will" or "shall" or "would" or "due" or "expires" or "expected" or "scheduled" or "begins" or "starts"
            or "opens" or "ends" or "won't"
        || word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("\u2019ll", StringComparison.Ordinal);
}
