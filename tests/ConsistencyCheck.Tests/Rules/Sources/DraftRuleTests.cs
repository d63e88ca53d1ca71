using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Rules.Sources;

public class DraftRuleTests
{
    [Fact]
    public void A_contradicted_claim_is_a_warning_with_the_words_of_both_and_the_arithmetic()
    {
        var finding = Assert.Single(FindingsOf(DraftSample.Typical()), finding => finding.Rule.Id == "CC3003");

        Assert.Equal((Severity.Warning, 0.9), (finding.Severity, finding.Confidence));
        // The source's line end is a space in the message and the repairs, and stays in the quote.
        Assert.Equal("“9,000 passengers” contradicts the source, which says “12,400 passengers”.", finding.Message);
        Assert.Equal(
            [
                ("draft.txt", "9,000 passengers", EvidenceRole.Stated, "in the draft"),
                ("wire.txt", "12,400\npassengers", EvidenceRole.Implied, "9,000 is not 12,400"),
            ],
            finding.Evidence.Select(evidence => (evidence.DocumentId, evidence.Text, evidence.Role, evidence.Implies)));
        Assert.Equal(["write “12,400 passengers”, as the source has it", "or name a source for “9,000 passengers”"], finding.Repairs);
    }

    [Fact]
    public void A_figure_that_only_goes_the_other_way_is_told_by_what_was_compared()
    {
        var finding = Assert.Single(FindingsOf(DraftSample.Check(
            "Fares fell 3 percent.", "Fares rose 3 percent.", ("3 percent", ClaimStatus.Contradicted, "3 percent", "3 % down is not 3 % up"))));

        Assert.Equal("“3 percent” contradicts the source: 3 % down is not 3 % up.", finding.Message);
        Assert.Equal("tell of “3 percent” as the source does", finding.Repairs[0]);
    }

    [Fact]
    public void A_claim_that_is_not_found_is_a_note_at_the_draft_alone()
    {
        var finding = Assert.Single(FindingsOf(DraftSample.Typical()), finding => finding.Rule.Id == "CC3004");

        Assert.Equal((Severity.Note, "“30” is not found in the sources."), (finding.Severity, finding.Message));
        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal(("draft.txt", EvidenceRole.Stated, "no source speaks of it"), (evidence.DocumentId, evidence.Role, evidence.Implies));
    }

    [Fact]
    public void A_supported_claim_is_no_finding() =>
        Assert.Empty(FindingsOf(Claimed("12 km", ClaimStatus.Supported, "12 km", "both say 12 km")));

    [Fact]
    public void Findings_stand_in_the_order_of_the_draft() =>
        Assert.Equal(["CC3003", "CC3004"], FindingsOf(DraftSample.Typical()).Select(finding => finding.Rule.Id));

    [Fact]
    public void The_builder_decides_how_loud_a_draft_rule_speaks()
    {
        var builder = new ConsistencyCheckerBuilder().WithRule("CC3003", Severity.Error).WithRule("claim-not-in-sources", null);

        var finding = Assert.Single(builder.Build().Report(DraftSample.Typical()).Findings);

        Assert.Equal(("CC3003", Severity.Error), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData("Contradicted", "CC3003")]
    [InlineData("NotFound", "CC3004")]
    [InlineData("Supported", null)]
    public void Each_status_that_is_reported_has_its_rule(string status, string? rule) =>
        Assert.Equal(rule, RuleCatalog.RuleOf(Enum.Parse<ClaimStatus>(status))?.Id);

    [Fact]
    public void Draft_rules_never_speak_in_a_check_of_documents()
    {
        var report = Checked.Texts(null, DraftSample.Draft, DraftSample.Wire);

        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id is "CC3003" or "CC3004");
    }

    private static DraftCheck Claimed(string words, ClaimStatus status, string? quote, string why) =>
        DraftSample.Check(DraftSample.Draft, DraftSample.Wire, (words, status, quote, why));

    private static IReadOnlyList<Finding> FindingsOf(DraftCheck check) => new ConsistencyCheckerBuilder().Build().Report(check).Findings;
}
