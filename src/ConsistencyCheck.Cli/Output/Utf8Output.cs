using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Hands what the library writes as UTF-8 on to a text writer, through buffers that are used again for each line.</summary>
internal sealed class Utf8Output(TextWriter writer)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);
    private char[] _units = new char[1 << 12];

    public void Write(Action<IBufferWriter<byte>> write)
    {
        _bytes.ResetWrittenCount();
        write(_bytes);
        // UTF-8 never has fewer bytes than UTF-16 has code units.
        if (_units.Length < _bytes.WrittenCount) _units = new char[_bytes.Capacity];
        writer.Write(_units, 0, Encoding.UTF8.GetChars(_bytes.WrittenSpan, _units));
    }

    /// <summary>The answer to a bad line: <c>{"line":7,"error":"…"}</c>.</summary>
    public void WriteError(JsonLine line, string error) => Write(output =>
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            if (line.File is not null) json.WriteString("file", line.File);
            json.WriteNumber("line", line.Line);
            json.WriteString("error", error);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    });
}
