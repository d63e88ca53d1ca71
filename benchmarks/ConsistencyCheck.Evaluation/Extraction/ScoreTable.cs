using System.Globalization;
using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Extraction;

/// <summary>Prints the scores: a line for each part of the set and one for all of it.</summary>
internal static class ScoreTable
{
    public static void Write(IReadOnlyList<ItemScore> scores, TextWriter output)
    {
        output.WriteLine($"{"",-44} {"",5} {"",5} {"cases",11}   {"strict",-17} {"relaxed",-17} {"value",-17}");
        output.WriteLine($"{"part",-44} {"items",5} {"label",5} {"right",11}   {Heads} {Heads} {Heads}");
        var groups = scores.GroupBy(score => score.Item.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (groups.Count > 1)
            foreach (var group in groups) WriteRow(group.Key, Tally.Of([.. group]), output);
        var all = Tally.Of(scores);
        WriteRow("all", all, output);
        if (all.LeftOut > 0)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.LeftOut} labels that are no claims of news were left out of all figures."));
    }

    private static string Heads => $"{"P",5} {"R",5} {"F1",5}";

    private static void WriteRow(string name, Tally tally, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-44} {tally.Items,5} {tally.Labels,5} {tally.Right,5} {Percent(tally),5}   {Cells(tally.Strict)} {Cells(tally.Relaxed)} {Cells(tally.Value)}"));

    private static string Percent(Tally tally) =>
        tally.Items == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * tally.Right / tally.Items:F1}%");

    private static string Cells(Rate rate) => $"{Cell(rate.Precision)} {Cell(rate.Recall)} {Cell(rate.F1)}";

    private static string Cell(double? share) =>
        string.Create(CultureInfo.InvariantCulture, $"{(share is { } number ? number.ToString("F3", CultureInfo.InvariantCulture) : "-"),5}");
}
