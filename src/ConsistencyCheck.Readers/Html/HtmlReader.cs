using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Reads a web page: its story, what its markup says of the parts, and what it says of itself. Nothing is run and nothing is fetched.</summary>
internal sealed class HtmlReader : IFormatReader
{
    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!HtmlDecoder.TryDecode(bytes.Span, out var decoded, out var refusal)) return ReadResult.Refused(refusal);
        if (!HtmlPageReader.TryRead(decoded.Text, out var page)) return ReadResult.Refused(HtmlPageReader.TooMany);
        HtmlRoles.Assign(page, isFragment: false);
        var text = new MappedTextBuilder(decoded.Text);
        var zones = new List<MarkedZone>();
        HtmlText.AppendStory(page, HtmlStory.Of(page), text, zones);
        if (text.Length == 0) return ReadResult.Refused("holds no text to check; a page that is filled in by scripts has to be saved from a browser");
        var map = text.ToMap();
        var document = new SourceDocument(id, text.ToString())
        {
            Origin = map,
            MarkedZones = zones,
            Problems = [.. decoded.Problems.Select(problem => problem.ForReport(map))],
        };
        return new ReadResult(
            [HtmlMetadata.AddTo(document, page, zones.Exists(zone => zone.Kind == ZoneKind.Headline))],
            [.. decoded.Problems.Select(problem => new ReadProblem(problem.Line, problem.Message))]);
    }
}
