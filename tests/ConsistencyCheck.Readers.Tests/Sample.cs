using System.Reflection;
using System.Text;

namespace ConsistencyCheck.Readers.Tests;

/// <summary>The files in the folder of samples.</summary>
internal static class Sample
{
    private static readonly string Folder = Path.Combine(
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!,
        "Samples");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
