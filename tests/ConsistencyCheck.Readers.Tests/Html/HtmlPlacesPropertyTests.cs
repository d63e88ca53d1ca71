using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Html;
using FsCheck;
using FsCheck.Fluent;

namespace ConsistencyCheck.Readers.Tests.Html;

public class HtmlPlacesPropertyTests
{
    // Pieces that pages are made of, and that break readers.
    private static readonly string[] Pieces =
    [
        "Wednesday", " ", "\n", "\r\n", "\r", "Sept. 6", "&amp;", "&amp", "&nbsp;", "&#8217;", "&#x1F600;", "&notit;", "&", "<", ">", "😀", "<b>", "</b>", "<i>",
        "</i>", "<p>", "</p>", "<P class=lead>", "<div>", "</div>", "<br>", "<BR/>", "<!-- Monday -->", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<li>",
        "<ul>", "</ul>", "<a href=x>", "</a>", "<script>x</script>", "<style>y</style>", "<sup>", "</sup>", "2", "<svg>", "</svg>", "<blockquote>", "</blockquote>",
        "<h2>", "</h2>", "<span hidden>", "</span>", "\u00AD", "&shy;", "\0", "<![CDATA[z]]>", "</", "<q>", "</q>", "12", "&CounterClockwiseContourIntegral;", "\t",
    ];

    private static readonly Arbitrary<string> Html = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void What_stands_at_the_place_of_a_piece_of_text_says_the_same_words() => Prop.ForAll(Html, html =>
    {
        var text = new MappedTextBuilder(html);
        HtmlText.TryAppend(html, text, []);
        var map = text.ToMap();
        var words = text.ToString();
        var last = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var length = char.IsHighSurrogate(words[i]) && i + 1 < words.Length ? 2 : 1;
            var place = map.ToOriginal(new TextSpan(i, length));
            Assert.True(place.Start >= last, "places follow the file");
            last = place.Start;
            if (place.Length > 0) Assert.Equal(Plain(words.Substring(i, length)), Plain(Decoded(place.Of(html).ToString())));
            i += length - 1;
        }
    }).QuickCheckThrowOnFailure();

    // No lone semicolon: AngleSharp reads "&;" as "&", where the standard keeps both.
    [Fact]
    public void The_words_of_a_fragment_are_those_that_the_tokeniser_reads() => Prop.ForAll(Gen.Elements(
        "a", " ", "&amp;", "&amp", "&#8217;", "&#x80;", "&notit;", "&", "&#", "&#x", "&copy", "😀", "=", "&lt;", "1", "&hellip;", "&#xD800;", "&#1114112;", "&ThickSpace;").ListOf().Select(string.Concat).ToArbitrary(), html =>
    {
        using var source = new TextSource($"x{html}x");
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var text = new MappedTextBuilder($"x{html}x");
        HtmlText.TryAppend($"x{html}x", text, []);
        Assert.Equal(string.Join(' ', tokenizer.Get().Data.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), text.ToString().TrimEnd('\n'));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Zones_follow_the_text_and_do_not_overlap() => Prop.ForAll(Html, html =>
    {
        var text = new MappedTextBuilder(html);
        var zones = new List<MarkedZone>();
        HtmlText.TryAppend(html, text, zones);
        var end = 0;
        foreach (var zone in zones)
        {
            Assert.True(zone.Span.Start >= end && zone.Span.End <= text.Length);
            end = zone.Span.End;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_fragment_that_a_file_quotes_has_its_places_in_the_file()
    {
        const string File = "<description>&lt;p&gt;Paid &amp;pound;20 on Wed&lt;b&gt;nes&lt;/b&gt;day&lt;/p&gt;</description>";
        var decoder = new MappedTextBuilder(File);
        for (var i = 13; i < File.Length - 14; i++)
        {
            var reference = File[i] != '&' ? "" : File[i..(File.IndexOf(';', i) + 1)];
            decoder.AppendFor(reference.Length > 0 ? System.Net.WebUtility.HtmlDecode(reference) : File.AsSpan(i, 1), new TextSpan(i, Math.Max(1, reference.Length)));
            i += Math.Max(0, reference.Length - 1);
        }

        var text = new MappedTextBuilder(File);
        Assert.True(HtmlText.TryAppend(decoder.ToString(), text, [], decoder.ToMap().ToOriginal));
        Assert.Equal("Paid £20 on Wednesday", text.ToString().TrimEnd('\n'));
        var map = text.ToMap();
        Assert.Equal("&amp;pound;20", map.ToOriginal(new TextSpan(5, 3)).Of(File).ToString());
        Assert.Equal("Wed&lt;b&gt;nes&lt;/b&gt;day", map.ToOriginal(new TextSpan(12, 9)).Of(File).ToString());
    }

    private static string Decoded(string source)
    {
        if (source is not ['&', _, ..] || !ConsistencyCheck.Readers.Markup.CharacterReference.TryRead(source, new TextSpan(0, source.Length), out var text, out var length) || length != source.Length)
            return source;
        return text;
    }

    /// <summary>White space of any kind and length is one space; an exponent is its digit.</summary>
    private static string Plain(string words) => words.All(unit => unit is ' ' or '\t' or '\r' or '\n' or '\f') ? " " : string.Concat(words.Select(unit => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(unit, StringComparison.Ordinal) is var digit and >= 0 ? (char)('0' + digit) : unit));
}
