using System.Text;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>The encodings that pages and XML files declare, by the labels of the Encoding Standard. https://encoding.spec.whatwg.org/#names-and-labels</summary>
internal static class EncodingLabels
{
    /// <summary>
    /// Whether a label is one of Unicode. A declaration that could be read byte by byte is no UTF-16, whatever it says, and the file is read as UTF-8.
    /// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
    /// </summary>
    public static bool IsUnicode(string label) =>
        label.Trim() is var name && (name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase) ||
        name.Equals("unicode-1-1-utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The code page of a label, which gives U+FFFD for bytes that say nothing; null for Unicode and for what is not known.</summary>
    public static Encoding? CodePageOf(string label)
    {
        if (IsUnicode(label)) return null;
        var name = label.Trim().ToLowerInvariant() switch
        {
            // What calls itself Latin-1 or ASCII is windows-1252, by the standard and in fact: it has curly quotes as often as not.
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" or "x-user-defined" or "cp1252" or "ansi_x3.4-1968" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" => "gb18030",
            "x-sjis" or "sjis" or "ms_kanji" or "windows-31j" => "shift_jis",
            "euc-kr" or "ks_c_5601-1987" or "korean" => "ks_c_5601-1987",
            var other => other,
        };
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new UnknownBytes());
            // A declaration that could be read as ASCII is no EBCDIC either.
            return encoding?.GetString("<"u8) == "<" ? encoding : null;
        }
        catch (Exception caught) when (caught is ArgumentException or NotSupportedException)
        {
            // The framework knows the names of a few encodings that it does not have, such as ISO-2022-CN.
            return null;
        }
    }
}
