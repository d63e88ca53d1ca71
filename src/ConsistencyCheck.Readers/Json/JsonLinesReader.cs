using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Json;

/// <summary>
/// Reads one JSON document a line. A document is called by the file's path, <c>#</c> and its own id (many files number theirs from 1), and by
/// <c>path:line</c> where it has none.
/// </summary>
internal sealed class JsonLinesReader : IFormatReader
{
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!TextDecoder.TryDecode(bytes.Span, out var decoded, out var refusal)) return ReadResult.Refused(refusal);
        var file = new FileText(id, decoded);
        var problems = new ProblemLog(file);
        var line = new JsonLine(file, problems);
        var documents = new List<SourceDocument>();
        for (var number = 1; number <= file.Lines.Count; number++)
        {
            var place = file.Lines.SpanOf(number);
            // The line end at the end of the file opens no line.
            if (number == file.Lines.Count && place.Length == 0) break;
            if (line.Read(number, place) is { } document) documents.Add(document);
        }

        return new ReadResult(documents, problems.ForFile());
    }

    private sealed class JsonLine(FileText file, ProblemLog problems)
    {
        private readonly JsonText _text = new(file, problems);
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        public SourceDocument? Read(int number, TextSpan place)
        {
            var numbered = string.Create(null, $"{file.Id}:{number}");
            if (!JsonLineParser.TryRead<SourceDocument>(Encoding.UTF8.GetBytes(file.Text, place.Start, place.Length), numbered, JsonDocumentReader.TryRead, out var read, out var error))
            {
                problems.Add(place.Start, error);
                return null;
            }

            var id = read.Id == numbered ? numbered : $"{file.Id}#{read.Id}";
            if (!_ids.Add(id))
            {
                // Findings name documents by id: with two of one id nobody could tell which is meant.
                problems.Add(place.Start, $"the id \"{read.Id}\" was given to an earlier document");
                return null;
            }

            return Placed(read with { Id = id, File = file.Id }, place);
        }

        private SourceDocument Placed(SourceDocument document, TextSpan place)
        {
            new JsonTreeReader(file).Read(place, out var json);
            var story = new StoryBuilder(file);
            story.AddPlain(_text.Of(json?.Member("text")));
            var placed = story.Build(document.Id, place, problems);
            return document with
            {
                Text = placed.Text,
                Origin = placed.Origin,
                PublishedAt = document.Published is null ? null : json?.Member("published")?.Place,
                Problems = placed.Problems,
            };
        }
    }
}
