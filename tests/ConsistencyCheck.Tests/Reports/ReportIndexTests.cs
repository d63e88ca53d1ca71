using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports;

public class ReportIndexTests
{
    private static readonly TextSpan Day = new(15, 8);

    [Fact]
    public void A_document_of_a_file_that_holds_many_is_linked_by_the_files_path()
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        var entry = new SourceDocument("wire.xml#tram-17", "The tram opens Sept. 31.") { File = "wire.xml" };
        var index = new ReportIndex([checker.Extract(entry), checker.Extract(new SourceDocument("tram.txt", entry.Text))]);

        Assert.Equal("wire.xml:1:16", index.Link("wire.xml#tram-17", Day));
        Assert.Equal("wire.xml#tram-17", index.Link("wire.xml#tram-17", null)); // nothing to jump to: the id says which entry is meant
        Assert.Equal("tram.txt:1:16", index.Link("tram.txt", Day));
        Assert.Equal("gone.txt", index.FileOf("gone.txt"));
    }
}
