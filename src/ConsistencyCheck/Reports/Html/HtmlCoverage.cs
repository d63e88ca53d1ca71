using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes what was looked at, and what is known of each document's day.</summary>
internal sealed class HtmlCoverage(HtmlWriter html)
{
    /// <summary>More documents than this are a list for programs.</summary>
    private const int Shown = 200;

    public void Write(FindingSet set)
    {
        html.Start("section", ("id", "coverage"), ("aria-labelledby", "coverage-title")).Line();
        html.Element("h2", "What was looked at", ("id", "coverage-title")).Line();
        if (set.Coverage is { } coverage) html.Element("p", CoverageWords.Of(coverage) + ".").Line();
        html.Start("details").Element("summary", Wording.Count(set.Documents.Count, "document")).Line();
        HtmlTable.Write(html, "The documents, and when they were written", ["Document", "Title", "Dates and figures", "Day of publication"], set.Documents.Take(Shown).Select(document => (IReadOnlyList<string>)
            [document.Id, document.Layout.Document.Title ?? "", Wording.Number(document.Mentions.Count), DateText.Describe(document.Date)]));
        if (set.Documents.Count > Shown) html.Element("p", $"And {Wording.Count(set.Documents.Count - Shown, "more document")}: the JSON report has all.").Line();
        html.End().Line();
        html.Start("details").Element("summary", $"{Wording.Count(set.Rules.Count, "rule")} that were run").Line();
        HtmlTable.Write(html, "The rules that were run", ["Rule", "Finds", "Name"], set.Rules.Select(rule => (IReadOnlyList<string>)[rule.Id, rule.Title, rule.Name]));
        html.End().Line().End().Line();
    }
}
