using System.Diagnostics;
using System.Text;

namespace ConsistencyCheck.Readers.Tests.Html;

public class HostilePageTests
{
    /// <summary>Generous, for machines that do much else; what is quadratic takes hours.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Pages => new()
    {
        { "a hundred thousand open elements", $"{Many("<div>", 100_000)}Monday" },
        { "and their end tags", $"{Many("<div>", 100_000)}Monday{Many("</div>", 100_000)}" },
        { "open inline elements", $"{Many("<b><i><span>", 50_000)}Monday" },
        { "nested quotes", $"{Many("<blockquote><p>", 50_000)}Monday" },
        { "nested tables", $"{Many("<table><tr><td>", 50_000)}Monday" },
        { "nested lists", $"{Many("<ul><li>", 50_000)}Monday" },
        { "nested links", $"{Many("<a href=x>", 100_000)}Monday" },
        { "end tags of what is far outside", $"<div><table><tr><td>{Many("<span>", 100_000)}Monday{Many("</div>", 100_000)}" },
        { "bodies", $"{Many("<body>", 200_000)}Monday" },
        { "ampersands", $"Monday {Many("&", 500_000)}" },
        { "references", $"Monday {Many("&amp;&lt;&CounterClockwiseContourIntegral;", 50_000)}" },
        { "a reference of many digits", $"Monday &#{new string('9', 500_000)};" },
        { "attributes", $"<p {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=b "))}>Monday" },
        { "open comments", $"Monday {Many("<!-- ", 200_000)}" },
        { "open brackets", $"Monday {Many("<", 500_000)}" },
        { "open scripts", $"Monday {Many("<script>", 200_000)}" },
        { "drawings", $"Monday {Many("<svg>", 100_000)}" },
        { "forms and headings", $"{Many("<form><h1>", 50_000)}Monday{new string('x', 1000)}" },
        { "articles in articles", $"{Many("<article><main>", 50_000)}Monday" },
        { "nested JSON", $"<script type=application/ld+json>{Many("[", 100_000)}</script>Monday" },
        { "a doctype with entities", $"<!DOCTYPE html [{string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY l{i} \"&l{i - 1};&l{i - 1};\">"))}]><p>Monday &l20;</p>" },
        { "an external entity", "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body><p>Monday &x;</p></body></html>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_that_was_made_to_harm_is_read_in_bounded_time(string what, string html)
    {
        var clock = Stopwatch.StartNew();
        var read = Html.Pages.ReadAll(html);
        Assert.True(clock.Elapsed < Limit, $"{what}: {clock.Elapsed}");
        Assert.Contains("Monday", Assert.Single(read.Documents).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_too_many_elements_is_refused_in_one_sentence()
    {
        var read = Html.Pages.ReadAll(Many("<p>", 600_000));
        Assert.Empty(read.Documents);
        Assert.Equal("has more than 500000 elements, and no more are read of one page; split it", Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void A_page_without_words_is_refused_in_one_sentence() =>
        Assert.StartsWith("holds no text to check", Assert.Single(Html.Pages.ReadAll("<html><body><script>draw()</script></body></html>").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_before_anything_is_made_of_it()
    {
        var read = DocumentReaders.Read("page.html", new byte[100_000_000]);
        Assert.StartsWith("is 100 MB long", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.md")]
    [InlineData("page.txt")]
    public void Zero_bytes_are_told_of(string id) =>
        Assert.Contains("binary file", Assert.Single(DocumentReaders.Read(id, "<p>Mon\0day</p>"u8.ToArray()).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.md")]
    [InlineData("page.txt")]
    public void Half_a_surrogate_pair_is_told_of_and_replaced(string id)
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("On Monday "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" it rained.")];
        var read = DocumentReaders.Read(id, bytes);
        Assert.Single(read.Problems);
        Assert.Equal("On Monday \uFFFD it rained.", Assert.Single(read.Documents).Text.TrimEnd('\n'));
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".md")]
    public void A_file_cut_anywhere_is_read_or_refused_and_nothing_is_thrown(string ending)
    {
        var whole = File.ReadAllBytes(Samples.Path($"harbour-ferry{ending}"));
        for (var length = 0; length <= whole.Length; length += 7)
        {
            var read = DocumentReaders.Read($"page{ending}", whole.AsMemory(0, length));
            Assert.True(read.Documents.Count + read.Problems.Count > 0);
        }
    }

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
