using System.CommandLine;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Evaluation.Dates;

/// <summary><c>dates PATH</c>: how many labelled date errors are flagged, and how many right sentences, rule by rule.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var path = new Argument<FileInfo>("path") { Description = "A set of date-rule examples, as JSON lines." }.AcceptExistingOnly();
        var errors = new Option<int>("--errors") { Description = "How many wrongly judged sentences to print." };
        var command = new Command("dates", "Scores the date rules on labelled sentences.") { path, errors };
        command.SetAction(parsed => Run(parsed.GetValue(path)!.FullName, parsed.GetValue(errors)));
        return command;
    }

    private static int Run(string path, int shown)
    {
        var judged = DateRuleItem.Read(path).Select(item => (Item: item, Flagged: IsFlagged(item))).ToList();
        Console.WriteLine($"{"rule",-32} {"errors",6} {"flagged",7} {"recall",7} {"right",6} {"alarms",6}");
        foreach (var rule in judged.GroupBy(entry => entry.Item.Rule).OrderBy(group => group.Key, StringComparer.Ordinal)) Print(rule.Key, [.. rule]);
        Print("all", judged);
        foreach (var (item, flagged) in judged.Where(entry => entry.Flagged != entry.Item.IsError).Take(shown))
            Console.WriteLine($"{(flagged ? "false alarm" : "missed")}: {item.Rule}: {item.Sentence}");
        return 0;
    }

    /// <summary>The sentence is a document of its own, published on the day that the set assumes.</summary>
    private static bool IsFlagged(DateRuleItem item)
    {
        var document = new SourceDocument("item", item.Sentence) { Published = item.Now };
        var builder = new ConsistencyCheckerBuilder();
        if (item.Now is { } now) builder.WithAsOf(now);
        var report = builder.Build().Check([document]);
        return report.Findings.Any(finding => finding.Severity >= Severity.Warning);
    }

    private static void Print(string name, List<(DateRuleItem Item, bool Flagged)> judged)
    {
        var errors = judged.Count(entry => entry.Item.IsError);
        var flagged = judged.Count(entry => entry.Item.IsError && entry.Flagged);
        var alarms = judged.Count(entry => !entry.Item.IsError && entry.Flagged);
        var recall = errors == 0 ? "-" : ((double)flagged / errors).ToString("F3", System.Globalization.CultureInfo.InvariantCulture);
        Console.WriteLine($"{name,-32} {errors,6} {flagged,7} {recall,7} {judged.Count - errors,6} {alarms,6}");
    }
}
