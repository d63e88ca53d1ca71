using System.Text.Json;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Json;

/// <summary>A value of a JSON file with its place.</summary>
/// <param name="kind">What it is.</param>
/// <param name="place">Where it stands in the decoded file; of a string what is between the quotes, escapes as they are.</param>
internal sealed class JsonNode(JsonValueKind kind, TextSpan place)
{
    private List<(string Name, JsonNode Value)>? _members;

    public JsonValueKind Kind { get; } = kind;

    public TextSpan Place { get; set; } = place;

    /// <summary>Gets the members of an object or, without names, the items of an array, in the order of the file.</summary>
    public IReadOnlyList<(string Name, JsonNode Value)> Members => _members ?? [];

    public IEnumerable<JsonNode> Items => Members.Select(member => member.Value);

    public void Add(string name, JsonNode value) => (_members ??= []).Add((name, value));

    /// <summary>A member by its exact name; of two of one name the last, as <see cref="JsonElement.TryGetProperty(string, out JsonElement)"/> has it.</summary>
    public JsonNode? Member(string name) => Members.LastOrDefault(member => member.Name == name).Value;

    /// <summary>Whether the value is a string; null is none.</summary>
    public bool IsString => Kind == JsonValueKind.String;
}
