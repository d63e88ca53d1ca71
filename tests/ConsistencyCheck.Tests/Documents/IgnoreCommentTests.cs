using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Tests.Documents;

public class IgnoreCommentTests
{
    [Theory]
    [InlineData("consistencycheck: ignore CC2002 the map rounds it", "CC2002", "the map rounds it")] // a line of its own
    [InlineData("The ferry is full. consistencycheck: ignore CC2002 as agreed", "CC2002", "as agreed")] // the end of a paragraph
    [InlineData("Full [consistencycheck: ignore CC2002 as agreed] again.", "CC2002", "as agreed")] // within a paragraph
    [InlineData("<!-- consistencycheck: ignore CC2002 -->", "CC2002", null)] // markup, and no reason
    [InlineData("<!--ConsistencyCheck:ignore cc2002\nover two lines-->", "cc2002", "over two lines")] // any letter case, any white space
    [InlineData("<p>Full. consistencycheck: ignore CC2002 as agreed</p>", "CC2002", "as agreed")] // the end of an element is no reason
    [InlineData("consistencycheck: ignore CC2002, CC2003,conversion-mismatch both rounded", "CC2002 CC2003 conversion-mismatch", "both rounded")] // several
    [InlineData("consistencycheck: ignore CC2002, as the map has it", "CC2002", "as the map has it")] // a comma before the reason
    [InlineData("consistencycheck: ignore CC2002: rounded", "CC2002", "rounded")] // a colon before it
    [InlineData("consistencycheck: ignore", "", null)] // no rule at all
    [InlineData(": 10:30 consistencycheck :: consistencycheck: ignore CC2002", "CC2002", null)] // behind colons of other words
    public void A_comment_is_read_with_its_rules_and_its_reason(string text, string rules, string? reason)
    {
        var comment = Assert.Single(IgnoreCommentReader.Read(text));

        Assert.Equal((rules, reason, false), (string.Join(' ', comment.Rules), comment.Reason, comment.IsOfFile));
    }

    [Fact]
    public void A_comment_may_be_of_the_whole_file()
    {
        var comment = Assert.Single(IgnoreCommentReader.Read("consistencycheck: ignore-file CC1003 from the archive"));

        Assert.True(comment.IsOfFile);
    }

    [Theory]
    [InlineData("ConsistencyCheck: a tool for newsrooms is ignored by few.")] // prose about the tool
    [InlineData("consistencycheck: ignored CC2002")] // another word
    [InlineData("consistencycheck: ignore-files CC2002")] // another word
    public void What_only_looks_like_a_comment_is_prose(string text)
    {
        Assert.Empty(IgnoreCommentReader.Read(text));
        Assert.Same(text, IgnoreCommentReader.Blank(text));
    }

    [Fact]
    public void A_figure_in_a_reason_is_no_mention_and_moves_no_other()
    {
        const string text = "The pier cost $3m. [consistencycheck: ignore CC2002 12,000 is rounded]\nIt opens on May 5.";

        var document = new ConsistencyCheckerBuilder().Build().Extract(new SourceDocument("a.txt", text));

        Assert.Equal(["$3m", "May 5"], document.Mentions.Select(mention => mention.Mention.Span.Of(text).ToString()));
    }

    [Fact]
    public void Blanking_keeps_every_line_where_it_is()
    {
        const string text = "One.\n<!-- consistencycheck: ignore CC2002\r\nrounded -->\nTwo.";

        var blanked = IgnoreCommentReader.Blank(text);

        Assert.Equal(text.Length, blanked.Length);
        Assert.Equal(["One.", "", "", "Two."], blanked.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public void Every_name_of_a_rule_has_a_hyphen_by_which_a_list_of_rules_is_told_from_its_reason() =>
        Assert.All(RuleCatalog.All, rule => Assert.Contains('-', rule.Name));
}
