using System.Text;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Markdown;

/// <summary>Writes one finding: a heading, a table of the quoted words, and lists.</summary>
internal sealed class MarkdownFinding(StringBuilder text, ReportIndex index)
{
    public void Write(Finding finding)
    {
        var severity = WireNames<Severity>.Of(finding.Severity);
        text.Append($"### {char.ToUpperInvariant(severity[0])}{severity[1..]} {finding.Rule.Id}: {MarkdownText.Escape(finding.Message)}\n\n");
        if (finding.Evidence.Count > 0) text.Append("| Place | Words | What follows |\n| --- | --- | --- |\n");
        foreach (var evidence in finding.Evidence)
            text.Append($"| {MarkdownText.CodeInCell(index.Link(evidence))} | {MarkdownText.CodeInCell(evidence.Text)} | {MarkdownText.Escape(evidence.Implies)} |\n");
        text.Append('\n');
        WriteList("Could be mended by:", finding.Repairs);
        WriteList("Computed:", finding.Computed);
    }

    private void WriteList(string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        text.Append(title).Append("\n\n");
        foreach (var item in items) text.Append("- ").Append(MarkdownText.Escape(item)).Append('\n');
        text.Append('\n');
    }
}
