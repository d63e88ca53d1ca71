using System.Buffers;
using System.Text;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports.Markdown;

/// <summary>The report as a comment on a change: the findings with their quotes, then what may be folded away.</summary>
internal sealed class MarkdownReport() : FindingReport("markdown")
{
    /// <summary>A comment may hold 65,536 characters on GitHub: findings stop here, so that what follows them has room.</summary>
    private const int Room = 45_000;

    /// <summary>More agreements than this are read by nobody in a comment.</summary>
    private const int Shown = 20;

    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => Utf8Text.Write(output, text =>
    {
        var index = new ReportIndex(set.Documents);
        text.Append("# Consistency check\n\n").Append(Headline(set)).Append("\n\n");
        if (set.Draft is { } draft) new MarkdownClaims(text, index).Write(draft);
        WriteFindings(text, set.Findings, index);
        WriteSuppressed(text, set.Suppressed, index);
        WriteStale(text, set.Stale ?? []);
        WriteAgreements(text, set.Agreements, index);
        if (set.Coverage is { } coverage) text.Append(CoverageWords.Of(coverage)).Append('\n');
    });

    private static void WriteFindings(StringBuilder text, IReadOnlyList<Finding> findings, ReportIndex index)
    {
        if (findings.Count > 0) text.Append("## Findings\n\n");
        for (var i = 0; i < findings.Count; i++)
        {
            if (text.Length > Room)
            {
                text.Append($"and {Wording.Count(findings.Count - i, "more finding")}: the JSON report has all\n\n");
                return;
            }

            new MarkdownFinding(text, index).Write(findings[i]);
        }
    }

    private static string Headline(FindingSet set)
    {
        var counts = Wording.AllOf([.. new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Where(severity => set.Count(severity) > 0)
            .Select(severity => Wording.Count(set.Count(severity), WireNames<Severity>.Of(severity)))]);
        var where = set.Draft is { } draft
            ? $"in {MarkdownText.Escape(draft.Draft.Id)} against {Wording.Count(draft.Sources.Count, "source")}"
            : $"in {Wording.Count(set.Documents.Count, "document")}";
        return counts.Length == 0 ? $"**Nothing found** {where}." : $"**{counts}** {where}.";
    }

    private static void WriteSuppressed(StringBuilder text, IReadOnlyList<SuppressedFinding> suppressed, ReportIndex index)
    {
        if (suppressed.Count == 0) return;
        text.Append($"<details><summary>{Wording.Count(suppressed.Count, "suppressed finding")}</summary>\n\n| Rule | Place | Finding | Suppressed because |\n| --- | --- | --- | --- |\n");
        foreach (var item in suppressed)
        {
            var place = item.Finding.Evidence.Count > 0 ? index.Link(item.Finding.Evidence[0]) : "";
            text.Append($"| {item.Finding.Rule.Id} | {MarkdownText.CodeInCell(place)} | {MarkdownText.Escape(item.Finding.Message)} | {MarkdownText.Escape(SuppressionWords.Of(item))} |\n");
        }

        text.Append("\n</details>\n\n");
    }

    private static void WriteStale(StringBuilder text, IReadOnlyList<BaselineEntry> stale)
    {
        if (stale.Count == 0) return;
        text.Append($"<details><summary>{StaleWords.Of(stale.Count)}</summary>\n\n| Rule | Document | Finding |\n| --- | --- | --- |\n");
        foreach (var entry in stale)
            text.Append($"| {MarkdownText.Escape(entry.Rule)} | {MarkdownText.CodeInCell(entry.Document)} | {MarkdownText.Escape(entry.Message)} |\n");
        text.Append("\n</details>\n\n");
    }

    private static void WriteAgreements(StringBuilder text, IReadOnlyList<Agreement> agreements, ReportIndex index)
    {
        if (agreements.Count == 0) return;
        text.Append($"<details><summary>{Wording.Count(agreements.Count, "agreement")} between documents</summary>\n\n| Agreement | Place | Words |\n| --- | --- | --- |\n");
        foreach (var agreement in agreements.Take(Shown))
        {
            var head = $"{WireNames<ValueRelation>.Of(agreement.Relation)}: {MarkdownText.Escape(agreement.Why)}";
            foreach (var claim in agreement.Claims)
            {
                text.Append($"| {head} | {MarkdownText.CodeInCell(index.Link(claim.DocumentId, claim.Span))} | {MarkdownText.CodeInCell(claim.Text)} |\n");
                head = "";
            }
        }

        if (agreements.Count > Shown) text.Append($"\nand {Wording.Count(agreements.Count - Shown, "more agreement")}: the JSON report has all\n");
        text.Append("\n</details>\n\n");
    }
}
