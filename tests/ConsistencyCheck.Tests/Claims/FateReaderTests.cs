using ConsistencyCheck.Claims;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Claims;

public class FateReaderTests
{
    [Theory]
    [InlineData("The blast injured 100 people.", "100 people", "Hurt")] // the verb stands before its object
    [InlineData("About 100 people in two villages were injured.", "About 100 people", "Hurt")] // and behind its subject
    [InlineData("At least 12 people died and 100 were injured.", "At least 12 people", "Dead")] // the next figure's verb is not this one's
    [InlineData("Some 100 people were working there.", "Some 100 people", "None")]
    [InlineData("The mayor died. A crowd of 100 people gathered.", "100 people", "None")] // another sentence's verb
    [InlineData("Police arrested another 40 protesters.", "40 protesters", "Held")]
    public void A_figure_has_the_fate_of_the_verb_that_it_belongs_to(string text, string words, string fate)
    {
        var document = Reading.Of(text);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var span = TextSpan.Between(at, at + words.Length);

        Assert.Equal(fate, FateReader.At(document.Tokens, document.Layout.SentenceAt(at), span).ToString());
    }
}
