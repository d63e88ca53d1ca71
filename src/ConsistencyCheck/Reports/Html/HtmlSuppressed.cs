using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes, folded away, what was found and is not reported, and what the baseline holds in vain.</summary>
internal sealed class HtmlSuppressed(HtmlWriter html, ReportIndex index)
{
    public void Write(FindingSet set)
    {
        var stale = set.Stale ?? [];
        if (set.Suppressed.Count == 0 && stale.Count == 0) return;
        html.Start("section", ("id", "suppressed"), ("aria-labelledby", "suppressed-title")).Line();
        html.Element("h2", "Suppressed", ("id", "suppressed-title")).Line();
        if (set.Suppressed.Count > 0)
        {
            html.Start("details").Element("summary", Wording.Count(set.Suppressed.Count, "suppressed finding")).Line();
            HtmlTable.Write(html, "Found and not reported", ["Rule", "Severity", "Place", "Finding", "Suppressed because", "By"], set.Suppressed.Select(item => (IReadOnlyList<string>)
            [
                item.Finding.Rule.Id,
                WireNames<Severity>.Of(item.Finding.Severity),
                item.Finding.Evidence.Count > 0 ? index.Link(item.Finding.Evidence[0]) : "",
                item.Finding.Message,
                item.Reason ?? "",
                SuppressionWords.Origin(item.Kind),
            ]));
            html.End().Line();
        }

        if (stale.Count > 0)
        {
            html.Start("details").Element("summary", StaleWords.Of(stale.Count)).Line();
            HtmlTable.Write(html, "In the baseline, and found no more", ["Rule", "Document", "Finding", "Accepted because"], stale.Select(entry => (IReadOnlyList<string>)
                [entry.Rule, entry.Document, entry.Message, entry.Reason ?? ""]));
            html.End().Line();
        }

        html.End().Line();
    }
}
