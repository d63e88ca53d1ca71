using System.Buffers;

namespace ConsistencyCheck.Documents;

/// <summary>What punctuation does in running text.</summary>
internal static class Marks
{
    /// <summary>Gets the marks that may end a sentence; those of Chinese and Japanese need no space after them.</summary>
    public static SearchValues<char> SentenceEnds { get; } = SearchValues.Create(".!?…。！？");

    /// <summary>Gets the marks that quotations start and end with; the apostrophe is among them.</summary>
    public static SearchValues<char> Quotation { get; } = SearchValues.Create("\"'“”‘’«»");

    /// <summary>Gets the dashes.</summary>
    public static SearchValues<char> Dashes { get; } = SearchValues.Create("-–—");

    /// <summary>Gets the dashes that part a dateline from its story; teleprinters had an underscore for the long one.</summary>
    public static SearchValues<char> DatelineDashes { get; } = SearchValues.Create("-–—_");

    /// <summary>Gets what may trail a label such as "Read more" without saying anything.</summary>
    public static SearchValues<char> Trailing { get; } = SearchValues.Create(":.>»… *-])");

    /// <summary>Gets the marks that part a title from its date or section.</summary>
    public static SearchValues<char> Separators { get; } = SearchValues.Create("|•·–—(-[");

    /// <summary>Gets what numeric dates are written with.</summary>
    public static SearchValues<char> NumericDate { get; } = SearchValues.Create("0123456789-./");

    public static bool EndsSentence(char character) => character is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Whether a mark at the end of a sentence still belongs to it.</summary>
    public static bool Closes(char character) => character is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '*';

    /// <summary>Whether a mark at the start of a sentence already belongs to it.</summary>
    public static bool Opens(char character) => character is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '{';

    public static bool IsBullet(char character) => character is '•' or '▪' or '●' or '■' or '◆' or '·' or '▶' or '►' or '☞' or '*' or '‣';

    /// <summary>The line without the quotation marks and brackets that close it.</summary>
    public static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> line)
    {
        while (line.Length > 0 && (Closes(line[^1]) || char.IsWhiteSpace(line[^1]))) line = line[..^1];
        return line;
    }
}
