using System.Text;

namespace ConsistencyCheck.Readers.Tests;

public class FormatDetectorTests
{
    [Theory]
    [InlineData("a.HTM", "text", DocumentFormat.Html)] // the ending says it, in any letter case
    [InlineData("a.md", "<html>", DocumentFormat.Markdown)]
    [InlineData("-", "<!-- saved --><!DOCTYPE html><html>", DocumentFormat.Html)] // standard input has no ending
    [InlineData("-", "\uFEFF  <p>The ferry left.", DocumentFormat.Html)]
    [InlineData("-", "<article class=story>", DocumentFormat.Html)]
    [InlineData("-", "The <b>ferry</b> left.", DocumentFormat.PlainText)] // begins as text
    [InlineData("-", "<unclear> said the ferry left.", DocumentFormat.PlainText)]
    [InlineData("a.xml", "<?xml version='1.0'?><rss><channel><description><p>x</p>", DocumentFormat.Feed)] // what comes first counts
    [InlineData("a.xml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", DocumentFormat.Html)]
    public void The_ending_or_the_beginning_tells_the_format(string id, string text, DocumentFormat format) =>
        Assert.Equal(format, FormatDetector.Detect(id, Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a.md", "", true)]
    [InlineData("a.html", "", true)]
    [InlineData("a.jsonl", "{}", false)] // lines have an option of their own
    [InlineData("consistencycheck.json", "{\"rules\":{\"CC1002\":\"off\"}}", false)]
    [InlineData("report.json", "{\"documents\":[],\"findings\":[]}", false)]
    [InlineData("page.xml", "<?xml version='1.0'?><html>", true)]
    [InlineData("project.xml", "<?xml version='1.0'?><project>", false)]
    [InlineData("picture.jpg", "", false)]
    [InlineData("README", "text", false)]
    public void In_a_folder_only_documents_are_read(string path, string head, bool isDocument) =>
        Assert.Equal(isDocument, FolderFormats.IsDocument(path, _ => Encoding.UTF8.GetBytes(head)));
}
