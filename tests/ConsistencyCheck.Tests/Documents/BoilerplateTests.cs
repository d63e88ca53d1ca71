using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class BoilerplateTests
{
    [Theory]
    [InlineData("Sign up for eNewsletter")]
    [InlineData("JOIN US ON TELEGRAM")]
    [InlineData("Top 10 Stories")]
    [InlineData("LETTER")]
    [InlineData("Advertisement")]
    [InlineData("Follow our coverage of the islands on @skerrynews.")]
    [InlineData("You can also highlight the text and press Alt + Enter")]
    [InlineData("© 2024 Skerry News. All rights reserved.")]
    [InlineData("Copyright 2024 Skerry News")]
    [InlineData("(作者:船长)")]
    [InlineData("We use cookies to make this site better.")]
    [InlineData("Facebook Twitter WhatsApp Email Copy link")]
    [InlineData("3 min read")]
    [InlineData("Reporting by Jane Roe; editing by John Doe")]
    [InlineData("* * *")]
    public void A_line_of_the_site_is_boilerplate(string line)
        => Assert.Equal(ZoneKind.Boilerplate, Page.KindInStory(line));

    [Theory]
    [InlineData("Copyright law has changed since the first boat, the court said.")]
    [InlineData("Letters from islanders filled two sacks.")]
    [InlineData("Advertisement costs doubled in May.")]
    [InlineData("Home is where the ferry goes.")]
    [InlineData("Print runs of the timetable fell by half.")]
    public void A_sentence_that_starts_with_the_same_word_is_not(string line)
        => Assert.Equal(ZoneKind.Body, Page.KindInStory(line));

    [Fact]
    public void A_label_glued_to_the_end_of_a_paragraph_is_parted_from_it()
    {
        var zones = Page.Zones("Fares will rise on Monday. Advertisement\nThe county needs the money.");
        Assert.Equal(["Body: Fares will rise on Monday.", "Boilerplate: Advertisement", "Body: The county needs the money."], zones);
    }

    [Fact]
    public void The_word_at_the_end_of_a_sentence_is_not()
        => Assert.Equal(ZoneKind.Body, Page.KindInStory("The county placed an advertisement."));
}
