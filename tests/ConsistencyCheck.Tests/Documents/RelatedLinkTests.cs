using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class RelatedLinkTests
{
    [Theory]
    [InlineData("Premier warns of delays Premier warns of delays 2023-09-06 20:09\u00A0\u00A0|\u00A0\u00A0Coast")]
    [InlineData("Council approves harbour plan 2023.09.06")]
    [InlineData("Council approves harbour plan - June 3, 2024")]
    [InlineData("Council approves harbour plan (3 June 2024)")]
    public void A_title_with_a_stamp_belongs_to_another_story(string line)
        => Assert.Equal(ZoneKind.RelatedLink, Page.KindInStory(line));

    [Theory]
    [InlineData("Read more: Council approves harbour plan")]
    [InlineData("READ MORE Council approves harbour plan")]
    [InlineData("Related: Council approves harbour plan")]
    [InlineData("See also: Council approves harbour plan.")]
    [InlineData("ALSO READ Council approves harbour plan")]
    [InlineData("[Read more: Council approves harbour plan]")]
    [InlineData("From the archive: Was the pier ever safe?")]
    public void A_line_that_points_elsewhere_is_a_link(string line)
        => Assert.Equal(ZoneKind.RelatedLink, Page.KindInStory(line));

    [Theory]
    [InlineData("The log of the ferry ends at 2023-09-06 20:09.")] // a sentence
    [InlineData("Related costs have doubled since the spring.")]
    [InlineData("More than 40 boats stayed in port.")]
    [InlineData("Read more books and fewer messages, the minister told the pupils of the school.")]
    [InlineData("Watch and wait is the advice of the harbour master.")]
    [InlineData("Recommended fares were published on Monday.")]
    public void A_sentence_that_starts_like_a_link_stays_in_the_story(string line)
        => Assert.Equal(ZoneKind.Body, Page.KindInStory(line));

    [Theory]
    [InlineData("Lenova Marks Its Day of the Volunteers")] // title case
    [InlineData("The war in Lenova: two years of it in pictures")] // too long for a subheading
    public void A_headline_inside_the_story_is_another_storys(string line)
        => Assert.Equal(ZoneKind.RelatedLink, Page.KindInStory(line));

    [Fact]
    public void The_stamps_in_a_list_of_links_are_those_of_the_links()
    {
        var zones = Page.Zones("""
            Fares to the islands will rise on Monday, the county said, and the last boat will leave an hour earlier.

            Related stories
            Pier closed for the winter
            Published March 21, 2014
            Photos: A market on the ice
            4/17/2014
            Crews get a raise
            Published April 2, 2014

            The county did not say by how much.
            """);
        Assert.Equal("Body", zones[0].Split(':')[0]);
        Assert.All(zones.Skip(1).Take(7), zone => Assert.StartsWith("RelatedLink: ", zone, StringComparison.Ordinal));
        Assert.Equal("Body: The county did not say by how much.", zones[^1]);
    }

    [Fact]
    public void The_lines_below_a_list_title_are_links_until_prose_returns()
    {
        var zones = Page.Zones("""
            Fares to rise

            Fares to the islands will rise on Monday.

            RELATED STORIES
            Pier closed
            Who owns the ferry?
            Crews get a raise of 4%

            The county did not say by how much.
            """);
        Assert.Equal(
            [
                "Headline: Fares to rise",
                "Body: Fares to the islands will rise on Monday.",
                "RelatedLink: RELATED STORIES",
                "RelatedLink: Pier closed",
                "RelatedLink: Who owns the ferry?",
                "RelatedLink: Crews get a raise of 4%",
                "Body: The county did not say by how much.",
            ],
            zones);
    }
}
