namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>What <c>--format</c> takes. JSON lines have an option of their own, since they change the input as well.</summary>
internal static class FormatNames
{
    public static string[] All { get; } = ["text", "markdown", "html", "json", "sarif", "github", "junit", "annotations", "rdjson"];

    /// <param name="name">One of <see cref="All"/>; null is text.</param>
    public static ReportFormat FormatOf(string? name) => name switch
    {
        "markdown" => ReportFormat.Markdown,
        "html" => ReportFormat.Html,
        "json" => ReportFormat.Json,
        "sarif" => ReportFormat.Sarif,
        "github" => ReportFormat.GitHub,
        "junit" => ReportFormat.JUnit,
        "annotations" => ReportFormat.Annotations,
        "rdjson" => ReportFormat.Rdjson,
        _ => ReportFormat.Text,
    };
}
