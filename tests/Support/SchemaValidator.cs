using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConsistencyCheck.Tests.Support;

/// <summary>Validates JSON by the keywords of JSON Schema 2020-12 that the project's schemas use; any other keyword is an error, so that none is silently ignored.</summary>
internal sealed class SchemaValidator(params JsonElement[] schemas)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "default", "examples"];

    private readonly Dictionary<string, JsonElement> _schemas = schemas.ToDictionary(schema => schema.GetProperty("$id").GetString()!, StringComparer.Ordinal);

    /// <summary>What is wrong with a value, each with its path; empty for a valid one.</summary>
    /// <param name="id">The <c>$id</c> of the schema, with a fragment where a part of it is meant.</param>
    /// <param name="value">The value.</param>
    public IReadOnlyList<string> Errors(string id, JsonElement value)
    {
        var errors = new List<string>();
        Validate(Resolve(id, ""), id.Split('#')[0], value, "$", errors);
        return errors;
    }

    private JsonElement Resolve(string reference, string root)
    {
        var parts = reference.Split('#');
        var element = _schemas[parts[0].Length == 0 ? root : parts[0]];
        foreach (var step in (parts.ElementAtOrDefault(1) ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)) element = element.GetProperty(step);
        return element;
    }

    private void Validate(JsonElement schema, string root, JsonElement value, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Annotations.Contains(keyword.Name)) continue;
            if (keyword.Name is "anyOf" or "$ref" or "properties" or "items") Descend(keyword, root, value, path, errors);
            else if (keyword.Name is "additionalProperties" or "propertyNames") DescendToOthers(keyword, schema, root, value, path, errors);
            else if (!Holds(keyword, value)) errors.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()}");
        }
    }

    private void Descend(JsonProperty keyword, string root, JsonElement value, string path, List<string> errors)
    {
        if (keyword.Name == "$ref")
        {
            var reference = keyword.Value.GetString()!;
            Validate(Resolve(reference, root), reference.StartsWith('#') ? root : reference.Split('#')[0], value, path, errors);
        }
        else if (keyword.Name == "anyOf")
        {
            var attempts = keyword.Value.EnumerateArray().Select(option => Attempt(option, root, value, path)).ToList();
            if (attempts.All(attempt => attempt.Count > 0)) errors.AddRange(attempts.MinBy(attempt => attempt.Count)!);
        }
        else if (keyword.Name == "properties" && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in keyword.Value.EnumerateObject())
                if (value.TryGetProperty(member.Name, out var inner)) Validate(member.Value, root, inner, $"{path}.{member.Name}", errors);
        }
        else if (keyword.Name == "items" && value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i))) Validate(keyword.Value, root, item, $"{path}[{i}]", errors);
        }
    }

    private void DescendToOthers(JsonProperty keyword, JsonElement schema, string root, JsonElement value, string path, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var member in value.EnumerateObject())
        {
            var isKnown = schema.TryGetProperty("properties", out var known) && known.TryGetProperty(member.Name, out _);
            if (keyword.Name == "propertyNames")
                Validate(keyword.Value, root, JsonSerializer.SerializeToElement(member.Name), $"{path} {member.Name}", errors);
            else if (!isKnown && keyword.Value.ValueKind == JsonValueKind.False)
                errors.Add($"{path}: {member.Name} is not known");
            else if (!isKnown)
                Validate(keyword.Value, root, member.Value, $"{path}.{member.Name}", errors);
        }
    }

    private List<string> Attempt(JsonElement schema, string root, JsonElement value, string path)
    {
        var errors = new List<string>();
        Validate(schema, root, value, path, errors);
        return errors;
    }

    private static bool Holds(JsonProperty keyword, JsonElement value) => keyword.Name switch
    {
        "type" => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray() : Enumerable.Repeat(keyword.Value, 1))
            .Any(type => IsOfType(type.GetString()!, value)),
        "enum" => keyword.Value.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        _ => throw new NotSupportedException($"The validator does not know \"{keyword.Name}\"."),
    };

    private static bool IsOfType(string type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.TryGetInt64(out _)),
        _ => type == "boolean",
    };
}
