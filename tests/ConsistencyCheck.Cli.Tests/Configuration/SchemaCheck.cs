using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConsistencyCheck.Cli.Tests.Configuration;

/// <summary>Holds a value against a JSON Schema, as far as ours uses the language; a keyword that it does not know fails.</summary>
internal static class SchemaCheck
{
    public static List<string> Of(JsonElement schema, JsonElement value, string path = "$")
    {
        var errors = new List<string>();
        foreach (var keyword in schema.EnumerateObject()) errors.AddRange(Of(keyword, schema, value, path));
        return errors;
    }

    private static IEnumerable<string> Of(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        var isText = value.ValueKind == JsonValueKind.String;
        var rule = keyword.Value;
        return keyword.Name switch
        {
            "$schema" or "title" or "description" or "default" => [],
            "type" => Unless(rule.GetString() == TypeOf(value), $"{path} is no {rule}"),
            "enum" => Unless(rule.EnumerateArray().Any(known => known.GetString() == (isText ? value.GetString() : null)), $"{path} is none of {rule}"),
            "pattern" => Unless(!isText || Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{path} does not fit {rule}"),
            "minLength" => Unless(!isText || value.GetString()!.Length >= rule.GetInt32(), $"{path} is too short"),
            "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), $"{path} is below {rule}"),
            "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), $"{path} is above {rule}"),
            "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), $"{path} has too few"),
            "maxItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), $"{path} has too many"),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(item => Of(rule, item, $"{path}[]")) : [],
            "properties" => Members(value).SelectMany(member => rule.TryGetProperty(member.Name, out var known) ? Of(known, member.Value, $"{path}.{member.Name}") : []),
            "propertyNames" => Members(value).SelectMany(member => Unless(Regex.IsMatch(member.Name, rule.GetProperty("pattern").GetString()!), $"{path} has {member.Name}")),
            "additionalProperties" => Members(value).Where(member => !IsKnown(schema, member.Name)).SelectMany(member =>
                rule.ValueKind == JsonValueKind.False ? [$"{path} has {member.Name}"] : Of(rule, member.Value, $"{path}.{member.Name}")),
            _ => throw new NotSupportedException($"The check of schemas does not know \"{keyword.Name}\"."),
        };
    }

    private static bool IsKnown(JsonElement schema, string name) => schema.TryGetProperty("properties", out var known) && known.TryGetProperty(name, out _);

    private static JsonProperty[] Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];

    private static IEnumerable<string> Unless(bool holds, string error) => holds ? [] : [error];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
