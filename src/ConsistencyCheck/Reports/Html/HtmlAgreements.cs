using ConsistencyCheck.Alignment;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes what independent documents say alike.</summary>
internal sealed class HtmlAgreements(HtmlWriter html, ReportIndex index)
{
    /// <summary>More than this hide what follows; the JSON report has all.</summary>
    private const int Shown = 50;

    public void Write(IReadOnlyList<Agreement> agreements)
    {
        if (agreements.Count == 0) return;
        html.Start("section", ("id", "agreements"), ("aria-labelledby", "agreements-title")).Line();
        html.Element("h2", "Agreements", ("id", "agreements-title")).Line();
        html.Element("p", "What independent documents say alike.").Line();
        html.Start("ul", ("class", "agreements")).Line();
        foreach (var agreement in agreements.Take(Shown)) Write(agreement);
        html.End().Line();
        if (agreements.Count > Shown) html.Element("p", $"And {Wording.Count(agreements.Count - Shown, "more agreement")}: the JSON report has all.").Line();
        html.End().Line();
    }

    private void Write(Agreement agreement)
    {
        html.Start("li").Element("p", $"{HtmlFindings.Title(WireNames<ValueRelation>.Of(agreement.Relation))}: {agreement.Why}").Line().Start("ul").Line();
        foreach (var claim in agreement.Claims)
            html.Start("li").Element("q", claim.Text).Text(" ").Element("cite", index.Link(claim.DocumentId, claim.Span)).End().Line();
        html.End().End().Line();
    }
}
