using System.Diagnostics;
using System.Text;
using ConsistencyCheck.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ConsistencyCheck.Readers.Tests.Markdown;

public class HostileMarkdownTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string[] Pieces =
    [
        "Wednesday", " ", "\n", "\n\n", "\r\n", "*", "**", "_", "`", "```\n", "[", "]", "(x)", "![", "\\", "&amp;", "&#8217;", "> ", "- ", "1. ", "# ", "| ", "|---|---|\n",
        "<b>", "</b>", "<br>", "<!-- c -->", "<div>\n", "[^1]", "[^1]: ", "~~", "😀", "  \n", "    ", "<https://x>", "===\n", "---\n", "12", "\t",
    ];

    public static TheoryData<string, string> Nested => new()
    {
        { "quotes", $"{new string('>', 100_000)}Monday" },
        { "lists on one line", $"{Many("- ", 100_000)}Monday" },
        { "lists that are indented", string.Concat(Enumerable.Range(0, 1000).Select(i => $"{new string(' ', 2 * i)}- Monday\n")) },
        { "open brackets", $"Monday {new string('[', 100_000)}" },
        { "open links", $"Monday {Many("[a](", 50_000)}" },
        { "open pictures", $"Monday {Many("![[]()", 50_000)}" },
        { "code marks of every length", string.Concat(Enumerable.Range(1, 1900).Select(i => $"{new string('`', i)} ")) },
        { "emphasis", $"Monday {Many("*a ", 100_000)}" },
        { "strong emphasis", $"Monday {Many("*a **b ", 100_000)}" },
        { "tags", $"Monday {Many("<a ", 100_000)}" },
        { "references", $"Monday {Many("&amp;", 100_000)}" },
        { "notes", $"Monday {Many("[^1]", 1000)}\n\n[^1]: x" },
        { "cells", $"{Many("|", 20_000)}\n{Many("|-", 20_000)}\n\nMonday" },
        { "elements", $"<div>\n{Many("<p>", 600_000)}" },
        { "three million letters", new string('a', 3_000_000) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Markdown_that_was_made_to_harm_is_read_or_refused_in_bounded_time(string what, string markdown)
    {
        var clock = Stopwatch.StartNew();
        var read = DocumentReaders.Read("story.md", Encoding.UTF8.GetBytes(markdown));
        Assert.True(clock.Elapsed < Limit, $"{what}: {clock.Elapsed}");
        // One sentence, or the text.
        Assert.Equal(1, read.Documents.Count + read.Problems.Count);
    }

    [Fact]
    public void Every_place_lies_in_the_file_and_says_the_word() => Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), markdown =>
    {
        foreach (var document in DocumentReaders.Read("story.md", Encoding.UTF8.GetBytes(markdown)).Documents)
        {
            var at = 0;
            while ((at = document.Text.IndexOf("Wednesday", at, StringComparison.Ordinal)) >= 0)
            {
                var place = document.Origin!.ToOriginal(new TextSpan(at, 9));
                Assert.Equal("Wednesday", place.Of(document.Origin.Original).ToString());
                at += 9;
            }
        }
    }).QuickCheckThrowOnFailure();

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
