using ConsistencyCheck.Cli.Input;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Tests.Input;

public class PublishedOptionTests
{
    private static readonly SourceDocument Page = new("page.html", "The ferry left.") { Published = new DateOnly(2023, 9, 6), PublishedAt = new TextSpan(3, 10) };

    [Fact]
    public void What_a_file_says_of_itself_stands_where_the_option_is_not_given() => Assert.Equal(Page, Page.StatedAs(null));

    [Fact]
    public void The_option_goes_before_what_the_file_says()
    {
        var document = Page.StatedAs(new DateOnly(2024, 1, 1));
        Assert.Equal(new DateOnly(2024, 1, 1), document.Published);
        Assert.Null(document.PublishedAt);
    }

    [Fact]
    public void A_page_is_dated_by_its_own_metadata()
    {
        using var workspace = new Workspace { StandardInput = [.. "<!doctype html><meta name=date content=2023-09-06><p>The ferry left."u8] };
        Assert.Contains("2023-09-06", workspace.Run("extract", "-").Out, StringComparison.Ordinal);
        workspace.StandardInput = [.. "<!doctype html><meta name=date content=2023-09-06><p>The ferry left."u8];
        Assert.DoesNotContain("2023-09-06", workspace.Run("extract", "-", "--published", "2024-01-01").Out, StringComparison.Ordinal);
    }
}
