using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Evaluation.Pairs.Scoring;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Evaluation.Tests.Pairs;

public class SpanConflictsTests
{
    private const string Draft = "The ferry took 41 cars and 12 vans on May 3.";

    [Fact]
    public void A_contradicted_claim_inside_marked_words_is_right_and_any_other_is_wrong()
    {
        var marked = new MarkedSpan(new TextSpan(10, 12), "number", IsConflict: true);
        var spans = SpanConflicts.Of([Judged(["41 cars", "12 vans"], [marked])], span => span.IsOfValue)!;
        Assert.Equal(0.5, spans.Precision);
        Assert.Equal(1.0, spans.Recall);
        Assert.Equal(2.0 / 3, spans.F1!.Value, 12);
    }

    [Fact]
    public void Marks_that_are_not_asked_for_make_no_claim_right()
    {
        var marked = new MarkedSpan(new TextSpan(10, 12), "other", IsConflict: true);
        var spans = SpanConflicts.Of([Judged(["41 cars"], [marked])], span => span.IsOfValue)!;
        Assert.Equal(new SpanConflicts(Marked: 0, Hit: 0, Claims: 1, RightClaims: 0), spans);
        Assert.Null(spans.F1);
    }

    [Fact]
    public void A_set_without_marks_has_no_such_score() => Assert.Null(SpanConflicts.Of([Judged(["41 cars"], null)], _ => true));

    private static JudgedPair Judged(string[] contradicted, IReadOnlyList<MarkedSpan>? spans)
    {
        var item = new PairItem("a", "The ferry took 40 cars and 10 vans on May 3.", Draft, PairLabel.Contradiction, "number", spans);
        var read = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("draft", Draft));
        var claims = read.Mentions.Select(mention => (Mention: mention, Text: mention.Mention.Span.Of(Draft).ToString())).Select(claim => new VerifiedClaim(
            claim.Mention, claim.Text, contradicted.Contains(claim.Text) ? ClaimStatus.Contradicted : ClaimStatus.NotFound, null, null, 0, "made up"));
        return new JudgedPair(item, [.. claims], IsFlagged: true, HasComparator: false);
    }
}
