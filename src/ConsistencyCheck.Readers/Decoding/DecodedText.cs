using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>What the bytes of an input say.</summary>
/// <param name="Text">The text without its byte order mark.</param>
/// <param name="Problems">What could not be decoded, in the order of the text.</param>
internal sealed record DecodedText(string Text, IReadOnlyList<DecodingProblem> Problems);

/// <summary>Bytes that are no text in the file's encoding, with the U+FFFD that stand for them.</summary>
/// <param name="Span">The replacement characters.</param>
/// <param name="Line">One-based line of the first.</param>
/// <param name="Message">What could not be read, with the byte offset and the line.</param>
internal sealed record DecodingProblem(TextSpan Span, int Line, string Message)
{
    public InputProblem ForReport() => new(Span, Message);

    /// <summary>The same for a document that was read out of markup: without a place where the bytes stand in what is not read.</summary>
    public InputProblem ForReport(SourceMap map)
    {
        var inText = TextSpan.Between(map.ToText(Span.Start), map.ToText(Span.End));
        return new InputProblem(inText.Length > 0 && map.ToOriginal(inText) == Span ? inText : null, Message);
    }
}
