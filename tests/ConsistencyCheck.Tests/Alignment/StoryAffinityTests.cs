using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Alignment;

public class StoryAffinityTests
{
    private const string Harbour = "A mast fell in Port Grange, Mayor Petra Lund said. Skerry sent Petra Lund a crane.";
    private const string Crane = "The crane that Skerry lent to Port Grange has arrived, Petra Lund told the council.";
    private const string Osaka = "A mast fell in Osaka, Governor Kenji Mori said. Nara sent Kenji Mori a crane.";

    [Fact]
    public void Stories_of_the_same_people_and_places_are_related_both_ways()
    {
        var affinity = Of(Harbour, Crane, Osaka);

        Assert.True(affinity.AreRelated(0, 1));
        Assert.True(affinity.AreRelated(1, 0));
    }

    [Fact]
    public void Stories_in_the_same_words_about_other_people_are_not() => Assert.False(Of(Harbour, Crane, Osaka).AreRelated(0, 2));

    [Fact]
    public void One_name_in_common_is_a_coincidence() =>
        Assert.False(Of(Harbour, "A quiet day in Osaka, said Skerry of Nara.").AreRelated(0, 1));

    [Theory]
    [InlineData("The U.S. and the UK lent a crane.", "A crane of the United States and Britain fell.")] // initials and names
    [InlineData("A crane fell in N. Korea and in Fresno, Calif.", "Cranes came to North Korea and to California.")] // abbreviations
    [InlineData("Two French cranes and a Dutch one fell.", "Cranes of France and of the Netherlands fell.")] // nationalities
    public void Names_that_news_writes_in_several_ways_are_shared(string first, string second) => Assert.True(Of(first, second).AreRelated(0, 1));

    [Theory]
    [InlineData("The crane of Grange Corp. and of Skerry Inc. fell.", "The mast of Nara Corp. and of Osaka Inc. fell.")] // forms of companies are no names
    [InlineData("The crane that the U.S. had lent fell.", "A mast of the United States fell.")] // one name of two words is one name
    public void What_is_no_second_name_relates_no_stories(string first, string second) => Assert.False(Of(first, second).AreRelated(0, 1));

    [Fact]
    public void Texts_without_names_are_about_nobody() => Assert.False(Of("it rained all day", "it rained all day").AreRelated(0, 1));

    [Fact]
    public void A_rare_term_says_more_than_a_common_one()
    {
        var document = Reading.Of("The ferry carried 12 people. The ferry carried 14 people. The ferry vanished with 3 people. The lighthouse cost 4 million euros.");
        var claims = ClaimReader.Read(DocumentDater.DateAll([document], null)[0], 0).ToList();
        var rarity = new TermRarity(claims);

        var overlap = new SentenceOverlap(claims, rarity);

        Assert.True(rarity.Of(ConceptStem.Of("lighthouse")) > rarity.Of(ConceptStem.Of("ferry")));
        Assert.Equal(1, Overlap(0, 0), precision: 9);
        Assert.Equal(Overlap(0, 2), Overlap(2, 0), precision: 9);
        Assert.InRange(Overlap(0, 2), 0.01, 0.99);
        Assert.Equal(0, Overlap(0, claims.Count - 1));

        double Overlap(int first, int second) => overlap.Of(first, second, out _);
    }

    private static StoryAffinity Of(params string[] texts) => new([.. texts.Select((text, index) => Reading.Of(text, $"{index}.txt"))]);
}
