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
}
