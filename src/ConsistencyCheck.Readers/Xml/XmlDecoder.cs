using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>Decodes XML by its byte order mark or its declaration.</summary>
internal static class XmlDecoder
{
    /// <summary>A declaration has a version, an encoding and a word on standing alone; this leaves room for spaces.</summary>
    private const int Reach = 200;

    // As in TextDecoder: a file in quite another encoding has one at every accent.
    private const int Limit = 20;

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="decoded">Its text.</param>
    /// <param name="refusal">Why it is no text, as a clause; null where it is one.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecodedText? decoded, [NotNullWhen(false)] out string? refusal)
    {
        decoded = null;
        // UTF-16 without a mark shows in the zero bytes of "<?": XML 1.0, appendix F.1.
        if (bytes is [(byte)'<', 0, ..]) return TextDecoder.TryDecode([0xFF, 0xFE, .. bytes], out decoded, out refusal);
        if (bytes is [0, (byte)'<', ..]) return TextDecoder.TryDecode([0xFE, 0xFF, .. bytes], out decoded, out refusal);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (hasMark || DeclaredEncoding(bytes) is not { } name || IsUnicode(name)) return TextDecoder.TryDecode(bytes, out decoded, out refusal);
        if (EncodingOf(name) is not { } encoding)
        {
            refusal = $"declares the encoding \"{name}\", which is not known here; save it as UTF-8";
            return false;
        }

        refusal = bytes.Contains((byte)0) ? string.Create(null, $"is a binary file (a zero byte at offset {bytes.IndexOf((byte)0)}); give it as text") : null;
        if (refusal is not null) return false;
        decoded = Decode(bytes, encoding, name);
        return true;
    }

    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = head.IndexOf("encoding", StringComparison.Ordinal);
        if (!head.StartsWith("<?xml", StringComparison.Ordinal) || at < 0 || end < at) return null;
        var open = head.AsSpan(at, end - at).IndexOfAny('"', '\'');
        if (open < 0) return null;
        var value = head[(at + open + 1)..end];
        var close = value.IndexOf(head[at + open], StringComparison.Ordinal);
        return close > 0 ? value[..close] : null;
    }

    // Bytes that can be read as ASCII so far are not UTF-16, whatever they declare.
    private static bool IsUnicode(string name) =>
        name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private static Encoding? EncodingOf(string name)
    {
        // What calls itself Latin-1 has the curly quotes of Windows in it as often as not, and Latin-1 has nothing in their places:
        // https://encoding.spec.whatwg.org/#names-and-labels
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var text = encoding.GetString(bytes);
        var lines = new LineMap(text);
        var problems = new List<DecodingProblem>();
        for (var at = text.IndexOf('\uFFFD'); at >= 0 && problems.Count < Limit; at = text.IndexOf('\uFFFD', at + 1))
        {
            var line = lines.PositionOf(at).Line;
            problems.Add(new DecodingProblem(new TextSpan(at, 1), line, string.Create(
                CultureInfo.InvariantCulture, $"a byte on line {line} is not {name} and was replaced by U+FFFD; save the file as UTF-8")));
        }

        return new DecodedText(text, problems);
    }
}
