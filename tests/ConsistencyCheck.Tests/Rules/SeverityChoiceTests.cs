using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules;

public class SeverityChoiceTests
{
    private static readonly SourceDocument Misprint = new("tram.txt", "The tram depot closes on June 31, the council said.");

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing()
    {
        var checker = new ConsistencyCheckerBuilder().WithRule("CC1001", null).Build();

        Assert.Empty(checker.Check([Misprint]).Findings);
    }

    [Theory]
    [InlineData("CC1001", Severity.Note)]
    [InlineData("cc1001", Severity.Warning)] // as typed in a configuration file
    [InlineData("impossible-date", Severity.Note)] // by its name
    [InlineData("CC1001", Severity.Error)] // its own severity, said again
    public void A_rule_speaks_as_loudly_as_the_caller_says(string rule, Severity severity)
    {
        var finding = Assert.Single(new ConsistencyCheckerBuilder().WithRule(rule, severity).Build().Check([Misprint]).Findings);

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(Severity.Error, finding.Rule.Severity);
    }

    [Fact]
    public void The_last_choice_for_a_rule_counts()
    {
        var builder = new ConsistencyCheckerBuilder().WithRule("CC1001", null).WithRule("impossible-date", Severity.Note);

        Assert.Equal(Severity.Note, Assert.Single(builder.Build().Check([Misprint]).Findings).Severity);
    }

    [Fact]
    public void A_rule_may_be_made_louder_but_an_inferred_link_stays_a_note()
    {
        var checker = new ConsistencyCheckerBuilder().WithRule("CC1002", Severity.Error).Build();

        var sideBySide = checker.Check([new SourceDocument("a.txt", "The council votes on Tuesday, March 12, 2025.")]).Findings;
        var linked = checker.Check([new SourceDocument("b.txt", Repository.Article("briefing-late-byline.txt"))]).Findings.Where(finding => finding.Rule.Id == "CC1002");

        Assert.Equal(Severity.Error, Assert.Single(sideBySide).Severity);
        Assert.All(linked, finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    [Theory]
    [InlineData("CC1099")] // a number that no rule has
    [InlineData("CC100")]
    [InlineData("")]
    [InlineData(null)]
    public void A_rule_that_does_not_exist_is_refused(string? rule) =>
        Assert.Throws<ArgumentException>("ruleId", () => new ConsistencyCheckerBuilder().WithRule(rule!, Severity.Note));

    [Fact]
    public void Choices_made_after_building_leave_the_checker_as_it_was()
    {
        var builder = new ConsistencyCheckerBuilder();
        var checker = builder.Build();
        builder.WithRule("CC1001", null);

        Assert.Single(checker.Check([Misprint]).Findings);
        Assert.Empty(builder.Build().Check([Misprint]).Findings);
    }
}
