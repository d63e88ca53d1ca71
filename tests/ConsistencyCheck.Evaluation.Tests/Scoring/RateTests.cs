using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Tests.Scoring;

public class RateTests
{
    [Fact]
    public void F1_is_the_harmonic_mean_of_precision_and_recall()
    {
        var rate = new Rate(Hits: 3, Answers: 4, Labels: 6);
        Assert.Equal(0.75, rate.Precision);
        Assert.Equal(0.5, rate.Recall);
        Assert.Equal(0.6, rate.F1!.Value, 12);
    }

    [Fact]
    public void Nothing_answered_has_no_precision_but_a_recall_of_zero()
    {
        var rate = new Rate(Hits: 0, Answers: 0, Labels: 2);
        Assert.Null(rate.Precision);
        Assert.Equal(0.0, rate.Recall);
        Assert.Equal(0.0, rate.F1);
    }

    [Fact]
    public void Nothing_asked_and_nothing_answered_is_not_a_perfect_score() => Assert.Null(new Rate(0, 0, 0).F1);
}
