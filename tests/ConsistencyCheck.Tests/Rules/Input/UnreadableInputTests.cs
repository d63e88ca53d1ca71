using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Input;

public class UnreadableInputTests
{
    private const string Text = "The \uFFFDgreen\uFFFD line opens on Sept. 31, the tram company said.";

    [Fact]
    public void Each_problem_is_reported_where_it_shows_and_the_rest_is_checked_as_usual()
    {
        var document = new SourceDocument("tram.txt", Text)
        {
            Problems = [new InputProblem(new TextSpan(4, 1), "Byte 0x93 is no UTF-8."), new InputProblem(new TextSpan(10, 1), "Byte 0x94 is no UTF-8.")],
        };

        var findings = Checked.Documents(null, document).Findings;

        Assert.Equal(["CC9001", "CC9001", "CC1001"], findings.Select(finding => finding.Rule.Id));
        Assert.Equal(["\uFFFD", "\uFFFD", "Sept. 31"], findings.Select(finding => finding.Evidence[0].Text));
        Assert.Equal(3, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_problem_without_a_place_comes_first()
    {
        var document = new SourceDocument("tram.txt", Text) { Problems = [new InputProblem(null, "The file was cut after 10 MB.")] };

        var findings = Checked.Documents(null, document).Findings;

        Assert.Equal(["CC9001", "CC1001"], findings.Select(finding => finding.Rule.Id));
        Assert.Null(findings[0].Evidence[0].Span);
        Assert.Equal(("The file was cut after 10 MB.", Severity.Warning), (findings[0].Message, findings[0].Severity));
    }

    [Fact]
    public void A_replacement_character_that_the_reader_did_not_complain_of_is_no_finding() =>
        Assert.DoesNotContain(Checked.Texts(null, Text).Findings, finding => finding.Rule.Id == "CC9001");
}
