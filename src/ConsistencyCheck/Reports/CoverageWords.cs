using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports;

/// <summary>Says how much was looked at.</summary>
internal static class CoverageWords
{
    /// <summary>"2 documents: 9 mentions, 7 comparable, 4 compared, 1 flagged".</summary>
    public static string Of(Coverage coverage) =>
        $"{Wording.Count(coverage.Documents, "document")}: {Wording.Count(coverage.Mentions, "mention")}, " +
        $"{Wording.Number(coverage.Comparable)} comparable, {Wording.Number(coverage.Compared)} compared, {Wording.Number(coverage.Flagged)} flagged" +
        (coverage.Open > 0 ? $", {Wording.Number(coverage.Open)} left open by their document's date" : "") +
        (coverage.Crowded > 0 ? $", {Wording.Number(coverage.Crowded)} not compared with all others of their words" : "");
}
