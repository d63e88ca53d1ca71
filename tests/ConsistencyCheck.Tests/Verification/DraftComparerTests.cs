using ConsistencyCheck.Tests.Claims;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Verification;

public class DraftComparerTests
{
    [Theory]
    [InlineData("nearly 50 boats", "47 boats")]
    [InlineData("about 50 boats", "47 boats")]
    [InlineData("at least 12 boats", "15 boats")]
    [InlineData("more than 58 boats", "59 boats")]
    [InlineData("fewer than 20 boats", "15 boats")]
    [InlineData("6,200 boats", "6,184 boats")] // rounded, as a reader expects
    [InlineData("several boats", "five boats")]
    [InlineData("20 to 25 boats", "22 boats")]
    public void A_draft_may_be_vaguer_than_its_source(string draft, string source)
    {
        Assert.NotEqual(ValueRelation.Conflict, Compare(draft, source));
        Assert.NotEqual(ValueRelation.Incomparable, Compare(draft, source));
    }

    [Theory]
    [InlineData("47 boats", "nearly 50 boats")]
    [InlineData("47 boats", "about 50 boats")]
    [InlineData("15 boats", "at least 12 boats")]
    [InlineData("6,184 boats", "6,200 boats")]
    [InlineData("20 to 25 boats", "20 to 30 boats")]
    [InlineData("more than 520 boats", "over 500 boats")]
    public void A_draft_may_not_be_sharper_than_its_source(string draft, string source) => Assert.Equal(ValueRelation.Conflict, Compare(draft, source));

    [Theory]
    [InlineData("12 boats", "at least 12 boats")] // the source's own figure
    [InlineData("more than 500 boats", "over 500 boats")] // the source's own bound in another word
    [InlineData("20 to 25 boats", "20 to 25 boats")]
    [InlineData("five boats", "several boats")] // what is vague is filled by either
    public void What_the_source_has_is_no_conflict(string draft, string source) => Assert.NotEqual(ValueRelation.Conflict, Compare(draft, source));

    [Theory]
    [InlineData("more than 59 boats", "59 boats")] // the bound leaves the source's figure out
    [InlineData("fewer than 59 boats", "59 boats")]
    [InlineData("20 to 25 boats", "60 boats")]
    [InlineData("about 50 boats", "80 boats")]
    [InlineData("several boats", "50 boats")]
    [InlineData("12 boats", "13 boats")]
    public void A_bound_or_range_that_leaves_the_source_out_is_a_conflict(string draft, string source) =>
        Assert.Equal(ValueRelation.Conflict, Compare(draft, source));

    [Theory]
    [InlineData("20 percent", "19.6 percent", true)] // rounded as it is written
    [InlineData("20 percent", "19 percent", false)] // a percentage is not rounded to tens
    [InlineData("19.6 percent", "20 percent", false)] // sharper than the source, which leaves open what it was rounded from
    [InlineData("$422 million", "$422.1 million", true)]
    [InlineData("$420 million", "$422.1 million", true)] // within a twentieth, and its zeros say so
    [InlineData("$400 million", "$422.1 million", false)] // further than a reader expects
    [InlineData("90 boats", "88 boats", false)] // so small a figure is not rounded without a word
    public void A_figure_may_be_rounded_as_readers_expect(string draft, string source, bool holds) =>
        Assert.Equal(holds, Compare(draft, source) is not ValueRelation.Conflict);

    [Theory]
    [InlineData("before [August 30, 2020]", "before [August 31, 2020]", true)] // leaves out a day that the source leaves in
    [InlineData("before [August 31, 2020]", "before [August 30, 2020]", false)]
    [InlineData("after [August 31, 2020]", "after [August 30, 2020]", true)]
    [InlineData("after [August 30, 2020]", "after [August 31, 2020]", false)]
    [InlineData("before [August 30, 2020]", "by [August 31, 2020]", true)] // leaves out two days that the source leaves in
    [InlineData("before [August 31, 2020]", "by [August 31, 2020]", false)] // told of one time
    [InlineData("after [2015]", "since [2010]", true)]
    [InlineData("after [2010]", "since [2015]", false)]
    [InlineData("in [2020]", "on [August 30, 2020]", false)] // vaguer
    [InlineData("in [2019]", "on [August 30, 2020]", true)]
    public void A_date_s_bound_is_held_to_the_same(string draft, string source, bool conflicts)
    {
        var relation = DraftComparer.Compare(Told.Marked($"The bill fell {draft}."), Told.Marked($"The bill fell {source}."));

        Assert.Equal(conflicts, relation == ValueRelation.Conflict);
    }

    [Theory]
    [InlineData("Ferry fares fell [3 percent].", "Ferry fares rose [3 percent].", true)]
    [InlineData("Ferry fares fell [about 3 percent].", "Ferry fares rose [3.1 percent].", true)]
    [InlineData("Ferry fares rose [3 percent].", "Ferry fares rose [3 percent].", false)]
    [InlineData("Ferry fares moved [3 percent].", "Ferry fares rose [3 percent].", false)] // vaguer
    public void A_figure_that_goes_the_other_way_is_another(string draft, string source, bool conflicts) =>
        Assert.Equal(conflicts, DraftComparer.Compare(Told.Marked(draft), Told.Marked(source)) == ValueRelation.Conflict);

    [Fact]
    public void A_conversion_has_a_rounding_of_its_own() =>
        Assert.Equal(ValueRelation.Compatible, DraftComparer.Compare(Told.Marked("The track is [10 km] long."), Told.Marked("The track is [6.2 miles] long.")));

    [Fact]
    public void A_place_in_an_order_is_not_rounded() =>
        Assert.Equal(ValueRelation.Conflict, DraftComparer.Compare(Told.Marked("He was the [fifth driver]."), Told.Marked("He was the [sixth driver].")));

    private static ValueRelation Compare(string draft, string source) =>
        DraftComparer.Compare(Told.Marked($"The town has [{draft}]."), Told.Marked($"The town has [{source}]."));
}
