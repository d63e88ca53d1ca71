using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Readers.Ninjs;

/// <summary>
/// Finds members of ninjs by their names, which are <c>versioncreated</c> in 1.x and 2.x and <c>versionCreated</c> in 3.x; letter case and underscores do not
/// tell any two apart.
/// </summary>
/// <seealso href="https://iptc.org/std/ninjs/userguide/">ninjs user guide</seealso>
internal static class NinjsNames
{
    public static JsonNode? Find(JsonNode item, string name) => item.Members.FirstOrDefault(member => Is(member.Name, name)).Value;

    /// <summary>The members whose names begin alike, such as <c>body_text</c> and <c>body_xhtml</c>, with what follows.</summary>
    public static IEnumerable<(string Form, JsonNode Value)> Beginning(JsonNode item, string prefix) =>
        item.Members.Select(member => (Name: Plain(member.Name), member.Value))
            .Where(member => member.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(member => (member.Name[prefix.Length..], member.Value));

    private static bool Is(string written, string name) => written.Length >= name.Length && Plain(written) == name;

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
