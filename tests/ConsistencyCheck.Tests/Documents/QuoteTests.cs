using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class QuoteTests
{
    [Theory]
    [InlineData("\"Fares will rise on Monday,\" Pell said.", "\"Fares will rise on Monday,\"")]
    [InlineData("“Fares will rise on Monday,” Pell said.", "“Fares will rise on Monday,”")]
    [InlineData("'Fares will rise on Monday,' Pell said.", "'Fares will rise on Monday,'")]
    [InlineData("‘Fares will rise on Monday,’ Pell said.", "‘Fares will rise on Monday,’")]
    [InlineData("Pell said that fares \"will rise by a tenth.\"", "\"will rise by a tenth.\"")]
    [InlineData("“It’s Pell’s own ferry now,” she said.", "“It’s Pell’s own ferry now,”")] // apostrophes inside
    [InlineData("'The islands' fares won't rise,' Pell said.", "'The islands' fares won't rise,'")] // a possessive inside
    [InlineData("“He told me ‘no fares at all’ twice,” she said.", "“He told me ‘no fares at all’ twice,”")] // nested
    [InlineData("Pell (\"the man who owns the ferry\") was late.", "\"the man who owns the ferry\"")] // in brackets
    [InlineData("\"Tomorrow,\" Pell said.", "\"Tomorrow,\"")] // a short answer opens its sentence
    [InlineData("\"Never!\" Pell said.", "\"Never!\"")]
    [InlineData("\"Fares will rise, Pell told the briefing.", "\"Fares will rise, Pell told the briefing.")] // left open
    public void Words_between_quotation_marks_are_a_speakers(string paragraph, string expected)
    {
        var quote = Assert.Single(Page.Read(paragraph).Zones, zone => zone.Kind == ZoneKind.Quote);
        Assert.Equal(expected, quote.Span.Of(paragraph).ToString());
    }

    [Theory]
    [InlineData("Islanders will \"pay a price\" for it, Pell said.")] // a term and no speech
    [InlineData("He cited “information” that fares would rise.")]
    [InlineData("The minister's wife and the islands' ferry don't mix.")] // apostrophes
    [InlineData("In the '90s the ferry ran on coal, and in the '60s it didn't run.")]
    [InlineData("The plank is 6\" wide and 5'10\" long, he wrote.")] // inches and feet
    [InlineData("Rock 'n' roll was played on deck.")]
    [InlineData("The captain’s and the crews’ cabins were dry.")] // curly apostrophes
    public void Terms_and_apostrophes_stay_in_the_story(string paragraph)
        => Assert.Equal([$"Body: {paragraph}"], Page.Zones(paragraph));

    [Fact]
    public void A_paragraph_has_its_quotations_and_the_words_between_them_as_zones()
    {
        const string Text = "“Fares must rise,” Pell told a briefing. “The boats are old and the fuel is dear.” He left.";
        Assert.Equal(
            [
                "Quote: “Fares must rise,”",
                "Body: Pell told a briefing.",
                "Quote: “The boats are old and the fuel is dear.”",
                "Body: He left.",
            ],
            Page.Zones(Text));
        Assert.All(Page.Read(Text).Zones, zone => Assert.Equal(0, zone.Paragraph));
    }

    [Fact]
    public void A_quotation_that_is_left_open_ends_with_its_paragraph()
        => Assert.Equal(
            ["Quote: “The boats are old. The fuel is dear.", "Quote: “So fares must rise,”", "Body: Pell said."],
            Page.Zones("“The boats are old. The fuel is dear.\n\n“So fares must rise,” Pell said."));

    [Fact]
    public void Captions_keep_their_quotations()
        => Assert.Equal(
            ["Caption: 'Fares will rise on Monday,' Pell said at the pier. AFP-Yonhap", "Body: Fares will rise."],
            Page.Zones("'Fares will rise on Monday,' Pell said at the pier. AFP-Yonhap\nFares will rise."));
}
