namespace ConsistencyCheck.Readers.Tests.Html;

public class HtmlStoryTests
{
    private const string Site = """
        <!doctype html><html><head><title>Old ferry returns - The Skerry Post</title></head><body class="page has-related">
        <header><a href="/">The Skerry Post</a><nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav></header>
        <div class="cookie-banner">We use cookies since May 2018. <button>Accept</button></div>
        <main><article>
        <header><h1>Old ferry returns to Skerry</h1><div class="byline">By Ann Marsh</div> <time datetime="2023-09-06">Sept. 6, 2023</time></header>
        <figure><img src="f.jpg" alt="A ferry"><figcaption>The ferry in port, Sept. 5. Photo: Post</figcaption></figure>
        <p>The old ferry came back on Wednesday, <time datetime="2023-09-06">three days late</time>, the harbour office said.</p>
        <blockquote><p>We waited for her since Sunday.</p></blockquote>
        <h2>A long repair</h2>
        <p>The repair took five months.</p>
        <div class="share-tools"><a href="#">Share</a> <a href="#">Print</a></div>
        <aside><h3>Related</h3><a href="/a">Ferry breaks down</a> <a href="/b">Mayor writes letter, 2023-04-02</a></aside>
        <form><label>Your mail</label><input></form>
        </article></main>
        <section class="more-stories"><h2>More stories</h2><article><a href="/c">Council votes on pier</a> <time>2023-09-05</time></article></section>
        <div id="comments"><p>Bob: I saw it on Friday, 1 January 2021, and nobody said a word about it to anyone here.</p></div>
        <footer>Copyright 2024 The Skerry Post</footer></body></html>
        """;

    [Fact]
    public void The_story_is_read_with_what_its_markup_says_and_without_the_site() => Assert.Equal(
        """
        [Headline] Old ferry returns to Skerry
        [HeaderStamp] By Ann Marsh
        [HeaderStamp] Sept. 6, 2023
        [Caption] The ferry in port, Sept. 5. Photo: Post
        The old ferry came back on Wednesday, three days late, the harbour office said.
        [Quote] We waited for her since Sunday.
        [Headline] A long repair
        The repair took five months.
        [RelatedLink] Related
        [RelatedLink] Ferry breaks down Mayor writes letter, 2023-04-02
        [RelatedLink] More stories
        [RelatedLink] Council votes on pier 2023-09-05
        """,
        Pages.Lines(Pages.Read(Site)));

    [Fact]
    public void A_page_that_marks_no_story_is_read_from_its_heading_on()
    {
        var document = Pages.Read("""
            <body><div class="navbar"><a href=/>Home</a> <a href=/n>News</a></div><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>
            <div id="wrap"><div class="entry-header"><h1>Bridge closed</h1><span class="entry-date">May 3, 2024</span></div>
            <div class="entry"><p>The bridge was closed on Friday.</p><p>It opens in June.</p>
            <ul><li><a href=/x>Bridge opens, 2019-05-01</a></li><li><a href=/y>Bridge cracks, 2021-06-02</a></li></ul></div></div>
            <div class="footer-links menu"><a href=/imprint>Imprint</a></div></body>
            """);
        Assert.Equal(
            "[Headline] Bridge closed\n[HeaderStamp] May 3, 2024\nThe bridge was closed on Friday.\nIt opens in June.\n" +
            "[RelatedLink] Bridge opens, 2019-05-01\n[RelatedLink] Bridge cracks, 2021-06-02",
            Pages.Lines(document));
    }

    [Fact]
    public void A_heading_outside_the_article_is_still_its_headline() => Assert.Equal(
        "[Headline] Pier sold for £2m\n[HeaderStamp] 2024-05-03\nThe pier was sold on Friday.",
        Pages.Lines(Pages.Read("<header><h1>Pier sold for £2m</h1></header><time>2024-05-03</time><p>Advert</p><article><p>The pier was sold on Friday.</p></article>")));

    [Fact]
    public void A_live_page_of_several_reports_is_read_whole() => Assert.Equal(
        "The first boat left at 9:00 on Monday morning.\nThe second boat left at 10:00 on Monday morning.",
        Pages.Lines(Pages.Read("<body><article>The first boat left at 9:00 on Monday morning.</article><article>The second boat left at 10:00 on Monday morning.</article></body>")));

    [Fact]
    public void A_form_around_the_whole_page_is_no_form() => Assert.Contains(
        "The council met", Pages.Read($"<body><form id=aspnetForm>{string.Concat(Enumerable.Repeat("<p>The council met on Monday and talked about the new pier at length.</p>", 12))}</form>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_link_that_is_never_closed_makes_no_list_of_links_of_the_story() => Assert.DoesNotContain(
        "[RelatedLink]", Pages.Lines(Pages.Read("<article><aside-x><a href=x><p>Read me</a> first.</p><ul><li>One boat of 47.</li><li>Two boats.</li></ul></article>")), StringComparison.Ordinal);
}
