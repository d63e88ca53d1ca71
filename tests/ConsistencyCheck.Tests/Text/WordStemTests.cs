using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Text;

public class WordStemTests
{
    [Theory]
    [InlineData("launch launches launched launching")]
    [InlineData("missile missiles missile’s missile's")]
    [InlineData("country countries country’s")]
    [InlineData("transfer transferred transferring transfers")] // a doubled consonant
    [InlineData("approve approved approves approving")] // a silent e
    [InlineData("class classes")] // an s that belongs to the word
    [InlineData("sell selling sells")] // a double l stays
    [InlineData("Minister ministers MINISTERS")] // letter case has no say
    public void The_forms_of_a_word_are_one_term(string forms) =>
        Assert.Single(forms.Split(' ').Select(form => WordStem.HashOf(form)).Distinct());

    [Theory]
    [InlineData("port park")]
    [InlineData("press presses pressure")] // another word of the family
    [InlineData("bus bust")]
    [InlineData("red reed")]
    [InlineData("sing s")] // what is left must be a word
    public void Different_words_stay_different(string words)
    {
        var list = words.Split(' ');

        Assert.NotEqual(WordStem.HashOf(list[0]), WordStem.HashOf(list[^1]));
    }

    [Fact]
    public void A_word_of_a_text_has_the_stem_that_it_has_alone()
    {
        var text = Tokenizer.Tokenize("The mayor’s ships, launched at 10:30 on O'Neill's pier, CLASSES and the Île 2.5");

        for (var i = 0; i < text.Tokens.Length; i++) Assert.Equal(WordStem.HashOf(text.WordAt(i)), WordStem.HashOf(text, i));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("'s")]
    [InlineData("ed")]
    public void What_is_too_short_is_left_as_it_is(string word) => Assert.Equal(word, WordStem.Of(word).ToString());
}
