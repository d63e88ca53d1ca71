namespace ConsistencyCheck.Cli.Configuration;

/// <summary>The files that the command carries with it.</summary>
internal static class EmbeddedFile
{
    /// <summary>The JSON Schema of the configuration.</summary>
    public const string Schema = "consistencycheck.schema.json";

    /// <summary>The configuration that <c>init</c> writes.</summary>
    public const string Template = "consistencycheck.template.json";

    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
