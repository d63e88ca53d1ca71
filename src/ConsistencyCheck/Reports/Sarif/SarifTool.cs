using System.Text.Json;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Sarif;

/// <summary>Writes the tool with all rules of the catalogue, whether or not they found anything: what was looked for is part of the answer.</summary>
internal static class SarifTool
{
    private static readonly Dictionary<string, int> Indexes =
        RuleCatalog.All.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public static int IndexOf(RuleDescriptor rule) => Indexes[rule.Id];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ConsistencyCheck");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteString("language", "en-US");
        json.WriteStartArray("rules");
        foreach (var rule in RuleCatalog.All) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var page = RuleCatalog.PageOf(rule).ReplaceLineEndings("\n").TrimEnd();
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Pascal(rule.Name));
        SarifText.WriteMessage(json, "shortDescription", rule.Title + ".");
        SarifText.WriteMessage(json, "fullDescription", FirstParagraph(page));
        json.WriteStartObject("help");
        json.WriteString("text", SarifText.Escape(page));
        json.WriteString("markdown", page);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", WireNames<Severity>.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in (string[])["consistency", TopicOf(rule), rule.Name]) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the page says the rule finds, without the details that follow.</summary>
    private static string FirstParagraph(string page)
    {
        const string Heading = "## What it finds\n\n";
        var start = page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        return page[start..end].Replace("`", "", StringComparison.Ordinal);
    }

    // SARIF's friendly names are identifiers; the name in configuration files is among the tags.
    private static string Pascal(string kebab) => string.Concat(kebab.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string TopicOf(RuleDescriptor rule) => rule.Id[2] switch
    {
        '1' => "dates",
        '2' => "figures",
        '3' => "sources",
        _ => "input",
    };
}
