using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Tests.Html;

namespace ConsistencyCheck.Readers.Tests.Markdown;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("The ferry left\non Wed**nes**day,\r\nthey said.", "The ferry left on Wednesday, they said.")] // wrapped paragraphs are one line
    [InlineData("# Ferry back\n\nShe *left* on `May 3`.", "[Headline] Ferry back\nShe left on May 3.")]
    [InlineData("Ferry back\n===\n\nA repair\n---\n\nDone.", "[Headline] Ferry back\n[Headline] A repair\nDone.")]
    [InlineData("> We waited\n> since Sunday.\n\nShe came.", "[Quote] We waited since Sunday.\nShe came.")]
    [InlineData("- one\n- two\n  more\n\n1. three", "one\ntwo more\nthree")] // an item a line
    [InlineData("- [Ferry breaks down](a)\n- [Mayor writes, 2023-04-02](b)", "[RelatedLink] Ferry breaks down\n[RelatedLink] Mayor writes, 2023-04-02")]
    [InlineData("## Related\n\nText.", "[RelatedLink] Related\nText.")]
    [InlineData("![The ferry on Monday](f.jpg \"Tuesday\") She [left](http://x.example/2023/09/06 \"title\").", "She left.")] // pictures and addresses are not read
    [InlineData("Text.\n\n```\nMonday, May 4, 2023\n```\n\n    Tuesday\n", "Text.")] // nor is code
    [InlineData("| Year | Boats |\n|---|--:|\n| 2019 | 47 \\| 48 |", "Year | Boats\n2019 | 47 | 48")]
    [InlineData("Fifty[^1] boats.\n\n[^1]: Not all afloat.\n\nEnd.", "Fifty boats.\nNot all afloat.\nEnd.")] // a note where it stands
    [InlineData("Before.\n\n<div class=x>\nIn <b>HTML</b> &amp; so\n</div>\n\n<!-- Monday -->\n\nAfter.", "Before.\nIn HTML & so\nAfter.")]
    [InlineData("A <span>word</span><!-- x --> &pound;20 \\*star\\* 10<sup>6</sup> a~~12~~13", "A word £20 *star* 10⁶ a13")]
    [InlineData("one  \ntwo\\\nthree", "one\ntwo\nthree")] // hard line ends
    [InlineData("<https://x.example/a> [ref][r]\n\n[r]: http://y.example", "https://x.example/a ref")]
    [InlineData("Vote: 12 * 13 = 156 and snake_case_word", "Vote: 12 * 13 = 156 and snake_case_word")]
    public void Markup_becomes_the_lines_a_reader_sees(string markdown, string lines) => Assert.Equal(lines, Pages.Lines(Read(markdown)));

    [Theory]
    [InlineData("on Wed**nes**day", "Wednesday", "Wed**nes**day")]
    [InlineData("---\ntitle: A\n---\n\ncost &pound;20 now", "£20", "&pound;20")] // after front matter
    [InlineData("on May\r\n3, 2023", "May 3, 2023", "May\r\n3, 2023")]
    [InlineData("> on May\n> 3, 2023", "May 3, 2023", "May\n> 3, 2023")]
    [InlineData("it was 5\\% up", "5%", "5\\%")]
    [InlineData("| a | 47 \\| 48 |\n|---|---|\n| 1 | 2 |", "47 | 48", "47 \\| 48")]
    [InlineData("x\n\n> <p>Paid &pound;20\n> twice</p>\n", "£20 twice", "&pound;20\n> twice")]
    public void Words_stand_in_the_file_where_they_were_read(string markdown, string words, string inFile) => Assert.Equal(inFile, Pages.InFile(Read(markdown), words));

    [Theory]
    [InlineData("---\r\ntitle: 'Ferry back' # really\r\ndate: 2023-09-06 10:00:00 +0200\r\nlastmod: \"2023-09-08\"\r\nurl: https://post.example/a\r\ntags:\r\n  date: 2001-01-01\r\n---\r\nShe left.")]
    [InlineData("+++\ntitle = \"Ferry back\"\ndate = 2023-09-06T10:00:00Z\nupdated = 2023-09-08\nurl = 'https://post.example/a'\n[params]\npublished = 2001-01-01\n+++\n\nShe left.")]
    public void Front_matter_says_what_the_text_is(string markdown)
    {
        var document = Read(markdown);
        Assert.Equal("[Headline] Ferry back\nShe left.", Pages.Lines(document));
        Assert.Equal(new DateOnly(2023, 9, 6), document.Published);
        Assert.StartsWith("2023-09-06", document.PublishedAt!.Value.Of(markdown).ToString(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2023, 9, 8), document.Modified);
        Assert.Equal("https://post.example/a", document.Url);
    }

    [Theory]
    [InlineData("---\n\nA rule, and text.")] // no front matter: it never ends
    [InlineData("---\ndate: soon\n---\nText.")]
    public void What_states_no_day_leaves_none(string markdown) => Assert.Null(Read(markdown).Published);

    private static SourceDocument Read(string markdown) => Assert.Single(DocumentReaders.Read("story.md", Encoding.UTF8.GetBytes(markdown)).Documents);
}
