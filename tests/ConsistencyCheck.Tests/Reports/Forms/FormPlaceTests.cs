using System.Text.Json;
using System.Xml.Linq;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Reports.Forms;

/// <summary>Each form counts places as its readers do.</summary>
public class FormPlaceTests
{
    // A ship is two code units, one code point and four bytes of UTF-8; é is one, one and two.
    private const string Text = "Café 🚢 opens on Sept. 31, the port said.\n";

    [Fact]
    public void Reviewdog_counts_bytes_of_UTF8()
    {
        var range = Json(FindingReports.Rdjson).GetProperty("diagnostics")[0].GetProperty("location").GetProperty("range");
        Assert.Equal((1, 21), Position(range.GetProperty("start")));
        Assert.Equal((1, 29), Position(range.GetProperty("end")));

        static (int, int) Position(JsonElement position) => (position.GetProperty("line").GetInt32(), position.GetProperty("column").GetInt32());
    }

    [Fact]
    public void Annotations_count_code_points_and_quote_the_words_around()
    {
        var selectors = Json(FindingReports.Annotations).GetProperty("items")[0].GetProperty("target").GetProperty("selector");
        Assert.Equal("Sept. 31", selectors[0].GetProperty("exact").GetString());
        Assert.Equal("Café 🚢 opens on ", selectors[0].GetProperty("prefix").GetString());
        Assert.Equal(", the port said.\n", selectors[0].GetProperty("suffix").GetString());
        Assert.Equal((16, 24), (selectors[1].GetProperty("start").GetInt32(), selectors[1].GetProperty("end").GetInt32()));
    }

    [Fact]
    public void SARIF_counts_code_units_and_says_so()
    {
        var run = Json(FindingReports.Sarif).GetProperty("runs")[0];
        var region = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(18, region.GetProperty("startColumn").GetInt32());
        Assert.Equal((17, 8), (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()));
        Assert.Equal("Sept. 31", region.GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void Places_in_a_page_are_those_of_the_file_and_annotations_those_of_the_text()
    {
        var report = FormSample.Markup();
        using var sarif = JsonDocument.Parse(FindingReports.Sarif.Render(report));
        using var annotations = JsonDocument.Parse(FindingReports.Annotations.Render(report));
        var region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var quote = annotations.RootElement.GetProperty("items")[0].GetProperty("target").GetProperty("selector")[0];

        Assert.Equal("Sept.</em> 31", region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(4, region.GetProperty("startLine").GetInt32());
        Assert.Equal("Sept. 31", quote.GetProperty("exact").GetString());
    }

    [Fact]
    public void An_entry_of_a_feed_is_placed_in_the_feeds_file()
    {
        var first = new SourceDocument("wire.rss#a", Text) { File = "wire.rss" };
        var report = new ConsistencyCheckerBuilder().Build().Check([first, first with { Id = "wire.rss#b" }]);

        using var sarif = JsonDocument.Parse(FindingReports.Sarif.Render(report));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("wire.rss", result.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(1, run.GetProperty("artifacts").GetArrayLength());

        using var rdjson = JsonDocument.Parse(FindingReports.Rdjson.Render(report));
        Assert.Equal("wire.rss", rdjson.RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("path").GetString());
        Assert.StartsWith("::error file=wire.rss,line=1,", FindingReports.GitHub.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_over_a_line_end_has_no_columns_in_a_workflow_command()
    {
        var document = ReportSample.Document("a.txt", "It opens on Sept.\n31, the port said.");
        var finding = ReportSample.Finding("CC1001", Severity.Error, "no such day", [ReportSample.At(document, "Sept.\n31", EvidenceRole.Stated, "")]);
        Assert.StartsWith("::error file=a.txt,line=1,endLine=2,title=", FindingReports.GitHub.Render(ReportSample.Report([document], finding)), StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_has_a_case_for_each_rule_that_was_run_and_none_for_one_that_was_switched_off()
    {
        var checker = new ConsistencyCheckerBuilder().WithRule("CC1002", null).Build();
        var xml = XDocument.Parse(FindingReports.JUnit.Render(checker.Check([new SourceDocument("port.txt", Text)])));
        var names = xml.Descendants("testcase").Select(one => one.Attribute("name")!.Value[..6]).ToList();

        Assert.Contains("CC1001", names);
        Assert.DoesNotContain("CC1002", names);
        Assert.DoesNotContain("CC3003", names); // only a draft is held against sources
        Assert.Equal("CC1001", xml.Descendants("failure").Single().Parent!.Attribute("name")!.Value[..6]);
    }

    [Fact]
    public void A_note_fails_no_case()
    {
        var xml = XDocument.Parse(FindingReports.JUnit.Render(FormSample.Several()));
        var noted = xml.Descendants("system-out").Single().Parent!;
        Assert.StartsWith("CC3005", noted.Attribute("name")!.Value, StringComparison.Ordinal);
        Assert.Null(noted.Element("failure"));
    }

    private static JsonElement Json(FindingReport form)
    {
        using var parsed = JsonDocument.Parse(form.Render(Checked.Documents(null, new SourceDocument("port.txt", Text))));
        return parsed.RootElement.Clone();
    }
}
