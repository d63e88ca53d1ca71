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
    public void A_document_is_addressed_as_tools_expect(string id, string uri, bool isRelative) =>
        Assert.Equal(new ArtifactAddress(uri, isRelative), ArtifactAddress.Of(id));

    // Not a row above: attributes hold UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_is_addressed_as_a_replacement_character() => Assert.Equal("%EF%BF%BD.txt", ArtifactAddress.Of("\uD800.txt").Uri);
}
