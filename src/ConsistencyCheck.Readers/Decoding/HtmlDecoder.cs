using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Reads the bytes of a page in the encoding that they begin with or that its head declares, and as UTF-8 where neither says.</summary>
internal static class HtmlDecoder
{
    /// <summary>How far a declaration may stand from the start. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding</summary>
    private const int Reach = 1024;

    private const int MostProblems = 100;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("\"'; \t\r\n?");

    /// <inheritdoc cref="TextDecoder.TryDecode"/>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecodedText? decoded, [NotNullWhen(false)] out string? refusal)
    {
        var encoding = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || bytes.Contains((byte)0) ? null : Declared(bytes);
        if (encoding is null) return TextDecoder.TryDecode(bytes, out decoded, out refusal);
        refusal = null;
        decoded = Decode(bytes, encoding);
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
            if (!string.IsNullOrEmpty(label)) return OfLabel(label);
        }

        return null;
    }

    private static Encoding? XmlEncoding(string declaration) => After(declaration, "encoding") is { } label ? OfLabel(label) : null;

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

    /// <summary>The encoding of a label; null for UTF-8 and for what is not known. https://encoding.spec.whatwg.org/#names-and-labels</summary>
    private static Encoding? OfLabel(string label)
    {
        var name = label.Trim().ToLowerInvariant() switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => null,
            // A declaration that could be read byte by byte is no UTF-16. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
            "utf-16" or "utf-16le" or "utf-16be" or "utf-7" or "utf-32" => null,
            // What calls itself Latin-1 or ASCII is windows-1252, by the standard and in fact.
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "x-user-defined" or "cp1252" or "ansi_x3.4-1968" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" => "gb18030",
            "x-sjis" or "sjis" or "ms_kanji" or "windows-31j" => "shift_jis",
            "euc-kr" or "ks_c_5601-1987" or "korean" => "ks_c_5601-1987",
            var other => other,
        };
        return name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new UnknownBytes());
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var problems = new List<DecodingProblem>();
        var lines = new LineMap(text);
        for (var i = text.IndexOf('\uFFFD', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\uFFFD', i))
        {
            var start = i;
            while (i < text.Length && text[i] == '\uFFFD') i++;
            if (problems.Count == MostProblems)
            {
                problems[^1] = problems[^1] with { Message = $"{problems[^1].Message}; more places are like it, and the file may not be {encoding.WebName} at all" };
                break;
            }

            var line = lines.PositionOf(start).Line;
            var message = string.Create(CultureInfo.InvariantCulture, $"bytes in line {line} are no {encoding.WebName}, which the page declares, and were replaced by U+FFFD");
            problems.Add(new DecodingProblem(TextSpan.Between(start, i), line, message));
        }

        return new DecodedText(text, problems);
    }
}
