using System.Reflection;

namespace ConsistencyCheck.Tests.Support;

/// <summary>Where the files of the checkout are that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ProjectDirectory, "..", ".."));

    public static string Library => Path.Combine(Root, "src", "ConsistencyCheck");

    public static string Articles => Path.Combine(Root, "tests", "Articles");

    /// <summary>Gets the folder of measuring texts that is no part of the checkout; it may be absent.</summary>
    public static string Seeds => Path.Combine(Root, "..", "shared", "seeds");

    public static string Article(string name) => File.ReadAllText(Path.Combine(Articles, name));

    private static string ProjectDirectory => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;
}
