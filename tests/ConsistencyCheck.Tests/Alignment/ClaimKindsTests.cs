using ConsistencyCheck.Alignment;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class ClaimKindsTests
{
    [Theory]
    [InlineData("The town has [12 boats].", "The fleet lost [15 ships].")] // one concept in two words
    [InlineData("The yard cost [12 million euros].", "It earned [3 million euros].")]
    [InlineData("The track is [10 km] long.", "The tower is [80 feet] high.")] // one dimension
    [InlineData("The rate was [20 percent].", "The rate was [19.6 percent].")]
    [InlineData("The bridge opened in [2004].", "The bridge opened on [May 5, 2004].")]
    public void Values_of_one_kind_match_wholly(string first, string second) => Assert.Equal(1, Match(first, second));

    [Theory]
    [InlineData("The town has [12 boats].", "The town has boats and [12 cranes].")] // other things
    [InlineData("The town has [12 boats].", "The track is [12 km] long.")]
    [InlineData("The track is [10 km] long.", "The block weighs [10 tonnes].")]
    [InlineData("The yard cost [12 million euros].", "The yard cost [12 million dollars].")]
    [InlineData("The town has not lost [12 boats].", "The town has lost [12 boats].")] // a denial is no statement of the fact
    [InlineData("The bridge opened in [2004].", "The town has [2,004 boats].")]
    public void Values_of_two_kinds_do_not_match_at_all(string first, string second) => Assert.Equal(0, Match(first, second));

    [Fact]
    public void A_noun_that_is_named_beside_the_figure_matches_in_part() =>
        Assert.InRange(ClaimKinds.Match(Told.Marked("So far [770 people] have recovered."), Told.Marked("There were [765 recoveries].")), 0.01, 0.99);

    [Theory]
    [InlineData("The ferry carried [84 people].", "The ferry carried [83 passengers].")]
    [InlineData("In all [900 fans] came to the match.", "In all [940 people] came to the match.")]
    [InlineData("The label sold [40,000 copies].", "The label sold [30,000 albums].")]
    public void A_noun_that_names_the_kind_of_the_other_matches_in_part(string first, string second) => Assert.InRange(Match(first, second), 0.01, 0.99);

    [Theory]
    [InlineData("The ferry carried [83 passengers].", "The ferry carried patients and [83 passengers].")] // the same noun
    public void Nouns_that_both_texts_have_match_wholly(string first, string second) => Assert.Equal(1, Match(first, second));

    [Fact]
    public void Two_nouns_of_which_each_text_has_one_alone_may_be_two_words_for_one_thing()
    {
        var match = Match("The lab has made [1,850 examinations].", "The lab has made [1,868 probes].");

        Assert.InRange(match, 0.01, Match("Some told of [84 people].", "Some told of [83 passengers].") - 0.01);
    }

    [Theory]
    [InlineData("The lab has made [1,850 examinations].", "The lab has made [1,868 probes] before examinations.")] // it knows the other word
    [InlineData("It is her [second film].", "It is her [third play].")] // places in an order are of what is ordered
    public void Two_nouns_are_two_things_where_one_text_has_both_or_an_order_is_told(string first, string second) => Assert.Equal(0, Match(first, second));

    [Fact]
    public void A_noun_that_one_of_the_two_leaves_out_matches_less_than_one_that_both_leave_out()
    {
        var both = Match("The answer is [42].", "The answer is [43].");

        Assert.InRange(Match("The town has [12 boats].", "The answer is [42]."), 0.01, both - 0.01);
        Assert.InRange(both, 0.01, 0.99);
    }

    [Fact]
    public void Claims_that_match_have_one_key()
    {
        Assert.Equal(ClaimKinds.KeyOf(Told.Marked("The track is [10 km] long.")), ClaimKinds.KeyOf(Told.Marked("The tower is [80 feet] high.")));
        Assert.NotEqual(ClaimKinds.KeyOf(Told.Marked("The track is [10 km] long.")), ClaimKinds.KeyOf(Told.Marked("The block weighs [10 tonnes].")));
        Assert.NotEqual(ClaimKinds.KeyOf(Told.Marked("The bridge opened in [2004].")), ClaimKinds.KeyOf(Told.Marked("The town has [12 boats].")));
    }

    private static double Match(string first, string second)
    {
        var (one, other) = (Told.Marked(first), Told.Marked(second));
        var match = ClaimKinds.Match(one, other);

        Assert.Equal(match, ClaimKinds.Match(other, one));
        return match;
    }
}
