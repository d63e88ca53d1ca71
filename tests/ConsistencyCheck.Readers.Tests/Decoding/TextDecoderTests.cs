using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Tests.Decoding;

public class TextDecoderTests
{
    [Fact]
    public void Each_bad_place_of_UTF_8_is_one_problem_over_its_replacement_characters()
    {
        var decoded = Decode([.. "a\r\n"u8, 0xFF, 0xFE, .. "b\n"u8, 0xC3]);
        Assert.Equal("a\r\n\uFFFD\uFFFDb\n\uFFFD", decoded.Text);
        Assert.Equal([(3, 2, 2), (7, 1, 3)], decoded.Problems.Select(problem => (problem.Span.Start, problem.Span.Length, problem.Line)));
        Assert.StartsWith("the byte 0xFF at offset 3 (line 2) is not UTF-8", decoded.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_of_bytes_count_the_byte_order_mark_as_a_hex_viewer_does()
    {
        var decoded = Decode([0xEF, 0xBB, 0xBF, 0xFF]);
        Assert.Equal("\uFFFD", decoded.Text);
        Assert.Contains("offset 3 ", decoded.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_an_odd_byte_of_UTF_16_are_problems()
    {
        var decoded = Decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43]);
        Assert.Equal("A\uFFFDB\uFFFD", decoded.Text);
        Assert.Equal(2, decoded.Problems.Count);
    }

    [Fact]
    public void A_file_in_quite_another_encoding_is_told_of_in_few_words()
    {
        var decoded = Decode([.. Enumerable.Repeat<byte[]>([0xE9, 0x20], 500).SelectMany(pair => pair)]);
        Assert.Equal(20, decoded.Problems.Count);
        Assert.EndsWith("; 480 more places are like it, and the file may not be UTF-8 at all", decoded.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\rb\r")]
    [InlineData("a\r\nb\r\n")]
    public void Lines_are_counted_as_reports_count_them(string before)
    {
        var decoded = Decode([.. System.Text.Encoding.ASCII.GetBytes(before), 0xFF]);
        Assert.Equal(3, decoded.Problems[0].Line);
    }

    private static DecodedText Decode(byte[] bytes)
    {
        Assert.True(TextDecoder.TryDecode(bytes, out var decoded, out _));
        return decoded;
    }
}
