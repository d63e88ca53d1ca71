using System.Globalization;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("in 2023,24 of them", "2023@3 24@8")] // not a group of three digits
    [InlineData("12,345", "12,345@0")] // a group of three digits
    [InlineData("1,234,567.89 tons", "1,234,567.89@0")] // groups and decimals
    [InlineData("2023,245 men", "2023@0 245@5")] // the first group has three digits at most
    [InlineData("1,2345", "1@0 2345@2")] // four digits are no group
    [InlineData("It cost 5.", "5@8")] // the point ends the sentence
    [InlineData("version 1.2.3", "1.2@8 3@12")] // one decimal point a number
    public void Numbers_are_grouped_by_three(string text, string expected) =>
        Assert.Equal(expected, Render(text, TokenKind.Number));

    [Theory]
    [InlineData("Russia's don't o’clock", "Russia's@0 don't@9 o’clock@15")] // an apostrophe between letters is inside
    [InlineData("'twas the workers' own", "twas@1 the@6 workers@10 own@19")] // and outside at either end
    [InlineData("G20 5km", "G@0 km@5")] // digits end a word and letters a number
    [InlineData("cafe\u0301 \u05E9\u05DC\u05D5\u05DD", "cafe\u0301@0 \u05E9\u05DC\u05D5\u05DD@6")] // marks combine; any script has words
    public void Words_are_runs_of_letters(string text, string expected) =>
        Assert.Equal(expected, Render(text, TokenKind.Word));

    [Fact]
    public void Every_line_end_is_one_token() =>
        Assert.Equal("\\n@1 \\r\\n@3 \\r@6", Render("a\nb\r\nc\rd", TokenKind.LineBreak));

    [Fact]
    public void A_surrogate_pair_is_one_symbol_and_a_lone_half_another() =>
        Assert.Equal([2, 1], Tokenizer.Tokenize("\U0001F600 \uD83D").Tokens.ToArray().Select(token => token.Length));

    [Fact]
    public void Capitals_and_spaces_are_seen_in_passing()
    {
        var tokens = Tokenizer.Tokenize("The NATO-led U.N.").Tokens;
        Assert.Equal(TokenFlags.SpaceBefore | TokenFlags.Capitalized, tokens[0].Flags);
        Assert.Equal(TokenFlags.SpaceBefore | TokenFlags.Capitalized | TokenFlags.AllCapitals, tokens[1].Flags);
        Assert.Equal(TokenFlags.None, tokens[2].Flags); // the hyphen
        Assert.Equal(TokenFlags.SpaceBefore | TokenFlags.Capitalized, tokens[4].Flags); // one letter is not "all capitals"
    }

    [Fact]
    public void The_hash_ignores_case_and_the_shape_of_the_apostrophe()
    {
        var tokens = Tokenizer.Tokenize("O'CLOCK o’clock").Tokens;
        Assert.Equal(tokens[0].Hash, tokens[1].Hash);
    }

    [Theory]
    [InlineData('7')] // one endless number
    [InlineData('x')] // one endless word
    [InlineData(',')] // nothing but symbols
    public void A_long_text_of_one_character_is_cut_without_looking_back(char character)
    {
        var tokens = Tokenizer.Tokenize(new string(character, 200_000)).Tokens;
        Assert.Equal(character == ',' ? 200_000 : 1, tokens.Length);
        Assert.Equal(200_000, tokens[^1].End);
    }

    [Fact]
    public void Any_characters_give_ordered_tokens_inside_the_text()
    {
        var random = new Random(20230906);
        for (var round = 0; round < 300; round++)
        {
            var text = RandomText.Any(random, 200);
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text).Tokens)
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length);
                end = token.End;
            }
        }
    }

    private static string Render(string text, TokenKind kind) => string.Join(' ', Tokenizer.Tokenize(text).Tokens.ToArray()
        .Where(token => token.Kind == kind)
        .Select(token => string.Create(CultureInfo.InvariantCulture, $"{token.Span.Of(text)}@{token.Start}"))
        .Select(token => token.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)));
}
