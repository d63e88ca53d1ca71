using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports.Forms;

public class ArtifactAddressTests
{
    [Theory]
    [InlineData("stories/harbour.txt", "stories/harbour.txt", true)]
    [InlineData("./stories/a b%.txt", "stories/a%20b%25.txt", true)] // the folder itself says nothing
    [InlineData("../desk/é#1.txt", "../desk/%C3%A9%231.txt", true)]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29", true)] // a file's name is no scheme
    [InlineData(@"drafts\ferry.txt", "drafts/ferry.txt", true)] // as Windows types it
    [InlineData(@"C:\desk\ferry.txt", "file:///C:/desk/ferry.txt", false)]
    [InlineData("/desk/ferry.txt", "file:///desk/ferry.txt", false)]
    [InlineData("https://news.example/a?b=1", "https://news.example/a?b=1", false)] // JSON lines may be named by their address
    [InlineData("\uD800.txt", "%EF%BF%BD.txt", true)] // half a surrogate pair
    public void A_document_is_addressed_as_tools_expect(string id, string uri, bool isRelative) =>
        Assert.Equal(new ArtifactAddress(uri, isRelative), ArtifactAddress.Of(id));
}
