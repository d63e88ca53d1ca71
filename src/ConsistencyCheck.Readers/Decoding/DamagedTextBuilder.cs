using System.Globalization;
using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Builds a text in which some bytes could not be decoded, and keeps account of them.</summary>
/// <param name="capacity">About how long the text will be, in code units.</param>
/// <param name="encoding">What the bytes were taken for, as messages name it.</param>
internal sealed class DamagedTextBuilder(int capacity, string encoding)
{
    /// <summary>A file in quite another encoding has one at every accent: the first ones say all there is to say.</summary>
    public const int Limit = 20;

    private readonly StringBuilder _text = new(capacity);
    private readonly List<DecodingProblem> _problems = [];
    private int _line = 1;
    private bool _lastIsReturn;
    private int _damageEnd = -1;
    private int _beyondLimit;

    public void Append(ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            // As LineMap counts: CR LF, LF and CR each end one line.
            if (unit == '\r' || (unit == '\n' && !_lastIsReturn)) _line++;
            _lastIsReturn = unit == '\r';
        }

        _text.Append(units);
    }

    public void AppendDamage(int offset, ReadOnlySpan<byte> bytes)
    {
        var start = _text.Length;
        _text.Append('\uFFFD');
        _lastIsReturn = false;
        // Neighbouring bad bytes are one problem.
        if (start == _damageEnd && _problems.Count > 0 && _beyondLimit == 0)
            _problems[^1] = _problems[^1] with { Span = TextSpan.Between(_problems[^1].Span.Start, _text.Length) };
        else if (_problems.Count < Limit)
            _problems.Add(new DecodingProblem(new TextSpan(start, 1), _line, MessageOf(offset, bytes[0])));
        else if (start != _damageEnd)
            _beyondLimit++;
        _damageEnd = _text.Length;
    }

    /// <summary>The last problem within the limit, which also tells of those beyond it.</summary>
    public static DecodingProblem WithMore(DecodingProblem last, int beyondLimit, string encoding) => last with
    {
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"{last.Message}; {beyondLimit} more places are like it, and the file may not be {encoding} at all"),
    };

    public DecodedText Build()
    {
        if (_beyondLimit > 0) _problems[^1] = WithMore(_problems[^1], _beyondLimit, encoding);
        return new DecodedText(_text.ToString(), _problems);
    }

    private string MessageOf(int offset, byte first) => string.Create(
        CultureInfo.InvariantCulture,
        $"the byte 0x{first:X2} at offset {offset} (line {_line}) is not {encoding} and was replaced by U+FFFD; save the file as UTF-8");
}
