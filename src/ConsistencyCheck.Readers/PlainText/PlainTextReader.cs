using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.PlainText;

/// <summary>Reads text without markup: the text is the file, with what its first lines say of it.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!TextDecoder.TryDecode(bytes.Span, out var decoded, out var refusal)) return ReadResult.Refused(refusal);
        if (string.IsNullOrWhiteSpace(decoded.Text)) return ReadResult.Refused("is empty; there is nothing to check in it");
        var document = new SourceDocument(id, decoded.Text) { Problems = [.. decoded.Problems.Select(problem => problem.ForReport())] };
        return new ReadResult([HeaderLines.AddTo(document)], [.. decoded.Problems.Select(problem => new ReadProblem(problem.Line, problem.Message))]);
    }
}
