using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Text;

public class ConceptStemTests
{
    [Theory]
    [InlineData("killed", "died")] // one fact in two verbs
    [InlineData("movie", "film")]
    [InlineData("inhabitants", "people")]
    [InlineData("rose", "increased")] // an irregular form
    [InlineData("earthquake", "quake")]
    [InlineData("Killed", "DEATHS")] // whatever the case
    [InlineData("centre", "center")] // two spellings
    [InlineData("harbours", "harbor")] // in any number
    [InlineData("defence", "defense")]
    [InlineData("programmes", "program")]
    [InlineData("licence", "license")]
    public void Words_that_news_uses_for_one_another_have_one_stem(string first, string second) => Assert.Equal(ConceptStem.Of(first), ConceptStem.Of(second));

    [Theory]
    [InlineData("rose", "fell")] // opposites are two concepts
    [InlineData("won", "lost")]
    [InlineData("men", "women")]
    [InlineData("births", "deaths")]
    [InlineData("killed", "injured")]
    [InlineData("lighthouse", "harbour")] // words of no row keep their own stems
    public void Words_for_different_things_have_two(string first, string second) => Assert.NotEqual(ConceptStem.Of(first), ConceptStem.Of(second));

    [Fact]
    public void A_word_of_no_row_is_its_own_stem() => Assert.Equal(WordStem.HashOf("lighthouse"), ConceptStem.Of("lighthouses"));

    [Fact]
    public void A_word_of_two_rows_belongs_to_the_first()
    {
        var rows = ConceptWords.Rows;
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in rows.SelectMany(row => row.Select(word => (Word: word, Concept: row[0])))) seen.TryAdd(word.Word, word.Concept);

        var split = rows.SelectMany(row => row).Distinct().Where(word => rows.Count(row => row.Contains(word)) > 1).ToList();

        Assert.NotEmpty(split);
        Assert.All(split, word => Assert.Equal(ConceptStem.Of(seen[word]), ConceptStem.Of(word)));
    }
}
