using System.Reflection;

namespace ConsistencyCheck.Readers.Tests;

/// <summary>Files that tests read.</summary>
internal static class Samples
{
    private static readonly string Folder = System.IO.Path.Combine(
        typeof(Samples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!, "Samples");

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);
}
