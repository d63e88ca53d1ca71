using System.Text;
using System.Text.Json;

namespace ConsistencyCheck.Benchmarks;

/// <summary>The text to measure on: real news from a path, or generated news where none is given.</summary>
internal static class Corpus
{
    public const string Variable = "CONSISTENCYCHECK_CORPUS";

    private static readonly string[] TextProperties = ["text", "text_a", "document"];

    /// <summary>Text of about a number of UTF-16 code units, real text repeated as often as it takes.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 4096);
        var articles = Articles();
        for (var i = 0; text.Length < length; i++) text.Append(articles[i % articles.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    public static IReadOnlyList<string> Articles() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path
        ? Read(path)
        : GeneratedNews.Articles(count: 200, seed: 1);

    /// <summary>What is wrong with the corpus, in one sentence; null where it can be measured on.</summary>
    public static string? Problem()
    {
        try
        {
            return Articles().Any(article => article.Length > 0)
                ? null
                : "The corpus holds no text: .txt files and .jsonl lines with \"text\", \"text_a\" or \"document\" are read.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return $"The corpus cannot be read: {error.Message}";
        }
    }

    private static List<string> Read(string path)
    {
        if (!Directory.Exists(path)) return ReadFile(path);
        return [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".txt" or ".jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(ReadFile)];
    }

    private static List<string> ReadFile(string path) => Path.GetExtension(path) == ".jsonl"
        // Pairs of a document and a summary repeat the document: once is enough.
        ? [.. File.ReadLines(path).Where(line => line.Length > 0).Select(TextOf).OfType<string>().Distinct(StringComparer.Ordinal)]
        : [File.ReadAllText(path)];

    private static string? TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        foreach (var name in TextProperties)
            if (json.RootElement.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String) return text.GetString();
        return null;
    }
}
