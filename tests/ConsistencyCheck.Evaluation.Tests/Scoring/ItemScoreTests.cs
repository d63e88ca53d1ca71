using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Tests.Scoring;

public class ItemScoreTests
{
    [Fact]
    public void Equal_spans_are_paired_before_longer_overlaps()
    {
        var labels = new[] { Label(0, 10), Label(10, 14) };
        var pairs = SpanPairing.Pair(labels, [Answer(2, 14), Answer(10, 14)]);
        Assert.Equal([0, 1], pairs);
    }

    [Fact]
    public void An_answer_over_two_labels_counts_for_the_one_it_shares_more_with()
    {
        var pairs = SpanPairing.Pair([Label(0, 3), Label(4, 12)], [Answer(0, 12)]);
        Assert.Equal([-1, 0], pairs);
    }

    [Fact]
    public void Strict_asks_for_the_same_span_and_value_for_the_same_value()
    {
        var score = Score([Label(0, 4, "4"), Label(6, 8, "7")], [Answer(0, 5, "4"), Answer(6, 8, "8")]);
        Assert.Equal(1, score.Strict);
        Assert.Equal(1, score.RightValues);
        Assert.Equal(2, score.Found.Count);
        Assert.False(score.IsRight);
    }

    [Fact]
    public void A_text_is_right_when_nothing_is_to_mend()
    {
        Assert.True(Score([Label(0, 4, "4")], [Answer(0, 4, "4")]).IsRight);
        Assert.True(Score([], []).IsRight);
        Assert.False(Score([], [Answer(0, 4, "4")]).IsRight);
        Assert.False(Score([Label(0, 4, "4")], []).IsRight);
    }

    [Fact]
    public void A_label_without_a_value_asks_for_the_span_alone() => Assert.Equal(1, Score([Label(0, 4)], [Answer(0, 4, "4")]).RightValues);

    [Fact]
    public void What_stands_where_a_label_was_left_out_is_not_spurious()
    {
        var item = Item([]) with { LeftOut = [TextSpan.Between(0, 4)] };
        Assert.Empty(ItemScore.Of(item, [Answer(2, 6)]).Spurious);
        Assert.Single(ItemScore.Of(item, [Answer(4, 6)]).Spurious);
    }

    [Fact]
    public void An_optional_answer_may_be_right_and_is_never_spurious()
    {
        var answer = Answer(0, 4, "4") with { IsOptional = true };
        Assert.Empty(Score([], [answer]).Spurious);
        Assert.Equal(1, Score([Label(0, 4, "4")], [answer]).RightValues);
    }

    [Fact]
    public void A_tally_sums_labels_answers_and_hits_over_the_texts()
    {
        var tally = Tally.Of([Score([Label(0, 4, "4")], [Answer(0, 4, "4")]), Score([Label(0, 4, "4")], [Answer(0, 3, "5"), Answer(6, 8)]), Score([], [])]);
        Assert.Equal((3, 2, 2), (tally.Items, tally.Right, tally.Labels));
        Assert.Equal(new Rate(1, 3, 2), tally.Strict);
        Assert.Equal(new Rate(2, 3, 2), tally.Relaxed);
        Assert.Equal(new Rate(1, 3, 2), tally.Value);
    }

    private static ItemScore Score(Label[] labels, Answer[] answers) => ItemScore.Of(Item(labels), answers);

    private static LabelledItem Item(Label[] labels) => new("a", "group", "Four boats came in.", labels);

    private static Label Label(int start, int end, params string[] values) => new(TextSpan.Between(start, end), values);

    private static Answer Answer(int start, int end, params string[] values) => new(TextSpan.Between(start, end), values);
}
