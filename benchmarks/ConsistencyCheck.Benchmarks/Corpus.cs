using System.Text;

namespace ConsistencyCheck.Benchmarks;

/// <summary>The text to measure on: real news from a path, or generated news where none is given.</summary>
internal static class Corpus
{
    public const string Variable = "CONSISTENCYCHECK_CORPUS";

    /// <summary>Text of about a number of UTF-16 code units, real text repeated as often as it takes.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 4096);
        var articles = Articles();
        for (var i = 0; text.Length < length; i++) text.Append(articles[i % articles.Count]).Append("\n\n");
        return text.ToString(0, length);
    }

    public static IReadOnlyList<string> Articles() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path
        ? Directory.Exists(path)
            ? [.. Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : [File.ReadAllText(path)]
        : GeneratedNews.Articles(count: 200, seed: 1);
}
