using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Seeds;

/// <summary>The five measuring articles and the hand-made reading of them, where they lie beside the checkout.</summary>
internal static class GoldFile
{
    public const string SkipReason = "The measuring articles (shared/seeds beside the checkout) are not on this machine.";

    public static bool IsPresent => File.Exists(Path.Combine(Repository.Seeds, "gold.json"));

    public static JsonElement Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Seeds, "gold.json")));
        return json.RootElement.Clone();
    }

    public static SourceDocument Document(string file) => new(file, File.ReadAllText(Path.Combine(Repository.Seeds, file)));

    public static SourceDocument[] Documents() =>
        [.. Read().GetProperty("documents").EnumerateArray().Select(document => Document(document.GetProperty("file").GetString()!))];
}
