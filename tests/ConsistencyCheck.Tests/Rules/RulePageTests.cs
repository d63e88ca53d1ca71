using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules;

public class RulePageTests
{
    private static readonly string[] Headings = ["## What it finds", "## Why", "## Example", "## When it is right to ignore"];

    public static TheoryData<string> EachRule => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(EachRule))]
    public void A_page_names_its_rule_and_has_the_fixed_headings(string id)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Id == id);
        var page = RuleCatalog.PageOf(rule);

        Assert.StartsWith($"# {rule.Id} {rule.Name}\n", page, StringComparison.Ordinal);
        Assert.Equal(Headings, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains($"Severity: {rule.Severity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CC1001")]
    [InlineData("CC1002")]
    [InlineData("CC1003")]
    [InlineData("CC1004")]
    [InlineData("CC1005")]
    [InlineData("CC1006")]
    [InlineData("CC1007")]
    [InlineData("CC1008")]
    [InlineData("CC1009")]
    [InlineData("CC2001")]
    [InlineData("CC2002")]
    [InlineData("CC2003")]
    [InlineData("CC2004")]
    [InlineData("CC2005")]
    [InlineData("CC2006")]
    public void The_example_of_a_page_gives_the_finding_that_the_page_shows(string id)
    {
        var page = RuleCatalog.PageOf(RuleCatalog.All.Single(rule => rule.Id == id));
        var checker = new ConsistencyCheckerBuilder().Build();

        var finding = Assert.Single(checker.Check([new SourceDocument("example.txt", Block(page, "text"))]).Findings);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal(Block(page, "finding").Trim(), finding.Message);
    }

    [Theory]
    [InlineData("CC3001")]
    [InlineData("CC3002")]
    [InlineData("CC3005")]
    [InlineData("CC3006")]
    public void The_two_documents_of_a_page_give_the_finding_that_the_page_shows(string id)
    {
        var page = RuleCatalog.PageOf(RuleCatalog.All.Single(rule => rule.Id == id));
        var checker = new ConsistencyCheckerBuilder().Build();

        var finding = Assert.Single(checker.Check([Dated(page, "first"), Dated(page, "second")]).Findings);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal(Block(page, "finding").Trim(), finding.Message);
    }

    [Theory]
    [InlineData("CC3003")]
    [InlineData("CC3004")]
    public void The_draft_and_the_source_of_a_page_give_the_finding_that_the_page_shows(string id)
    {
        var page = RuleCatalog.PageOf(RuleCatalog.All.Single(rule => rule.Id == id));
        var checker = new ConsistencyCheckerBuilder().Build();
        var draft = new SourceDocument("draft.txt", Block(page, "draft"));

        var finding = Assert.Single(checker.Report(checker.Verify(draft, [new SourceDocument("source.txt", Block(page, "source"))])).Findings);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal(Block(page, "finding").Trim(), finding.Message);
    }

    [Theory]
    [MemberData(nameof(EachRule))]
    public void A_page_says_in_sentences_when_the_rule_is_right_to_ignore(string id)
    {
        var page = RuleCatalog.PageOf(RuleCatalog.All.Single(rule => rule.Id == id));

        var ignore = page[(page.IndexOf(Headings[^1], StringComparison.Ordinal) + Headings[^1].Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(ignore);
        Assert.All(ignore, line => Assert.EndsWith(".", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_ids_and_names_are_unique_and_in_order()
    {
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Theory]
    [InlineData("cc1003", "CC1003")] // typed in lower case
    [InlineData("stated-date-contradicts-text", "CC1003")] // the name used in configuration
    [InlineData("CC1099", null)]
    [InlineData(null, null)]
    public void A_rule_is_found_by_id_or_name(string? asked, string? found)
    {
        RuleCatalog.TryFind(asked, out var rule);

        Assert.Equal(found, rule?.Id);
    }

    /// <summary>A block whose opening line ends with the day of publication.</summary>
    private static SourceDocument Dated(string page, string name)
    {
        var at = page.IndexOf($"```{name} ", StringComparison.Ordinal) + name.Length + 4;
        var day = page[at..page.IndexOf('\n', at)];
        return new SourceDocument($"{name}.txt", Block(page, $"{name} {day}")) { Published = Reading.Day(day) };
    }

    private static string Block(string page, string kind)
    {
        var start = page.IndexOf($"```{kind}\n", StringComparison.Ordinal) + kind.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
