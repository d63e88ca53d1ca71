using System.Diagnostics.CodeAnalysis;
using System.Text;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>Decodes XML by its byte order mark or its declaration.</summary>
internal static class XmlDecoder
{
    /// <summary>A declaration has a version, an encoding and a word on standing alone; this leaves room for spaces.</summary>
    private const int Reach = 200;

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
        if (hasMark || DeclaredEncoding(bytes) is not { } name || EncodingLabels.IsUnicode(name)) return TextDecoder.TryDecode(bytes, out decoded, out refusal);
        if (EncodingLabels.CodePageOf(name) is not { } encoding)
        {
            refusal = $"declares the encoding \"{name}\", which is not known here; save it as UTF-8";
            return false;
        }

        refusal = bytes.Contains((byte)0) ? string.Create(null, $"is a binary file (a zero byte at offset {bytes.IndexOf((byte)0)}); give it as text") : null;
        if (refusal is not null) return false;
        decoded = CodePageText.Decode(bytes, encoding);
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
}
