namespace ConsistencyCheck.Documents;

/// <summary>Goes through the words of a line: runs of letters and digits with the marks that join them ("U.S", "AFP-Yonhap", "don't").</summary>
/// <remarks>Lighter than the tokens of the next stage, and needed before them: most lines are told by a few of their words.</remarks>
internal ref struct WordWalker(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Word => _line[Start..End];

    public readonly bool IsCapitalized => !char.IsLower(_line[Start]);

    public readonly bool IsNumber => char.IsAsciiDigit(_line[Start]);

    public bool MoveNext()
    {
        var start = End;
        while (start < _line.Length && !char.IsLetterOrDigit(_line[start])) start++;
        if (start == _line.Length) return false;
        var end = start + 1;
        while (end < _line.Length && (char.IsLetterOrDigit(_line[end]) || Joins(end))) end++;
        Start = start;
        End = end;
        return true;
    }

    /// <summary>The number of words; stops at a limit, since callers ask only whether there are more.</summary>
    public static int Count(ReadOnlySpan<char> line, int limit)
    {
        var walker = new WordWalker(line);
        var count = 0;
        while (count < limit && walker.MoveNext()) count++;
        return count;
    }

    private readonly bool Joins(int index)
        => _line[index] is '-' or '\'' or '’' or '.' or '&' or '@' or '_'
            && index + 1 < _line.Length
            && char.IsLetterOrDigit(_line[index + 1]);
}
