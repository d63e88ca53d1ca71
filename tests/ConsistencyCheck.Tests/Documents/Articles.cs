using System.Reflection;

namespace ConsistencyCheck.Tests.Documents;

/// <summary>The sample articles in <c>tests/Articles</c>.</summary>
internal static class Articles
{
    private static readonly string Folder = Path.Combine(
        typeof(Articles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "ProjectDirectory").Value!,
        "..",
        "Articles");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n");

    public static IEnumerable<string> All() => Directory.EnumerateFiles(Folder, "*.txt").Order().Select(Path.GetFileNameWithoutExtension).Select(Read!);
}
