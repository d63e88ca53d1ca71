using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Suppressions;

public class CommentSuppressionTests
{
    private const string Wrong = "The road to Velmar is 550 miles (700 km) long.";

    private const string Bridge =
        "Port Grange opens its bridge\n2024-03-04 19:05\n\n" +
        "PORT GRANGE, March 4 (Agency) — Port Grange opened a bridge over the sound on Monday, and Mayor Petra Lund drove over it first.\n\n" +
        "The bridge over the sound of Port Grange cost 12.4 million euros. Skerry paid a third of that.\n\n" +
        "The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Anders Holm, the builder, was at the feast.";

    private const string Sound =
        "A way over the sound\n2024-03-04 21:40\n\n" +
        "SKERRY, March 4 (Wire) — The ferry Sankt Olaf made her last run on Monday, and her skipper rang the bell in the middle of the water.\n\n" +
        "The bridge over the sound of Port Grange cost 14.2 million euros. It was paid by two towns.\n\n" +
        "The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Petra Lund held the trowel, and Anders Holm the bucket.";

    [Theory]
    [InlineData($"{Wrong} [consistencycheck: ignore CC2002 the map has it]")] // within its paragraph
    [InlineData($"{Wrong} consistencycheck: ignore conversion-mismatch the map has it")] // at its end, by name
    [InlineData($"consistencycheck: ignore CC2002 the map has it\n\n{Wrong}")] // alone on its line, before the paragraph
    [InlineData($"<!-- consistencycheck: ignore CC2002 the map has it -->\n{Wrong}")] // the form of markup, in plain text
    [InlineData($"<!-- consistencycheck: ignore CC2002 the map has it --> {Wrong}")] // before the first word
    [InlineData($"Winter came.\n\n{Wrong}\n\nconsistencycheck: ignore-file CC2002 the map has it")] // anywhere, for the whole file
    public void A_comment_suppresses_the_finding_of_its_paragraph(string text)
    {
        var report = Checked.Texts(null, text);

        Assert.Empty(report.Findings);
        var suppressed = Assert.Single(report.Suppressed);
        Assert.Equal(("CC2002", SuppressionKind.InSource, "the map has it"), (suppressed.Finding.Rule.Id, suppressed.Kind, suppressed.Reason));
        Assert.Empty(report.SuppressionNotes);
        Assert.Null(report.Stale);
    }

    [Theory]
    [InlineData($"Snow fell. [consistencycheck: ignore CC2002 the map has it]\n\n{Wrong}")] // another paragraph
    [InlineData($"{Wrong}\n\nconsistencycheck: ignore CC2002 the map has it\n\nSnow fell.")] // alone on its line, it is of the next paragraph
    [InlineData($"{Wrong} [consistencycheck: ignore CC2003 the map has it]")] // another rule
    [InlineData($"{Wrong}\n\nconsistencycheck: ignore CC2002 the map has it")] // no paragraph follows
    public void A_comment_that_suppresses_nothing_is_told_of(string text)
    {
        var report = Checked.Texts(null, text);

        Assert.Single(report.Findings);
        Assert.Contains("suppresses nothing", Assert.Single(report.SuppressionNotes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_told_of_with_its_line()
    {
        var report = Checked.Texts(null, "Snow fell.\n\nconsistencycheck: ignore CC9876 a slip\n\nIce came.");

        var note = Assert.Single(report.SuppressionNotes);
        Assert.Equal(("1.txt", 3), (note.DocumentId, note.Line));
        Assert.Contains("CC9876", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_on_a_rule_that_is_off_is_not_called_useless()
    {
        var checker = new ConsistencyCheckerBuilder().WithRule("CC2002", null).Build();

        Assert.Empty(checker.Check([new SourceDocument("a.txt", $"{Wrong} [consistencycheck: ignore CC2002]")]).SuppressionNotes);
    }

    [Theory]
    [InlineData("<p>Snow fell.</p>\n<!-- consistencycheck: ignore CC2002 the map -->\n<p>*</p>\n<p>Ice came.</p>", 1)] // alone on its line
    [InlineData("<p>Snow fell.</p><p>*<!-- consistencycheck: ignore CC2002 the map --></p><p>Ice came.</p>", 1)] // at the end of its element
    [InlineData("<p>Snow fell.</p><p><!-- consistencycheck: ignore CC2002 the map -->*</p><p>Ice came.</p>", 1)] // at the start of its element
    [InlineData("<p>Snow fell.<!-- consistencycheck: ignore CC2002 the map --></p><p>*</p><p>Ice came.</p>", 0)] // in another element
    [InlineData("<!-- consistencycheck: ignore-file CC2002 the map --><p>Snow fell.</p><p>*</p><p>Ice came.</p>", 1)] // of the whole file
    public void The_comments_of_a_page_are_read_from_the_page(string markup, int suppressed)
    {
        var report = Checked.Documents(null, Page(markup.Replace("*", Wrong, StringComparison.Ordinal)));

        Assert.Equal((suppressed, 1 - suppressed), (report.Suppressed.Count, report.Findings.Count));
    }

    [Fact]
    public void What_is_flagged_is_counted_whether_it_is_told_or_not()
    {
        var open = Checked.Texts(null, Wrong);
        var closed = Checked.Texts(null, $"{Wrong} [consistencycheck: ignore CC2002]");

        Assert.Equal(open.Coverage.Flagged, closed.Coverage.Flagged);
        Assert.EndsWith("0 errors, 0 warnings, 0 notes, 1 suppressed\n", TextReport.Render(closed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_between_two_documents_is_suppressed_where_it_is_reported()
    {
        var first = new SourceDocument("a.txt", Bridge);
        var second = new SourceDocument("b.txt", Sound.Replace("two towns.", "two towns. [consistencycheck: ignore CC3001 with its ramps]", StringComparison.Ordinal));

        var report = Checked.Documents(null, first, second);

        Assert.Empty(report.Findings);
        Assert.Equal(("CC3001", "with its ramps"), (Assert.Single(report.Suppressed).Finding.Rule.Id, report.Suppressed[0].Reason));
    }

    [Fact]
    public void A_comment_in_a_draft_suppresses_what_its_sources_say()
    {
        var checker = new ConsistencyCheckerBuilder().WithRule("CC3004", null).Build();
        var source = new SourceDocument("s.txt", "The Skerry regatta, in which 93 boats took part, was held on June 8. Rain fell.");

        var report = checker.Report(checker.Verify(
            new SourceDocument("d.txt", "In the Skerry regatta, 97 boats took part. [consistencycheck: ignore CC3003 the club's count]"), [source]));

        Assert.Empty(report.Findings);
        Assert.Equal("the club's count", Assert.Single(report.Suppressed).Reason);
    }

    /// <summary>A page as a reader of markup would give it: a paragraph for each element, and no comments.</summary>
    private static SourceDocument Page(string markup)
    {
        var builder = new MappedTextBuilder(markup);
        for (var at = 0; at < markup.Length;)
        {
            if (markup[at] == '<')
            {
                var close = markup.AsSpan(at).StartsWith("<!--") ? "-->" : ">";
                var end = markup.IndexOf(close, at, StringComparison.Ordinal) + close.Length;
                if (markup.AsSpan(at).StartsWith("</p>")) builder.EndLine(at);
                at = end;
                continue;
            }

            var length = markup.AsSpan(at).IndexOf('<');
            var span = new TextSpan(at, length < 0 ? markup.Length - at : length);
            if (!span.Of(markup).IsWhiteSpace()) builder.Append(span);
            at = span.End;
        }

        return new SourceDocument("page.html", builder.ToString()) { Origin = builder.ToMap() };
    }
}
