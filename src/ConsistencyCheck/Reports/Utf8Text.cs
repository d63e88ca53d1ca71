using System.Buffers;
using System.Text;

namespace ConsistencyCheck.Reports;

/// <summary>Writes what was built as text in UTF-8; half a surrogate pair becomes U+FFFD.</summary>
internal static class Utf8Text
{
    public static void Write(IBufferWriter<byte> output, Action<StringBuilder> build)
    {
        var text = new StringBuilder(1 << 12);
        build(text);
        // As one string: a pair may lie across two chunks of the builder.
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }
}
