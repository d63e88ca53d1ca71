namespace ConsistencyCheck.Cli.Input;

/// <summary>Reads a stream line by line as bytes; the memory it takes is that of the longest line.</summary>
/// <param name="stream">What is read.</param>
/// <param name="beforeWait">Called before each read from the stream, which may wait for a slow writer: the moment to flush answers.</param>
internal sealed class Utf8LineReader(Stream stream, Action beforeWait)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _searched;
    private bool _isAtEnd;

    /// <summary>Gets the one-based number of the line read last.</summary>
    public int Line { get; private set; }

    /// <summary>Reads the next line, without its line end and without a byte order mark before the first.</summary>
    /// <returns>False after the last line. The bytes stay valid until the next call.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(_searched + found, 1, out line);
            _searched = _end;
            if (_isAtEnd)
            {
                if (_start < _end) return Take(_end, 0, out line);
                line = default;
                return false;
            }

            Fill();
        }
    }

    private bool Take(int end, int lineEnd, out ReadOnlyMemory<byte> line)
    {
        line = _buffer.AsMemory(_start, end - _start);
        if (line.Span is [.., (byte)'\r']) line = line[..^1];
        if (Line == 0 && line.Span is [0xEF, 0xBB, 0xBF, ..]) line = line[3..];
        _start = _searched = end + lineEnd;
        Line++;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _searched -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        beforeWait();
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}
