using System.Globalization;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Evaluation.Pairs.Scoring;

namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary>Prints the scores: contradiction against consistent as a whole, by comparator and by kind, and what a set is asked for besides.</summary>
internal static class PairTable
{
    public static void Write(IReadOnlyList<JudgedPair> pairs, TextWriter output)
    {
        output.WriteLine($"{"",-12} {"contra-",8} {"",6} {"con-",7} {"false",7} {"",6} {"",6} {"",6} {"bal.",6}   {"unre-",6} {"",9}");
        output.WriteLine($"{"part",-12} {"diction",8} {"found",6} {"sistent",7} {"alarms",7} {"P",6} {"R",6} {"F1",6} {"acc.",6}   {"lated",6} {"flagged",9}");
        WriteRow("all", pairs, output);
        WriteRow("comparator", pairs.Where(pair => pair.HasComparator), output);
        WriteRow("plain", pairs.Where(pair => !pair.HasComparator), output);
        foreach (var kind in pairs.GroupBy(pair => pair.Item.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            WriteRow($"kind {kind.Key}", kind, output);
        WriteValueEdits(pairs, output);
        WriteSpans("words marked as a conflict of number or date", pairs, span => span is { IsOfValue: true, IsConflict: true }, output);
        WriteSpans("words marked as number or date, baseless ones included", pairs, span => span.IsOfValue, output);
    }

    private static void WriteRow(string name, IEnumerable<JudgedPair> pairs, TextWriter output)
    {
        var tally = PairTally.Of(pairs);
        output.WriteLine(
            $"{name,-12} {tally.Contradictions,8} {tally.Found,6} {tally.Consistent,7} {tally.Alarms,7} " +
            $"{Cell(tally.Rate.Precision),6} {Cell(tally.Rate.Recall),6} {Cell(tally.Rate.F1),6} {Cell(tally.BalancedAccuracy),6}   " +
            $"{tally.Unrelated,6} {tally.UnrelatedFlagged,4} {Percent(tally.UnrelatedShare),6}");
    }

    private static void WriteValueEdits(IReadOnlyList<JudgedPair> pairs, TextWriter output)
    {
        // Where every contradiction is one of a number or date, the table has said it.
        if (pairs.All(pair => pair.Item.IsOfValue)) return;
        var edits = ValueEdits.Of(pairs);
        output.WriteLine(
            $"number and date edits: recall {Cell(edits.Recall)} ({edits.Found} of {edits.Asked}); " +
            $"specificity on consistent {Cell(PairTally.Of(pairs).Specificity)}");
        output.WriteLine(
            $"precision over all flagged but unrelated ones: {Cell(edits.PrecisionOfAny)} where {edits.Others} other contradictions are right, " +
            $"{Cell(edits.PrecisionOfValues)} where they are wrong; {edits.Alarms} consistent flagged");
    }

    private static void WriteSpans(string name, IReadOnlyList<JudgedPair> pairs, Func<MarkedSpan, bool> isAsked, TextWriter output)
    {
        if (SpanConflicts.Of(pairs, isAsked) is not { } spans) return;
        output.WriteLine(
            $"{name}: P {Cell(spans.Precision)} ({spans.RightClaims} of {spans.Claims} claims), " +
            $"R {Cell(spans.Recall)} ({spans.Hit} of {spans.Marked} spans), F1 {Cell(spans.F1)}");
    }

    // Cut and not rounded: a table must not say that a threshold is met when it is not.
    private static string Cell(double? share) =>
        share is { } number ? (Math.Floor((number * 1000) + 1e-9) / 1000).ToString("F3", CultureInfo.InvariantCulture) : "-";

    // Rounded up, since less is better.
    private static string Percent(double? share) =>
        share is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, Math.Ceiling((number * 1000) - 1e-9)) / 10:F1}%") : "-";
}
