using System.Text;
using System.Xml;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>Reads the parts of one Word document.</summary>
/// <param name="id">What reports call the file.</param>
/// <param name="archive">The file.</param>
internal sealed class DocxFile(string id, BoundedArchive archive)
{
    private readonly List<DocxParagraph> _paragraphs = [];
    private readonly List<string> _problems = [];

    public ReadResult Read()
    {
        var root = DocxRelations.Of(archive, "");
        var main = root.GetValueOrDefault("officeDocument", "word/document.xml");
        if (!archive.TryRead(main, out var body, out var problem))
            return ReadResult.Refused(problem ?? "is an archive and no Word document; save the text as .docx in Word");
        var parts = DocxRelations.Of(archive, main);
        var styles = StyleZones.Read(Part(parts, "styles"));
        Scan(body, "its text");
        foreach (var notes in new[] { "footnotes", "endnotes" })
        {
            if (Part(parts, notes) is { } part) Scan(part, $"its {notes}");
        }

        if (_paragraphs.All(paragraph => string.IsNullOrWhiteSpace(paragraph.Text.ToString())))
            return _problems.Count > 0 ? ReadResult.Refused(_problems[0]) : ReadResult.Refused("is empty; there is nothing to check in it");
        return new ReadResult([Document(styles, root)], [.. _problems.Select(message => new ReadProblem(null, message))]);
    }

    private SourceDocument Document(StyleZones styles, Dictionary<string, string> root)
    {
        var text = new StringBuilder();
        var zones = new List<MarkedZone>();
        string? title = null;
        foreach (var paragraph in _paragraphs)
        {
            if (!ReferenceEquals(paragraph, _paragraphs[0])) text.Append('\n');
            var start = text.Length;
            text.Append(paragraph.Text);
            if (styles.KindOf(paragraph.Style) is { } kind && text.Length > start) zones.Add(new MarkedZone(kind, TextSpan.Between(start, text.Length)));
            if (title is null && paragraph.Style is { } style && styles.IsTitle(style)) title = Trimmed(paragraph.Text.ToString());
        }

        return new SourceDocument(id, text.ToString())
        {
            Title = title ?? TitleOfProperties(root),
            MarkedZones = zones,
            Problems = [.. _problems.Select(message => new InputProblem(null, $"the file {message}"))],
        };
    }

    private void Scan(byte[] part, string name)
    {
        try
        {
            using var xml = PartXml.Open(part);
            if (!new ParagraphScanner(xml, _paragraphs).Read())
                _problems.Add(Broken(name, string.Create(null, $"is nested more than {PartXml.Deepest} levels deep")));
        }
        catch (XmlException)
        {
            _problems.Add(Broken(name, "is damaged"));
        }
    }

    private string Broken(string name, string fault) =>
        string.Create(null, $"is cut: {name} {fault} after paragraph {_paragraphs.Count}, and nothing of it is read from there on");

    private byte[]? Part(Dictionary<string, string> parts, string relation)
    {
        if (!parts.TryGetValue(relation, out var path)) return null;
        if (!archive.TryRead(path, out var bytes, out var problem) && problem is not null) _problems.Add(problem);
        return bytes;
    }

    private string? TitleOfProperties(Dictionary<string, string> root)
    {
        if (!root.TryGetValue("core-properties", out var path) || !archive.TryRead(path, out var bytes, out _)) return null;
        try
        {
            using var xml = PartXml.Open(bytes);
            while (xml.Read() && xml.Depth < PartXml.Deepest)
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "title", NamespaceURI: WordNames.DublinCore, IsEmptyElement: false } && xml.Read())
                    return Trimmed(xml.Value);
            }
        }
        catch (XmlException)
        {
            // A story needs no properties.
        }

        return null;
    }

    private static string? Trimmed(string words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
