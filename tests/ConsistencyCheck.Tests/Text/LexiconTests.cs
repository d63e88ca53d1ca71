using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Text;

public class LexiconTests
{
    private static readonly Lexicon English = new(EnglishWords.Build());

    [Theory]
    [InlineData("second", WordClass.Ordinal | WordClass.TimeUnit)] // the place and the unit
    [InlineData("may", WordClass.DoubtfulMonth | WordClass.Stop)] // the month and the verb
    [InlineData("pounds", WordClass.Unit | WordClass.Currency)] // weight and money
    [InlineData("sat", WordClass.DoubtfulWeekday | WordClass.Verb)] // the weekday and the verb
    [InlineData("quarter", WordClass.Fraction | WordClass.TimeUnit)] // the share and the three months
    internal void A_word_keeps_all_its_meanings(string word, WordClass classes) =>
        Assert.Equal(classes, English[English.Find(word)].Classes & classes);

    [Fact]
    public void A_word_is_found_in_any_case() => Assert.Equal(English.Find("september"), English.Find("SEPTEMBER"));

    [Theory]
    [InlineData("innocent")] // ends in "cent"
    [InlineData("")]
    public void What_is_no_entry_has_number_zero(string word) => Assert.Equal(0, English.Find(word));

    [Fact]
    public void A_word_with_the_hash_of_another_is_not_taken_for_it() =>
        Assert.Equal(0, English.Find(WordHash.Of("tuesday"), "thursday"));
}
