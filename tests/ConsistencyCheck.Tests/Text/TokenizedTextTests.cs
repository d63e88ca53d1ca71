using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Text;

public class TokenizedTextTests
{
    [Fact]
    public void The_token_at_an_offset_is_the_first_that_ends_behind_it()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var text = i % 2 == 0 ? RandomText.Any(random, 300) : RandomText.OfMentions(random, 80);
            using var rented = Tokenizer.Rent(text, null);

            foreach (var tokens in new[] { rented, Tokenizer.Tokenize(text) })
                for (var offset = -1; offset <= text.Length + 1; offset++) Assert.Equal(FirstEndingBehind(tokens, offset), tokens.IndexAt(offset));
        }
    }

    [Fact]
    public void A_text_that_was_given_back_is_read_no_more()
    {
        var tokens = Tokenizer.Rent("The pier opens on May 5.", null);
        Assert.Equal(4, tokens.IndexAt(18));

        tokens.Dispose();

        Assert.Throws<ObjectDisposedException>(() => tokens.IndexAt(18));
        Assert.Throws<ObjectDisposedException>(() => tokens.WordAt(0).Length);
    }

    private static int FirstEndingBehind(TokenizedText text, int offset)
    {
        var index = 0;
        while (index < text.Tokens.Length && text.Tokens[index].End <= offset) index++;
        return index;
    }
}
