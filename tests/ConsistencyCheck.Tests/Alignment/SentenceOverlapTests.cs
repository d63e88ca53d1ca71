using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class SentenceOverlapTests
{
    private const string Storm = "The storm sank 12 boats off Skerry.";

    [Theory]
    [InlineData("The storm sank 14 boats off Skerry.", 4)] // the same words
    [InlineData("Off Skerry 14 ships sank in the storm.", 4)] // in another order, one of them in another word
    [InlineData("The storm took 14 roofs in Lindmoor.", 1)]
    [InlineData("A regatta drew 14 yachts.", 0)]
    public void Shared_concepts_are_counted(string other, int count)
    {
        var overlap = Of(Storm, other, out var shared);

        Assert.Equal(count, shared);
        Assert.Equal(count == 0, overlap == 0);
        Assert.InRange(overlap, 0, 1 + 1e-9);
    }

    [Fact]
    public void Sentences_of_the_same_words_share_all() => Assert.Equal(1, Of(Storm, "The storm sank 14 boats off Skerry.", out _), precision: 9);

    [Fact]
    public void A_long_sentence_shares_less_of_itself_than_a_short_one()
    {
        var shortOne = Of(Storm, "The storm sank 14 boats.", out _);
        var longOne = Of(Storm, "The storm that came from the west at night sank 14 boats of an old company.", out _);

        Assert.True(shortOne > longOne, $"{shortOne} {longOne}");
    }

    [Fact]
    public void It_does_not_matter_which_of_the_two_comes_first() =>
        Assert.Equal(Of(Storm, "The storm took 14 roofs.", out _), Of("The storm took 14 roofs.", Storm, out _), precision: 12);

    private static double Of(string first, string second, out int shared)
    {
        Claim[] claims = [Told.Claims(first)[0], Told.Claims(second)[0]];
        return new SentenceOverlap(claims, new TermRarity(claims)).Of(0, 1, out shared);
    }
}
