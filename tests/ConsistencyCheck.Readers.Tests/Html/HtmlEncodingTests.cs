using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Tests.Html;

public class HtmlEncodingTests
{
    [Theory]
    [InlineData("<meta charset=windows-1252>", "windows-1252", "£20 – “né”")]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-1'>", "windows-1252", "£20 – “né”")] // what calls itself Latin-1 is windows-1252
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset='windows-1251'>", "windows-1251", "Среда")]
    [InlineData("<meta charset=\"Shift_JIS\">", "shift_jis", "水曜日")]
    [InlineData("<meta charset=gb2312>", "gb18030", "星期三")]
    [InlineData("<meta charset=utf-8>", "utf-8", "£20 水曜日")]
    [InlineData("<meta charset=utf-16>", "utf-8", "£20")] // a declaration that can be read byte by byte is no UTF-16
    [InlineData("<meta charset=no-such>", "utf-8", "£20")]
    [InlineData("", "utf-8", "£20")]
    public void A_page_is_read_in_the_encoding_that_it_declares(string head, string encoding, string words)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes($"<html><head>{head}</head><body><p>{words}</p>");
        var read = DocumentReaders.Read("page.html", bytes);
        Assert.Equal(words, Assert.Single(read.Documents).Text.TrimEnd('\n'));
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("iso-2022-cn")] // a name without an encoding
    [InlineData("x-cp50229")]
    [InlineData("ibm037")] // EBCDIC, in which the declaration could not be read
    [InlineData("no-such")]
    public void A_label_that_cannot_be_meant_is_not_used(string label)
    {
        var page = Assert.Single(DocumentReaders.Read("page.html", Encoding.UTF8.GetBytes($"<meta charset={label}><p>£20</p>")).Documents);
        Assert.Equal("£20\n", page.Text);
        var feed = DocumentReaders.Read("f.rss", Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='{label}'?><rss><channel><item><title>£20</title></item></channel></rss>"));
        Assert.Contains(label, Assert.Single(feed.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_believed_before_any_declaration()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<meta charset=koi8-r><p>£20 on Monday</p>")];
        Assert.Equal("£20 on Monday", Assert.Single(DocumentReaders.Read("page.html", bytes).Documents).Text.TrimEnd('\n'));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_of_and_shown_where_they_stand()
    {
        byte[] bytes = [.. "<p>\nIt cost "u8, 0xA3, .. "20</p>"u8];
        var read = DocumentReaders.Read("page.html", bytes);
        Assert.Equal(2, Assert.Single(read.Problems).Line);
        var document = Assert.Single(read.Documents);
        Assert.Equal("It cost \uFFFD20", document.Text.TrimEnd('\n'));
        Assert.Equal(new TextSpan(8, 1), Assert.Single(document.Problems).Span);
    }

    [Fact]
    public void Bytes_that_are_no_text_in_the_declared_encoding_are_told_of()
    {
        byte[] bytes = [.. "<meta charset=shift_jis><p>a"u8, 0x81, .. "</p><p title='"u8, 0x82, 0xFF, .. "'>b</p>"u8];
        var read = DocumentReaders.Read("page.html", bytes);
        Assert.NotEmpty(read.Problems);
        Assert.All(read.Problems, problem => Assert.Contains("which the file declares", problem.Message, StringComparison.Ordinal));
    }
}
