using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConsistencyCheck.Tests.Support;

/// <summary>
/// Compares a text with the one that was accepted, by the conventions of Verify: <c>Type.Method[_Parameters].verified.txt</c>
/// beside the test, <c>.received.</c> next to it on a mismatch. A project that can restore Verify swaps this class and keeps every file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to 1, what is received becomes what is verified: look at the change before committing it.</summary>
    private const string AcceptVariable = "CONSISTENCYCHECK_ACCEPT_SNAPSHOTS";

    private static readonly string ProjectDirectory = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <param name="received">What the test got.</param>
    /// <param name="parameters">Tells the rows of a theory apart; part of the file's name.</param>
    /// <param name="extension">The file's ending, so that editors know the language.</param>
    /// <param name="method">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler; the file is named after the test's type.</param>
    public static void Match(
        string received, string? parameters = null, string extension = "txt", [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        Assert.DoesNotContain(ProjectDirectory, received, StringComparison.Ordinal);
        var path = Path.Combine(FolderOf(file), $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : $"_{parameters}")}");
        var verifiedPath = $"{path}.verified.{extension}";
        var receivedPath = $"{path}.received.{extension}";
        var text = WithPlainLineEnds(received);
        var verified = File.Exists(verifiedPath) ? WithPlainLineEnds(File.ReadAllText(verifiedPath)) : "";
        if (text == verified && File.Exists(verifiedPath))
        {
            File.Delete(receivedPath);
            return;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(verifiedPath, text);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        Assert.Fail($"{Path.GetFileName(verifiedPath)} differs (- verified, + received; {AcceptVariable}=1 accepts):\n{LineDiff.Of(verified, text)}");
    }

    // In deterministic builds the compiler writes /_/tests/Project/Folder/File.cs: only what follows the project's name is real.
    private static string FolderOf(string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        var project = Array.LastIndexOf(parts, Path.GetFileName(ProjectDirectory));
        return Path.Combine([ProjectDirectory, .. parts[(project + 1)..^1]]);
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
