using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class AttributionReaderTests
{
    [Theory]
    [InlineData("Lindqvist said [12 boats] sank.", "Lindqvist")]
    [InlineData("[Twelve boats] sank, said Mayor Petra Lund.", "Lund")] // the last word of the name behind the verb
    [InlineData("[Twelve boats] sank, the harbour police reported.", "police")]
    [InlineData("According to the harbour police, [12 boats] sank.", "police")]
    [InlineData("[Twelve boats] sank, according to Mayor Petra Lund, who was there.", "Lund")]
    public void A_sentence_that_names_its_speaker_is_told_by_that_one(string marked, string speaker)
    {
        var told = Told.Marked(marked).Attribution;

        Assert.True(told.IsAttributed);
        Assert.Equal(WordStem.HashOf(speaker), told.Speaker);
    }

    [Fact]
    public void A_quotation_is_told_by_somebody()
    {
        var told = Told.Marked("“We lost [12 boats],” he shrugged.").Attribution;

        Assert.Equal((true, 0u), (told.IsAttributed, told.Speaker));
    }

    [Theory]
    [InlineData("[Twelve boats] sank.")]
    [InlineData("The mayor said so. [Twelve boats] sank.")] // of another sentence
    [InlineData("Boats of all ports, [12 boats] of Skerry among them, sank.")]
    public void What_nobody_is_named_for_is_the_page_s_own(string marked) => Assert.False(Told.Marked(marked).Attribution.IsAttributed);
}
