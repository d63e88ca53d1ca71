using System.Globalization;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes the findings, each with its evidence side by side.</summary>
internal sealed class HtmlFindings(HtmlWriter html, ReportIndex index)
{
    public void Write(FindingSet set)
    {
        html.Start("section", ("id", "findings"), ("aria-labelledby", "findings-title"), ("tabindex", "-1")).Line();
        html.Element("h2", "Findings", ("id", "findings-title")).Line();
        html.Element("p", set.Findings.Count == 0 ? "Nothing was found that cannot be true." : $"{Wording.Count(set.Findings.Count, "finding")}.",
            ("id", "count"), ("role", "status"), ("aria-live", "polite")).Line();
        for (var i = 0; i < set.Findings.Count; i++) Write(set.Findings[i], (i + 1).ToString(CultureInfo.InvariantCulture));
        html.End().Line();
    }

    public static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private void Write(Finding finding, string number)
    {
        var severity = WireNames<Severity>.Of(finding.Severity);
        html.Start("article", ("class", $"finding {severity}"), ("id", $"finding-{number}"), ("aria-labelledby", $"finding-{number}-title"),
            ("data-rule", finding.Rule.Id), ("data-severity", severity)).Line();
        html.Start("p", ("class", "badge"));
        html.Element("span", Symbol(finding.Severity), ("class", "symbol"), ("aria-hidden", "true"));
        html.Element("strong", Title(severity)).Text(" ").Element("span", finding.Rule.Id, ("class", "rule")).Text(" ").Element("span", finding.Rule.Title, ("class", "rule-title"));
        html.End().Line();
        html.Start("h3", ("id", $"finding-{number}-title")).Prose(finding.Message).End().Line();
        html.Start("div", ("class", finding.Evidence.Count > 1 ? "evidence" : "evidence single")).Line();
        foreach (var evidence in finding.Evidence) WriteEvidence(evidence);
        html.End().Line();
        WriteList("Could be mended by", finding.Repairs);
        WriteDetails(finding, number);
        html.End().Line();
    }

    private void WriteEvidence(Evidence evidence)
    {
        var role = WireNames<EvidenceRole>.Of(evidence.Role);
        html.Start("figure", ("class", role), ("data-document", evidence.DocumentId)).Line();
        html.Start("figcaption").Element("span", RoleTitle(evidence.Role), ("class", "role")).Text(" ").Element("cite", index.Link(evidence)).End().Line();
        html.Start("blockquote");
        if (evidence.Span is { } span && index.Layout(evidence.DocumentId, span) is { } layout)
        {
            var quote = QuoteContext.InParagraph(layout, span);
            html.Text(quote.Before).Element("mark", quote.Exact).Text(quote.After);
        }
        else if (evidence.Text.Length > 0)
        {
            html.Element("mark", evidence.Text);
        }

        html.End().Line();
        if (evidence.Implies.Length > 0) html.Start("p", ("class", "implies")).Prose(evidence.Implies).End().Line();
        html.End().Line();
    }

    private void WriteDetails(Finding finding, string number)
    {
        html.Start("details").Element("summary", "How sure, and how it was worked out").Line();
        html.Start("dl").Line();
        html.Element("dt", "Confidence").Element("dd", finding.Confidence.ToString("P0", CultureInfo.InvariantCulture)).Line();
        html.Element("dt", "Rule").Element("dd", $"{finding.Rule.Id} {finding.Rule.Name}").Line();
        html.Element("dt", "Fingerprint").Start("dd").Element("code", finding.Fingerprint).End().Line();
        html.Element("dt", "Link").Start("dd").Element("a", $"#finding-{number}", ("href", $"#finding-{number}")).End().Line();
        html.End().Line();
        WriteList("Computed", finding.Computed);
        html.End().Line();
    }

    private void WriteList(string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        html.Element("h4", title).Line().Start("ul").Line();
        foreach (var item in items) html.Start("li").Prose(item).End().Line();
        html.End().Line();
    }

    // Shapes, so that the severity is seen without its colour.
    private static string Symbol(Severity severity) => severity switch
    {
        Severity.Error => "■",
        Severity.Warning => "▲",
        _ => "●",
    };

    private static string RoleTitle(EvidenceRole role) => role switch
    {
        EvidenceRole.Stated => "Stated",
        EvidenceRole.Implied => "Implied",
        _ => "Beside it",
    };
}
