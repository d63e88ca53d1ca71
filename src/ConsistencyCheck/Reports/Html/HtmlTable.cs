namespace ConsistencyCheck.Reports.Html;

/// <summary>Writes tables that a narrow screen scrolls sideways and that a keyboard reaches.</summary>
internal static class HtmlTable
{
    /// <param name="html">Where it goes.</param>
    /// <param name="caption">What it shows; read out before it.</param>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The cells; the first of a row is its head.</param>
    public static void Write(HtmlWriter html, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        html.Start("div", ("class", "scroll"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")).Line();
        html.Start("table").Line().Element("caption", caption).Line();
        html.Start("thead").Start("tr");
        foreach (var column in columns) html.Element("th", column, ("scope", "col"));
        html.End().End().Line().Start("tbody").Line();
        foreach (var row in rows)
        {
            html.Start("tr").Element("th", row[0], ("scope", "row"));
            for (var i = 1; i < row.Count; i++) html.Element("td", row[i]);
            html.End().Line();
        }

        html.End().End().End().Line();
    }
}
