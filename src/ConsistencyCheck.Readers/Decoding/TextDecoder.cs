using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. Nothing is dropped in silence.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes an input.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="decoded">Its text.</param>
    /// <param name="refusal">Why it is no text, as a clause; null where it is one.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecodedText? decoded, [NotNullWhen(false)] out string? refusal)
    {
        refusal = RefusalOf(bytes);
        decoded = refusal is null ? Decode(bytes) : null;
        return refusal is null;
    }

    private static string? RefusalOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]) return "is UTF-32; save it as UTF-8";
        if (IsUtf16(bytes)) return null;
        var zero = bytes.IndexOf((byte)0);
        return zero < 0 ? null : string.Create(null, $"is a binary file (a zero byte at offset {zero}); give it as text");
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes)) return DecodeUtf16(bytes, isBigEndian: bytes[0] == 0xFE);
        var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return Utf8.IsValid(bytes[mark..]) ? new DecodedText(Encoding.UTF8.GetString(bytes[mark..]), []) : DecodeBrokenUtf8(bytes, mark);
    }

    private static DecodedText DecodeBrokenUtf8(ReadOnlySpan<byte> bytes, int start)
    {
        var text = new DamagedTextBuilder(bytes.Length, "UTF-8");
        Span<char> units = stackalloc char[2];
        for (var i = start; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done) text.Append(units[..rune.EncodeToUtf16(units)]);
            else text.AppendDamage(i, bytes.Slice(i, length));
            i += length;
        }

        return text.Build();
    }

    private static DecodedText DecodeUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        var text = new DamagedTextBuilder(bytes.Length / 2, "UTF-16");
        var i = 2;
        for (; i + 1 < bytes.Length; i += 2)
        {
            var unit = UnitAt(bytes, i, isBigEndian);
            if (!char.IsSurrogate(unit))
            {
                text.Append([unit]);
            }
            else if (char.IsHighSurrogate(unit) && i + 3 < bytes.Length && char.IsLowSurrogate(UnitAt(bytes, i + 2, isBigEndian)))
            {
                text.Append([unit, UnitAt(bytes, i + 2, isBigEndian)]);
                i += 2;
            }
            else
            {
                text.AppendDamage(i, bytes.Slice(i, 2));
            }
        }

        if (i < bytes.Length) text.AppendDamage(i, bytes[i..]);
        return text.Build();
    }

    private static char UnitAt(ReadOnlySpan<byte> bytes, int i, bool isBigEndian) =>
        (char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..]));
}
