using System.Net;
using System.Text.Json;
using ConsistencyCheck.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ConsistencyCheck.Readers.Tests.Mapping;

/// <summary>What stands at the place of a word in the file must be that word, once the escapes there are undone.</summary>
public class MappingProperties
{
    private static readonly string[] Fragments =
    [
        "rain", "Sept. 6", "5,000", " ", "  ", "\n", "\r\n", "\t", "&", "<", ">", "\"", "'", "\\", "/", "é", "“", "汽", "\U0001F68B", "\u00A0", "AT&T", "a<b", "]]", ";", "&amp;", "x;",
    ];

    private static Arbitrary<string> Prose { get; } = Gen.Elements(Fragments).ListOf().Select(parts => "Rain" + string.Concat(parts)).ToArbitrary();

    private static readonly JsonSerializerOptions Loose = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Words_of_an_Atom_text_lead_to_the_XML_that_says_them() => Holds(prose =>
        Mapped($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>{Xml(prose)}</title></entry></feed>", DocumentFormat.Feed, Decoded));

    [Fact]
    public void Words_of_escaped_HTML_lead_through_both_layers() => Holds(prose =>
        Mapped($"<rss><channel><item><description>{Xml($"<p>{Xml(prose)}</p>")}</description></item></channel></rss>", DocumentFormat.Feed, place => Decoded(Decoded(place))));

    [Fact]
    public void Words_of_a_CDATA_section_lead_to_its_HTML() => Holds(prose =>
        Mapped($"<rss><channel><item><description><![CDATA[<p>{Xml(prose)}</p>]]></description></item></channel></rss>", DocumentFormat.Feed, Decoded));

    [Fact]
    public void Words_of_JSON_lead_to_their_escapes() => Holds(prose =>
        Mapped($"{{\"body_text\":{JsonSerializer.Serialize(prose)}}}", DocumentFormat.Ninjs, Unescaped) &&
        Mapped($"{{\"body_text\":{JsonSerializer.Serialize(prose, Loose)}}}", DocumentFormat.Ninjs, Unescaped) &&
        Mapped($"{{\"text\":{JsonSerializer.Serialize(prose)}}}", DocumentFormat.JsonLines, Unescaped));

    [Fact]
    public void Words_of_HTML_in_JSON_lead_through_both_layers() => Holds(prose =>
        Mapped($"{{\"body_xhtml\":{JsonSerializer.Serialize($"<p>{Xml(prose)}</p>")}}}", DocumentFormat.Ninjs, place => Decoded(Unescaped(place))));

    private static void Holds(Func<string, bool> property) => Prop.ForAll(Prose, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40));

    private static bool Mapped(string file, DocumentFormat format, Func<string, string> undo)
    {
        var document = DocumentReaders.Read("file", Sample.Utf8(file), format).Documents.Single();
        for (var start = 0; start < document.Text.Length; start++)
        {
            if (char.IsWhiteSpace(document.Text[start]) || char.IsLowSurrogate(document.Text[start])) continue;
            var end = start + 1;
            while (end < document.Text.Length && !char.IsWhiteSpace(document.Text[end])) end++;
            var words = document.Text[start..end];
            var place = document.Origin!.ToOriginal(TextSpan.Between(start, end)).Of(file).ToString();
            if (undo(place) != words) throw new InvalidOperationException($"“{words}” stands at “{place}” in {file}");
        }

        return true;
    }

    private static string Xml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("é", "&#xE9;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\U0001F68B", "&#128651;", StringComparison.Ordinal);

    private static string Decoded(string place) => WebUtility.HtmlDecode(place);

    private static string Unescaped(string place) => JsonSerializer.Deserialize<string>($"\"{place}\"")!;
}
