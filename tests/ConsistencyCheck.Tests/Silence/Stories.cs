using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Two stories of one day that are checked together.</summary>
internal static class Stories
{
    public static readonly DateOnly Day = new(2024, 3, 4);

    public static SourceDocument[] OfOneDay(string first, string second) =>
        [new("first.txt", first) { Published = Day }, new("second.txt", second) { Published = Day }];

    /// <summary>The stories with some words of one of them, or of both, changed.</summary>
    public static SourceDocument[] Changed(SourceDocument[] stories, string right, string wrong)
    {
        Assert.Contains(stories, story => story.Text.Contains(right, StringComparison.Ordinal));
        return [.. stories.Select(story => Change(story, right, wrong))];
    }

    private static SourceDocument Change(SourceDocument story, string right, string wrong) =>
        new(story.Id, story.Text.Replace(right, wrong, StringComparison.Ordinal)) { Published = story.Published };

    public static List<Finding> Loud(params SourceDocument[] stories) =>
        [.. Checked.Documents(null, stories).Findings.Where(finding => finding.Severity >= Severity.Warning)];
}
