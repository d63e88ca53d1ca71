using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class ArticleZoneTests
{
    [Theory]
    [InlineData("briefing-late-byline", "2024-05-28 18:53:32", ZoneKind.HeaderStamp)]
    [InlineData("briefing-late-byline", "Sept. 6", ZoneKind.Caption)]
    [InlineData("briefing-late-byline", "said Wednesday", ZoneKind.Body)]
    [InlineData("briefing-late-byline", "2023-09-06 20:09", ZoneKind.RelatedLink)]
    [InlineData("briefing-late-byline", "a couple of weeks ago", ZoneKind.Quote)]
    [InlineData("missile-briefing", "Jan. 4", ZoneKind.Caption)]
    [InlineData("missile-briefing", "said Thursday", ZoneKind.Caption)]
    [InlineData("missile-briefing", "said Tuesday", ZoneKind.Body)]
    [InlineData("missile-briefing", "Tomorrow", ZoneKind.Quote)]
    [InlineData("missile-briefing", "LETTER", ZoneKind.Boilerplate)]
    [InlineData("joint-statement", "three attacks", ZoneKind.Caption)]
    [InlineData("joint-statement", "February 12, 2022", ZoneKind.Caption)]
    [InlineData("joint-statement", "two years of it", ZoneKind.RelatedLink)]
    [InlineData("rail-shipment", "Friday", ZoneKind.Body)]
    [InlineData("shells-accusation", "Nov. 2", ZoneKind.Body)]
    [InlineData("shells-accusation", "Day of the Volunteers", ZoneKind.RelatedLink)]
    [InlineData("shells-accusation", "Old friends", ZoneKind.Headline)]
    [InlineData("harbour-budget", "June 13, 2024", ZoneKind.HeaderStamp)]
    [InlineData("ferry-timetable", "Sept. 4, 2023", ZoneKind.HeaderStamp)]
    [InlineData("council-vote", "March 13, 2025", ZoneKind.HeaderStamp)]
    [InlineData("flood-anniversary", "HALVERN, June 3", ZoneKind.Dateline)]
    [InlineData("flood-anniversary", "June 4, 2014", ZoneKind.Caption)]
    [InlineData("flood-anniversary", "2014-06-19", ZoneKind.RelatedLink)]
    public void The_words_that_date_an_article_stand_in_their_zone(string article, string words, ZoneKind expected)
    {
        var text = Articles.Read(article);
        Assert.Equal(expected, Page.Read(text).ZoneAt(text.IndexOf(words, StringComparison.Ordinal))!.Kind);
    }

    [Fact]
    public void A_caption_that_is_printed_twice_counts_once()
    {
        var captions = Page.Read(Articles.Read("briefing-late-byline")).Zones.Where(zone => zone.Kind == ZoneKind.Caption);
        Assert.Equal([false, true], captions.Select(zone => zone.IsRepeat));
    }
}
