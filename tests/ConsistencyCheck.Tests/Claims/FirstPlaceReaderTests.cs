using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Tests.Claims;

public class FirstPlaceReaderTests
{
    [Theory]
    [InlineData("Skerry has the [largest] port of the coast.")]
    [InlineData("Lund scored the then-[fastest] goal of the cup.")]
    [InlineData("The town restored its [oldest] bridge.")]
    public void A_superlative_of_a_source_is_a_first_place(string marked)
    {
        var place = Told.Marked(marked, scope: ClaimScope.Source);

        Assert.Equal(1m, place.Quantity!.Value);
        Assert.NotEqual(0u, place.HeadNoun);
    }

    [Theory]
    [InlineData("Skerry has the second largest port of the coast.", 2)] // its place is named
    [InlineData("Skerry has one of the largest ports.", null)] // any of them
    [InlineData("Fire swept the forest.", null)] // no superlative
    [InlineData("The latest storm came in May.", null)] // says which one is meant
    public void A_superlative_with_a_place_of_its_own_or_none_is_not(string text, int? place) =>
        Assert.Equal(place, (int?)Told.Claims(text, scope: ClaimScope.Source).Find(claim => claim.Quantity?.Type == ConsistencyCheck.Values.QuantityType.Ordinal)?.Quantity!.Value);

    [Fact]
    public void A_draft_states_no_place_by_it() => Assert.Empty(Told.Claims("Skerry has the largest port of the coast.", scope: ClaimScope.Draft));
}
