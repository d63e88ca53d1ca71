using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;
using ConsistencyCheck.Readers.Json;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Ninjs;

/// <summary>
/// Reads the IPTC's ninjs 1.x to 3.x, an item or an array of items, and JSON documents as in JSON lines. An item that is the whole file is called by the
/// file's path; of several each by the path, <c>#</c> and its uri.
/// </summary>
internal sealed class NinjsReader : IFormatReader
{
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!TextDecoder.TryDecode(bytes.Span, out var decoded, out var refusal)) return ReadResult.Refused(refusal);
        var file = new FileText(id, decoded);
        var problems = new ProblemLog(file);
        if (new JsonTreeReader(file).Read(new TextSpan(0, file.Text.Length), out var root) is { } fault) problems.Add(fault.Offset, fault.Message);
        if (root is null) return new ReadResult([], problems.ForFile());
        var reader = new NinjsItemReader(file, problems);
        var documents = new List<SourceDocument>();
        if (root.Kind == JsonValueKind.Array)
        {
            var ids = new EntryIds(id);
            foreach (var item in root.Items)
            {
                if (reader.Read(item, key => ids.Next(key)) is { } document) documents.Add(document);
            }
        }
        else if (reader.Read(root, _ => id) is { } document)
        {
            documents.Add(document);
        }

        return new ReadResult(documents, problems.ForFile());
    }
}
