using System.Globalization;

namespace ConsistencyCheck.Readers.Tests.Html;

public class HtmlMetadataTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2023-09-06T20:09:11+09:00'>", "2023-09-06", "2023-09-06T20:09:11+09:00")]
    [InlineData("<meta content=2023-09-06 name=DATE>", "2023-09-06", "2023-09-06")] // without quotation marks, names in capitals
    [InlineData("<meta name='DC.date.issued' content = \"20230906\">", "2023-09-06", "20230906")]
    [InlineData("<meta name='parsely-pub-date' content='2023-09-06T20:09:11+0900'>", "2023-09-06", "2023-09-06T20:09:11+0900")]
    [InlineData("<meta name='pubdate' content='Wed, 06 Sep 2023 20:09:11 GMT'>", "2023-09-06", "Wed, 06 Sep 2023 20:09:11 GMT")]
    [InlineData("<time itemprop='datePublished' datetime='2023-09-06'>Wednesday</time>", "2023-09-06", "2023-09-06")]
    [InlineData("<meta itemprop='datePublished' content='2023-09-06'>", "2023-09-06", "2023-09-06")]
    [InlineData("<meta name='pub_date' content='20230906'>", "2023-09-06", "20230906")]
    [InlineData("<meta name='date' content='Wednesday, Sept. 6, 2023'>", "2023-09-06", "Wednesday, Sept. 6, 2023")] // as an editor writes it
    [InlineData("<span property='dc:date' content='2023-09-06T00:00:00-05:00'>09/06/23</span>", "2023-09-06", "2023-09-06T00:00:00-05:00")] // RDFa
    [InlineData("<abbr class='published updated' title='2023-09-06T16:39:00-04:00'>Sep 6, 2023</abbr>", "2023-09-06", "2023-09-06T16:39:00-04:00")] // hAtom
    [InlineData("<time class=dt-published datetime=2023-09-06>Wednesday</time>", "2023-09-06", "2023-09-06")] // h-entry
    [InlineData("<abbr class=published title=2023-09-06>6th</abbr><abbr class=published title=2023-09-05>5th</abbr>", null, null)] // a list of entries
    [InlineData("<abbr class=unpublished title=2023-09-06>6th</abbr>", null, null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Zürich 😀\",\"datePublished\":\"2023-09-06T10:00Z\"}</script>", "2023-09-06", "2023-09-06T10:00Z")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"Thing\",\"Article\"],\"datePublished\":\"2023-09-06\"}]}</script>", "2023-09-06", "2023-09-06")]
    [InlineData("<script type=application/ld+json>[{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2001-01-01\"}]},{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-09-06\"}]</script>", "2023-09-06", "2023-09-06")] // the stories it lists are others
    [InlineData("<script type=application/ld+json>/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-09-06\",}/*]]>*/</script>", "2023-09-06", "2023-09-06")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\", datePublished</script><meta name=date content=2023-09-06>", "2023-09-06", "2023-09-06")] // what is no JSON says nothing
    [InlineData("<meta property='article:published_time' content='soon'><meta name=date content=2023-09-06>", "2023-09-06", "2023-09-06")] // nor does what is no date
    [InlineData("<meta name=date content='06/09/2023'>", null, null)] // June or September
    [InlineData("<meta name=date content='2023-02-30'>", null, null)]
    [InlineData("<p>no metadata</p>", null, null)]
    public void The_day_of_publication_is_read_with_its_place(string head, string? day, string? place)
    {
        var document = Pages.Read($"<html><head>{head}</head><body><p>The ferry left.</p></body></html>");
        Assert.Equal(day, document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(place, document.PublishedAt is { } span ? span.Of(document.Origin!.Original).ToString() : null);
    }

    [Fact]
    public void Of_several_days_the_one_in_the_JSON_LD_counts()
    {
        var document = Pages.Read("""
            <html><head><meta name="date" content="2020-01-01"><meta property="article:published_time" content="2021-01-01">
            <meta property="article:modified_time" content="2023-09-08"><link rel="canonical" href="https://post.example/a"><meta property="og:site_name" content="Site">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-09-06","publisher":{"@type":"Organization","name":"The Skerry Post"}}</script>
            </head><body><h1>Ferry back</h1><p>The ferry left.</p></body></html>
            """);
        Assert.Equal(new DateOnly(2023, 9, 6), document.Published);
        Assert.Equal(new DateOnly(2023, 9, 8), document.Modified);
        Assert.Equal("https://post.example/a", document.Url);
        Assert.Equal("The Skerry Post", document.Source);
        Assert.Null(document.Title); // it stands in the text
    }

    [Theory]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://post.example/ \n saved date: Wed Sep 06 2023 20:09:11 GMT+0200 (CEST)\n-->")]
    [InlineData("<meta name=savepage-date content='Wed Sep 06 2023 20:09:11 GMT+0200'>")]
    [InlineData("<!--\n     FILE ARCHIVED ON 20:09:11 Sep 06, 2023 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 11:11:11 May 01, 2024.\n-->")]
    public void The_day_on_which_a_tool_saved_the_page_is_its_crawl(string note)
    {
        var document = Pages.Read($"<html><head>{note}</head><body><p>The ferry left.</p></body></html>");
        Assert.Equal(new DateOnly(2023, 9, 6), document.Crawled);
        Assert.Null(document.Published);
    }

    [Fact]
    public void A_title_that_is_not_in_the_text_is_kept_for_reports() =>
        Assert.Equal("Ferry & crew back", Pages.Read("<title>Ferry &amp; crew back</title><p>The ferry left.</p>").Title);
}
