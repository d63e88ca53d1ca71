using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Alignment;

public class ClaimAlignerTests
{
    [Theory]
    [InlineData("The storm killed 12 people in the harbour.", "The storm in the harbour killed 12 people.", "12 people = 12 people: Same")]
    [InlineData("The storm killed nearly 50 people in the harbour.", "The storm in the harbour killed 47 people.", "nearly 50 people = 47 people: Compatible")]
    [InlineData("The storm killed 12 people in the harbour.", "The storm in the harbour killed 31 people.", "12 people = 31 people: Conflict")] // kept with its relation: a rule judges it
    [InlineData("The storm killed 12 people in the harbour.", "The storm in the harbour did not kill 12 people.", "12 people = 12 people: Same, denied")] // so are claim and denial
    public void One_fact_in_two_stories_is_aligned(string first, string second, string pair) => Assert.Equal([pair], Aligned.OfOneStorm(first, second));

    [Theory]
    [InlineData("Some 100 people were working in the cannery.", "The blast injured 100 people near the tunnel.")] // the classic trap
    [InlineData("Some 100 people were working in the cannery when the storm came.", "The storm in the cannery injured 100 people.")] // the same with shared words
    [InlineData("The storm killed 12 people in the harbour.", "The storm in the harbour left 12 people injured.")] // another fate
    [InlineData("Twelve people died and 31 were hurt in the harbour storm.", "In the harbour storm 12 people were hurt.")] // each figure has its own verb
    [InlineData("The storm killed 12 people in the harbour.", "The storm in the harbour sank 12 boats.")] // of other things
    [InlineData("The town will buy 12 boats for the harbour after the storm.", "The town bought 12 boats for the harbour after the storm.")] // planned and done
    [InlineData("Repairs to the harbour wall cost $12 million.", "Repairs to the harbour wall cost 12 million euros.")] // another currency
    [InlineData("After the storm the harbour tax rose 12 percent.", "After the storm the harbour tax fell 12 percent.")] // a gain is no loss
    [InlineData("The storm moved 12 miles from the harbour.", "The storm moved 12 tonnes of sand from the harbour.")] // another dimension
    public void Different_facts_are_not_aligned(string first, string second) => Assert.Empty(Aligned.OfOneStorm(first, second));

    [Fact]
    public void Unrelated_stories_never_agree() => Assert.Empty(Aligned.Pairs(
        "A storm killed 12 people in the harbour of Port Grange, Mayor Petra Lund said. Help came from Skerry.",
        "A storm killed 12 people in the harbour of Osaka, Governor Kenji Mori said. Help came from Nara."));

    [Fact]
    public void A_claim_has_one_partner_in_another_document()
    {
        var pairs = Aligned.OfOneStorm(
            "The storm killed 12 people in the harbour.",
            "The storm in the harbour killed 12 people. The wind killed 12 people in the harbour, the storm warden said.");

        Assert.Equal("12 people = 12 people: Same", Assert.Single(pairs));
    }

    [Fact]
    public void Partners_that_say_different_things_and_fit_alike_are_left_alone() => Assert.Empty(Aligned.OfOneStorm(
        "The storm killed 12 people in the harbour.",
        "The storm killed 12 people in the harbour. The storm killed 31 people in the harbour."));

    [Fact]
    public void The_order_of_the_documents_changes_no_pair()
    {
        string[] texts = [Repository.Article("missile-briefing.txt"), Repository.Article("joint-statement.txt"), Repository.Article("rail-shipment.txt")];
        var expected = Sides(Aligned.Pairs(texts));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Sides(Aligned.Pairs([.. texts.Reverse()])));
        Assert.Equal(expected, Sides(Aligned.Pairs(texts[1], texts[2], texts[0])));
    }

    [Fact]
    public void Claims_of_one_document_are_not_set_against_each_other() => Assert.Empty(Aligned.Pairs(
        "The storm killed 12 people in Port Grange, Petra Lund said. The storm in Port Grange killed 31 people, Petra Lund said."));

    /// <summary>The pairs without regard to which side came first.</summary>
    private static string[] Sides(string[] pairs) =>
    [
        .. pairs.Select(pair =>
        {
            var relation = pair.LastIndexOf(": ", StringComparison.Ordinal);
            return string.Join(" = ", pair[..relation].Split(" = ").Order(StringComparer.Ordinal)) + pair[relation..];
        }).Order(StringComparer.Ordinal),
    ];
}
