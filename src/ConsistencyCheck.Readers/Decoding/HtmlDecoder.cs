using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Reads the bytes of a page in the encoding that they begin with or that its head declares, and as UTF-8 where neither says.</summary>
internal static class HtmlDecoder
{
    /// <summary>How far a declaration may stand from the start. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding</summary>
    private const int Reach = 1024;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("\"'; \t\r\n?");

    /// <inheritdoc cref="TextDecoder.TryDecode"/>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecodedText? decoded, [NotNullWhen(false)] out string? refusal)
    {
        var encoding = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || bytes.Contains((byte)0) ? null : Declared(bytes);
        if (encoding is null) return TextDecoder.TryDecode(bytes, out decoded, out refusal);
        refusal = null;
        decoded = CodePageText.Decode(bytes, encoding);
        return true;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        // Every encoding that may be declared has ASCII where the declaration stands.
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal)) return XmlEncoding(head[..Math.Max(0, head.IndexOf('>'))]);
        using var source = new TextSource(head);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "meta" } meta) continue;
            var label = meta.GetAttribute("charset");
            var isType = meta.GetAttribute("http-equiv").Trim().Equals("content-type", StringComparison.OrdinalIgnoreCase);
            if (string.IsNullOrEmpty(label) && isType) label = After(meta.GetAttribute("content"), "charset");
            if (!string.IsNullOrEmpty(label)) return EncodingLabels.CodePageOf(label);
        }

        return null;
    }

    private static Encoding? XmlEncoding(string declaration) => After(declaration, "encoding") is { } label ? EncodingLabels.CodePageOf(label) : null;

    private static string? After(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = text[(at + name.Length)..].TrimStart();
        if (!rest.StartsWith('=')) return null;
        rest = rest[1..].TrimStart().TrimStart('"', '\'');
        var end = rest.AsSpan().IndexOfAny(LabelEnds);
        return end < 0 ? rest : rest[..end];
    }
}
