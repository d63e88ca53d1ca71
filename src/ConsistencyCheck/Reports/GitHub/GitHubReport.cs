using System.Buffers;
using System.Globalization;
using System.Text;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.GitHub;

/// <summary>One workflow command for each finding: <c>::warning file=story.txt,line=2,…::message</c>.</summary>
/// <seealso href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message">Workflow commands</seealso>
internal sealed class GitHubReport() : FindingReport("github")
{
    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => Utf8Text.Write(output, text =>
    {
        var index = new ReportIndex(set.Documents);
        foreach (var finding in set.Findings) Write(text, finding, index);
    });

    private static void Write(StringBuilder text, Finding finding, ReportIndex index)
    {
        text.Append("::").Append(CommandOf(finding.Severity)).Append(' ');
        if (finding.Evidence.Count > 0) WritePlace(text, finding.Evidence[0], index);
        text.Append("title=").Append(Property($"{finding.Rule.Id} {finding.Rule.Name}"));
        text.Append("::").Append(Data(Body(finding, index))).Append('\n');
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static void WritePlace(StringBuilder text, Evidence evidence, ReportIndex index)
    {
        text.Append("file=").Append(Property(TerminalText.Clean(index.FileOf(evidence.DocumentId)))).Append(',');
        if (index.Place(evidence) is not { } place) return;
        text.Append(CultureInfo.InvariantCulture, $"line={place.Start.Line},endLine={place.End.Line},");
        // GitHub refuses columns of a place that runs over a line end.
        if (place.Start.Line == place.End.Line) text.Append(CultureInfo.InvariantCulture, $"col={place.Start.Column},endColumn={place.End.Column},");
    }

    /// <summary>The message, then a line for each piece of evidence and each repair.</summary>
    private static string Body(Finding finding, ReportIndex index)
    {
        var body = new StringBuilder(TerminalText.Clean(finding.Message));
        foreach (var evidence in finding.Evidence)
            body.Append('\n').Append(index.Link(evidence)).Append(": “").Append(TerminalText.Clean(evidence.Text)).Append("” ").Append(TerminalText.Clean(evidence.Implies));
        foreach (var repair in finding.Repairs) body.Append("\ncould be mended by: ").Append(TerminalText.Clean(repair));
        return body.ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
