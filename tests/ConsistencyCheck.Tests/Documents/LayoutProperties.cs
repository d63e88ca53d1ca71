using ConsistencyCheck.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ConsistencyCheck.Tests.Documents;

public class LayoutProperties
{
    // Fragments that meet in odd ways: marks without words, halves of pairs, every line end.
    private static readonly string[] Fragments =
    [
        "\"", "“", "”", "‘", "’", "'", "«", "»", "(", ")", "[", "]", ".", "...", "…", "?", "!", "。", "—", "--", " - ", ",", ":", "|", "<", ">",
        "<b>", "</b>", " ", "\t", "\u00A0", "\n", "\r", "\r\n", "\n\n", "\uD83D", "\uDE00", "\uFEFF", "\0", "é", "汽", "0", "6", "2024-05-28",
        "18:53:32", "U.S.", "Sept.", "p.m.", "N.", "By", "Photo by", "Figure", "AP", "Yonhap", "Read more", "RELATED STORIES", "SEOUL",
        "Copyright", "©", "Advertisement", "Top 10 Stories", "LETTER", "Updated", "May 28, 2024", "photo", "in this", "said", "Kirby", "the",
    ];

    private static Arbitrary<string> Pages { get; }
        = Gen.Elements(Fragments).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    [Fact]
    public void Zones_and_sentences_of_any_string_are_in_order_and_leave_nothing_out()
        => Prop.ForAll<string?>(text => HoldsFor(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Zones_and_sentences_of_any_page_are_in_order_and_leave_nothing_out()
        => Prop.ForAll(Pages, HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Fact]
    public void Line_ends_of_another_convention_change_no_zone()
        => Prop.ForAll(Pages, page =>
        {
            var unix = page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            var windows = unix.Replace("\n", "\r\n", StringComparison.Ordinal);
            return Kinds(unix).SequenceEqual(Kinds(windows));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(" '")]
    [InlineData(" \"a")]
    [InlineData("“")]
    [InlineData("‘a’ ")]
    [InlineData("s' 'a ")]
    [InlineData(". A")]
    [InlineData("U.S. ")]
    [InlineData("<a")]
    [InlineData("in this photo-")]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("\"a\n")]
    [InlineData("(")]
    [InlineData("- ")]
    [InlineData(".")]
    public void A_megabyte_of_one_fragment_is_read_to_its_end(string fragment)
        => Assert.True(HoldsFor(string.Concat(Enumerable.Repeat(fragment, 1_000_000 / fragment.Length))));

    private static bool HoldsFor(string text)
    {
        var layout = Page.Read(text);
        var sentences = layout.Sentences;
        var lines = new LineMap(layout.RunningText);
        return Covers(text, layout.Zones.Select(zone => zone.Span))
            && Covers(text, sentences)
            && sentences.All(span => span.Of(layout.RunningText).IndexOfAny('\r', '\n') < 0)
            && layout.Zones.All(zone => lines.PositionOf(zone.Span.Start).Line == zone.Paragraph + 1);
    }

    private static bool Covers(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End > text.Length || span.Length == 0) return false;
            if (!text.AsSpan(end, span.Start - end).IsWhiteSpace()) return false;
            end = span.End;
        }

        return text.AsSpan(end).IsWhiteSpace();
    }

    private static IEnumerable<(ZoneKind Kind, int Paragraph, bool IsRepeat)> Kinds(string text)
        => Page.Read(text).Zones.Select(zone => (zone.Kind, zone.Paragraph, zone.IsRepeat));
}
