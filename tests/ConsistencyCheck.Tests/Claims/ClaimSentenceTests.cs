using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class ClaimSentenceTests
{
    [Fact]
    public void A_word_says_less_of_a_value_the_further_away_it_stands()
    {
        var claim = Told.Marked("Skippers lost [12 boats] near the lighthouse.");

        Assert.Equal(1, NearnessOf(claim, "boats")); // within the value
        Assert.Equal(1, NearnessOf(claim, "lost")); // beside it
        Assert.Equal(1, NearnessOf(claim, "lighthouse")); // the next content word, whatever stands between
        Assert.True(NearnessOf(claim, "skippers") < NearnessOf(claim, "lost"));
    }

    [Theory]
    [InlineData("The storm sank [12 boats] off Skerry.", "The storm sank [12 boats], off Skerry.", "Skerry")] // a comma
    [InlineData("The storm sank [12 boats] off Skerry.", "The storm sank [12 boats] and off Skerry.", "Skerry")] // a conjunction
    [InlineData("The storm sank [12 boats] off Skerry.", "The storm sank [12 boats] 3 miles off Skerry.", "Skerry")] // another value
    public void A_barrier_between_the_two_takes_some_of_that(string open, string barred, string word) =>
        Assert.True(NearnessOf(Told.Marked(barred), word) < NearnessOf(Told.Marked(open), word));

    [Fact]
    public void The_value_s_own_number_is_no_barrier()
    {
        var before = NearnessOf(Told.Marked("The storm sank [12 boats]."), "sank");
        var behind = NearnessOf(Told.Marked("The [12 boats] sank."), "sank");

        Assert.Equal((1f, 1f), (before, behind));
    }

    [Fact]
    public void A_word_that_stands_twice_counts_where_it_is_nearer()
    {
        var claim = Told.Marked("Boats from Skerry, from Lindmoor, and from Osterby came when Skerry lost [12 masts].");

        Assert.Equal(NearnessOf(Told.Marked("They came when Skerry lost [12 masts]."), "Skerry"), NearnessOf(claim, "Skerry"));
        Assert.Equal(claim.Terms.Length, claim.Terms.Distinct().Count());
    }

    [Fact]
    public void What_stands_before_the_first_figure_of_a_clause_is_said_of_all_of_them()
    {
        const string Yard = "The yard sold 12 boats in Skerry and [40 boats] in Lindmoor.";

        Assert.Equal(1, NearnessOf(Told.Marked(Yard), "sold"));
        Assert.True(NearnessOf(Told.Marked(Yard), "Lindmoor") > NearnessOf(Told.Marked(Yard), "Skerry"));
        // A verb of its own begins another clause.
        Assert.True(NearnessOf(Told.Marked("The yard sold 12 boats in Skerry and repaired [40 boats] in Lindmoor."), "sold") < 1);
    }

    [Fact]
    public void A_number_of_a_name_is_no_first_figure()
    {
        const string Film = "Harbour Nights 3 took 12 million at home and [40 million] abroad.";

        Assert.Equal(1, NearnessOf(Told.Marked(Film), "took"));
    }

    [Fact]
    public void Words_of_names_are_known_as_such()
    {
        var sentence = Told.Marked("The yard of Port Grange sold [12 boats].").Sentence;

        Assert.True(sentence.AreNames[Array.BinarySearch(sentence.Terms, ConceptStem.Of("Grange"))]);
        Assert.False(sentence.AreNames[Array.BinarySearch(sentence.Terms, ConceptStem.Of("yard"))]);
    }

    [Fact]
    public void The_claims_of_a_sentence_share_it()
    {
        var claims = Told.Claims("The storm sank 12 boats and killed 3 people. It took 40 roofs.");

        Assert.Same(claims[0].Sentence, claims[1].Sentence);
        Assert.NotSame(claims[1].Sentence, claims[2].Sentence);
    }

    [Fact]
    public void A_sentence_of_thousands_of_words_is_read_around_each_of_its_values()
    {
        var names = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"the boat {Letters(i)}"));
        var claims = Told.Claims($"The storm sank 12 barges off Skerry, {names}, and took 40 roofs in Lindmoor.");

        Assert.Equal(2, claims.Count);
        Assert.All(claims, claim => Assert.InRange(claim.Terms.Length, 2, 220));
        Assert.Contains(ConceptStem.Of("Skerry"), claims[0].Terms);
        Assert.DoesNotContain(ConceptStem.Of("Skerry"), claims[1].Terms);

        static string Letters(int number) => $"B{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676))}";
    }

    private static float NearnessOf(Claim claim, string word) => claim.Nearness[Array.BinarySearch(claim.Terms, ConceptStem.Of(word))];
}
