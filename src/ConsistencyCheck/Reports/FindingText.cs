using System.Globalization;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports;

/// <summary>Prints one finding: where and what, the quoted evidence with carets, and the repairs.</summary>
internal sealed class FindingText(ReportIndex index, TextWriter writer, Ink ink)
{
    private (string DocumentId, int Line, string Excerpt)? _printed;

    public void Write(Finding finding)
    {
        WriteHead(finding);
        var gutter = GutterOf(finding);
        _printed = null;
        var shown = finding.Evidence.Count > 0 ? finding.Evidence[0] : null;
        foreach (var evidence in finding.Evidence)
        {
            if (shown is not null && !IsSameLine(shown, evidence)) writer.WriteLine($"  {index.Link(evidence)}");
            WriteEvidence(evidence, finding.Severity, gutter);
            shown = evidence;
        }

        WriteList("could be mended by:", finding.Repairs);
        WriteList("computed:", finding.Computed);
    }

    private void WriteHead(Finding finding)
    {
        if (finding.Evidence.Count > 0)
        {
            var first = finding.Evidence[0];
            writer.Write(ink.Bold(index.Link(first)));
            writer.Write("  ");
        }

        var severity = WireNames<Severity>.Of(finding.Severity);
        writer.WriteLine($"{ink.Of(finding.Severity, severity)} {finding.Rule.Id}  {TerminalText.Clean(finding.Message)}");
    }

    private void WriteEvidence(Evidence evidence, Severity severity, int gutter)
    {
        var blank = ink.Faint($"  {new string(' ', gutter)} |");
        var implies = TerminalText.Clean(evidence.Implies);
        if (evidence.Span is not { } span || index.Layout(evidence.DocumentId, evidence.Span) is not { } layout)
        {
            writer.WriteLine($"{blank} {TerminalText.Clean(evidence.Text)}  {implies}".TrimEnd());
            return;
        }

        // The words as they are read, beside the number of the line that they stand in in the file.
        var excerpt = Excerpt.Of(layout.Document.Text, layout.Lines.SpanOf(layout.Lines.PositionOf(span.Start).Line), span);
        var line = layout.PlaceOf(span).Start.Line;
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        // Two places in one line are shown under one copy of it, where one window holds both.
        var printed = (evidence.DocumentId, line, excerpt.Text);
        if (_printed != printed) writer.WriteLine($"{ink.Faint($"  {number} |")} {excerpt.Text}");
        _printed = printed;
        writer.WriteLine($"{blank} {new string(' ', excerpt.Indent)}{ink.Of(severity, new string('^', excerpt.Width))} {implies}".TrimEnd());
    }

    private void WriteList(string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        writer.WriteLine($"  {title}");
        foreach (var item in items) writer.WriteLine($"    - {TerminalText.Clean(item)}");
    }

    private bool IsSameLine(Evidence one, Evidence other) =>
        one.DocumentId == other.DocumentId &&
        (ReferenceEquals(one, other) || other.Span is null || LineOf(one) == LineOf(other));

    private int? LineOf(Evidence evidence) => index.Place(evidence)?.Start.Line;

    // The line numbers of one finding stand under each other.
    private int GutterOf(Finding finding) =>
        finding.Evidence.Max(evidence => LineOf(evidence)?.ToString(CultureInfo.InvariantCulture).Length) ?? 1;
}
