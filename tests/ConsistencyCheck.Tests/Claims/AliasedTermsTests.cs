using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class AliasedTermsTests
{
    private const string Definition = "The Harbour Relief Fund (HRF) met in the hall.";

    [Fact]
    public void Initials_have_the_terms_of_their_words_and_their_own()
    {
        var terms = Terms($"{Definition} HRF raised 4 million euros.");

        Assert.Superset(Stems("Harbour Relief Fund HRF raised"), terms);
    }

    [Fact]
    public void A_text_that_defines_its_initials_meets_one_that_has_the_words_alone()
    {
        var words = Terms("The Harbour Relief Fund raised 3 million euros.");

        Assert.Subset(Terms($"{Definition} HRF raised 4 million euros."), words);
    }

    [Fact]
    public void It_also_meets_one_that_has_the_initials_alone()
    {
        var initials = Terms("HRF raised 3 million euros.");

        Assert.DoesNotContain(ConceptStem.Of("Harbour"), initials);
        Assert.Subset(Terms($"{Definition} HRF raised 4 million euros."), initials);
    }

    [Theory]
    [InlineData("The U.S. bought 12 tugs.", "The United States bought 12 tugs.")]
    [InlineData("N. Korea bought 12 tugs.", "North Korea bought 12 tugs.")]
    [InlineData("Grange Corp. bought 12 tugs.", "Grange bought 12 tugs.")] // the form of a company says nothing
    [InlineData("Petra Lund said it rained. Lund bought 12 tugs.", "Petra Lund bought 12 tugs.")]
    public void Two_ways_to_write_a_name_are_the_same_terms(string first, string second) => Assert.Equal(Terms(first), Terms(second));

    [Fact]
    public void Initials_before_a_value_stand_where_they_are_written()
    {
        var claim = Claims($"{Definition} HRF bought 12 HRF tugs.")[^1];

        Assert.All("Harbour Relief Fund".Split(' '), word => Assert.Equal(1, claim.Nearness[Array.BinarySearch(claim.Terms, ConceptStem.Of(word))]));
    }

    private static HashSet<uint> Stems(string words) => [.. words.Split(' ').Select(word => ConceptStem.Of(word))];

    private static HashSet<uint> Terms(string text) => [.. Claims(text)[^1].Terms];

    private static List<Claim> Claims(string text) => [.. ClaimReader.Read(DocumentDater.DateAll([Reading.Of(text)], null)[0], 0)];
}
