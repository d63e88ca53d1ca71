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
}
