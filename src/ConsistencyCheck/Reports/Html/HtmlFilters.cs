using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes the filters. They are hidden until the page's script, without which they would do nothing, shows them.</summary>
internal sealed class HtmlFilters(HtmlWriter html)
{
    public void Write(FindingSet set)
    {
        if (set.Findings.Count < 2) return;
        html.Start("form", ("id", "filters"), ("class", "filters"), ("role", "search"), ("aria-label", "Filter the findings"), ("hidden", "")).Line();
        WriteSeverities(set);
        WriteSelect("rule", "Rule", "All rules", set.Findings
            .Select(finding => (finding.Rule.Id, Label: $"{finding.Rule.Id} {finding.Rule.Title}"))
            .Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal));
        WriteSelect("document", "Document", "All documents", set.Findings
            .SelectMany(finding => finding.Evidence)
            .Select(evidence => (evidence.DocumentId, Label: evidence.DocumentId))
            .Distinct());
        html.Element("button", "Show all", ("type", "reset")).Line();
        html.End().Line();
    }

    private void WriteSeverities(FindingSet set)
    {
        html.Start("fieldset").Element("legend", "Severity").Line();
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            if (set.Count(severity) == 0) continue;
            var name = WireNames<Severity>.Of(severity);
            html.Start("label").Void("input", ("type", "checkbox"), ("name", "severity"), ("value", name), ("checked", ""));
            html.Text(" " + HtmlFindings.Title(name)).End().Line();
        }

        html.End().Line();
    }

    private void WriteSelect(string name, string label, string all, IEnumerable<(string Value, string Label)> options)
    {
        html.Start("p").Element("label", label, ("for", "filter-" + name)).Start("select", ("id", "filter-" + name), ("name", name)).Line();
        html.Element("option", all, ("value", "")).Line();
        foreach (var (value, text) in options) html.Element("option", text, ("value", value)).Line();
        html.End().End().Line();
    }
}
