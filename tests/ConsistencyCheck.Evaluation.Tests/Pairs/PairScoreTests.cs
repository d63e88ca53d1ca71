using ConsistencyCheck.Evaluation.Pairs;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Evaluation.Pairs.Scoring;

namespace ConsistencyCheck.Evaluation.Tests.Pairs;

public class PairScoreTests
{
    [Fact]
    public void Balanced_accuracy_is_the_mean_of_both_classes_and_unrelated_pairs_stand_apart()
    {
        var tally = PairTally.Of(
        [
            Judged(PairLabel.Contradiction, true), Judged(PairLabel.Contradiction, false),
            Judged(PairLabel.Consistent, true), Judged(PairLabel.Consistent, false), Judged(PairLabel.Consistent, false), Judged(PairLabel.Consistent, false),
            Judged(PairLabel.Unrelated, true),
        ]);
        Assert.Equal(0.5, tally.Rate.Recall);
        Assert.Equal(0.5, tally.Rate.Precision);
        Assert.Equal(0.75, tally.Specificity);
        Assert.Equal(0.625, tally.BalancedAccuracy);
        Assert.Equal(1.0, tally.UnrelatedShare);
    }

    [Fact]
    public void Without_a_class_there_is_no_balanced_accuracy() => Assert.Null(PairTally.Of([Judged(PairLabel.Contradiction, true)]).BalancedAccuracy);

    [Fact]
    public void A_flagged_contradiction_of_another_kind_is_right_one_way_and_wrong_the_other()
    {
        var edits = ValueEdits.Of(
        [
            Judged(PairLabel.Contradiction, true), Judged(PairLabel.Contradiction, false, "date"),
            Judged(PairLabel.Contradiction, true, "other"), Judged(PairLabel.Contradiction, true, "other"), Judged(PairLabel.Consistent, true, "other"),
        ]);
        Assert.Equal(0.5, edits.Recall);
        Assert.Equal(0.75, edits.PrecisionOfAny);
        Assert.Equal(0.25, edits.PrecisionOfValues);
    }

    [Theory]
    [InlineData("Contradiction", true, "number", false, false)] // found
    [InlineData("Contradiction", false, "date", false, true)] // not found
    [InlineData("Contradiction", false, "other", false, false)] // not asked for
    [InlineData("Unrelated", true, "number", true, false)] // nothing contradicts it
    public void Error_lists_hold_what_the_labels_deny(string label, bool isFlagged, string kind, bool isFalseAlarm, bool isMiss)
    {
        var pair = Judged(Enum.Parse<PairLabel>(label), isFlagged, kind);
        Assert.Equal((isFalseAlarm, isMiss), (pair.IsFalseAlarm, pair.IsMiss));
    }

    [Theory]
    [InlineData("Fewer than 40 cars were aboard.", true)] // a bound on a count
    [InlineData("Nearly 40 cars were aboard.", true)] // a margin
    [InlineData("The ferry sailed before 2015.", true)] // a bound on a date
    [InlineData("The ferry has sailed since the 2015 season.", true)] // a word between
    [InlineData("The crossing took at least three hours.", true)] // a bound on a duration
    [InlineData("40 cars were aboard before the storm.", false)] // no date behind the preposition
    [InlineData("The ferry sank in late 2015.", false)] // a part of a year is no bound
    public void A_comparator_stands_directly_before_a_figure_or_a_date(string draft, bool expected)
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        var item = new PairItem("a", "The ferry sailed.", draft, PairLabel.Consistent, "number", null);
        Assert.Equal(expected, JudgedPair.Of(item, checker).HasComparator);
    }

    [Fact]
    public void Shares_are_cut_and_never_rounded_up()
    {
        using var output = new StringWriter();
        // Two in three is .6666…; three in seven are 42.85… %.
        PairTable.Write(
            [
                .. Enumerable.Range(0, 3).Select(i => Judged(PairLabel.Contradiction, i < 2)),
                .. Enumerable.Range(0, 7).Select(i => Judged(PairLabel.Unrelated, i < 3)),
            ],
            output);
        Assert.Contains("0.666", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("42.9%", output.ToString(), StringComparison.Ordinal);
    }

    private static JudgedPair Judged(PairLabel label, bool isFlagged, string kind = "number") =>
        new(new PairItem("id", "", "", label, kind, null), [], isFlagged, HasComparator: false);
}
