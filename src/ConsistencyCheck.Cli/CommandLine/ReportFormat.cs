namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>JSON lines, in and out.</summary>
    JsonLines,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,

    /// <summary>One page for a browser.</summary>
    Html,

    /// <summary>For code scanning and editors.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>For what reads test results.</summary>
    JUnit,

    /// <summary>W3C Web Annotations.</summary>
    Annotations,

    /// <summary>For reviewdog.</summary>
    Rdjson,
}
