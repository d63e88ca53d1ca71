using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Dates;

/// <summary>Short ways to ask one rule about one page.</summary>
internal static class Judged
{
    /// <summary>The rule's findings on a page of 13 March 2025, a Thursday.</summary>
    public static List<Finding> By(string rule, string text) => By(rule, text, new DateOnly(2025, 3, 13));

    public static List<Finding> By(string rule, string text, DateOnly? published) =>
        [.. Checked.Documents(null, new SourceDocument("page.txt", text) { Published = published }).Findings.Where(finding => finding.Rule.Id == rule)];
}
