namespace ConsistencyCheck.Cli.Tests.Input;

public class DocumentFormatsTests
{
    [Fact]
    public void A_folder_is_searched_for_every_kind_of_document_and_not_for_settings()
    {
        using var workspace = new Workspace()
            .With("in/a.txt", "an ERROR").With("in/b.md", "an *ERROR*").With("in/c.html", "<p>an <b>ERROR</b></p>")
            .With("in/consistencycheck.json", "{\"text\":\"an ERROR\"}").With("in/d.log", "an ERROR");
        var result = workspace.Run("check", "in");
        Assert.Equal("", result.Error);
        Assert.Contains("in/a.txt:1:4", result.Out, StringComparison.Ordinal);
        Assert.Contains("in/b.md:1:5", result.Out, StringComparison.Ordinal);
        Assert.Contains("in/c.html:1:10", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("in/d.log", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(".json", result.Out, StringComparison.Ordinal);
    }
}
