using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>
/// Reads clean dated documents: a folder of text files, or JSON lines with <c>text</c> (or <c>document</c>, <c>text_a</c>) and, where known, <c>published</c>
/// (or <c>date</c>).
/// </summary>
/// <param name="problems">Where a line that cannot be read is reported; the rest is read all the same.</param>
internal sealed class CleanTexts(TextWriter problems)
{
    private static readonly string[] TextNames = ["text", "document", "text_a"];
    private static readonly string[] DayNames = ["published", "date"];

    /// <summary>Gets how many lines could not be read.</summary>
    public int Unread { get; private set; }

    public IEnumerable<SourceDocument> Read(string path) => Directory.Exists(path)
        ? Directory.GetFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadFile)
        : ReadFile(path);

    private IEnumerable<SourceDocument> ReadFile(string path) =>
        Path.GetExtension(path) == ".txt" ? [new SourceDocument(path, File.ReadAllText(path))] : ReadLines(path);

    private IEnumerable<SourceDocument> ReadLines(string path)
    {
        // Pairs of a document and a summary repeat the document: once is enough.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var document = Parse(line, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
            if (document is not null && seen.Add(document.Text)) yield return document;
        }
    }

    private SourceDocument? Parse(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            var text = TextNames.Select(name => ItemJson.Text(item, name)).FirstOrDefault(found => found is not null)
                ?? throw new InvalidDataException("the string \"text\" is missing.");
            return new SourceDocument(place, text) { Published = DayNames.Select(name => ItemJson.Day(item, name)).FirstOrDefault(day => day is not null) };
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            Unread++;
            problems.WriteLine($"{place}: {error.Message}");
            return null;
        }
    }
}
