namespace ConsistencyCheck.Reports;

/// <summary>The JSON Schemas (draft 2020-12) of what the library writes, and of the configuration that the command reads.</summary>
public static class JsonSchemas
{
    private const string Prefix = "schemas/";

    /// <summary>Gets their names, in the order of the alphabet: <c>config</c> for <c>consistencycheck.json</c>, <c>lines</c> for the lines of batches, <c>report</c> for the report of a check or a draft.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(JsonSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a schema.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no schema of this name.</exception>
    public static string TextOf(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new ArgumentException($"There is no schema \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
