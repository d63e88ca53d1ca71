using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Reports.Forms;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Reports.Schemas;

/// <summary>The published schemas say what the reports are.</summary>
public class JsonSchemaTests
{
    private const string Report = "urn:consistencycheck:schema:report";
    private const string Lines = "urn:consistencycheck:schema:lines";

    private static readonly SchemaValidator Validator = new(Parse(JsonSchemas.TextOf("report")), Parse(JsonSchemas.TextOf("lines")));

    private static readonly string[] Articles =
    [
        "briefing-late-byline.txt", "council-vote.txt", "ferry-timetable.txt", "flood-anniversary.txt", "harbour-budget.txt", "joint-statement.txt",
    ];

    public static TheoryData<string> EachReport => ["several", "clean", "suppressed", "hostile", "markup", "articles"];

    [Theory]
    [MemberData(nameof(EachReport))]
    public void The_report_of_a_check_fits_its_schema(string name) =>
        Assert.Empty(Validator.Errors($"{Report}#/$defs/checkReport", Parse(JsonReport.Render(ReportOf(name)))));

    [Theory]
    [MemberData(nameof(EachReport))]
    public void The_lines_of_a_check_fit_their_schema(string name) => Assert.All(
        JsonReport.RenderLines(ReportOf(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        line => Assert.Empty(Validator.Errors(Lines, Parse(line))));

    [Fact]
    public void The_report_of_a_draft_and_its_line_fit_their_schemas()
    {
        var draft = FormSample.Draft();
        Assert.Empty(Validator.Errors($"{Report}#/$defs/verifyReport", Parse(JsonReport.Render(draft))));
        Assert.Empty(Validator.Errors($"{Lines}#/$defs/answer", Parse(JsonReport.RenderLine(draft.Check))));
    }

    [Fact]
    public void Extracted_mentions_fit_their_schema()
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        Assert.All(Articles, name => Assert.Empty(Validator.Errors(
            $"{Lines}#/$defs/extracted", Parse(JsonReport.RenderLine(checker.Extract(new SourceDocument(name, Repository.Article(name))))))));
    }

    [Theory]
    [InlineData("""{"findings":[],"suppressed":[],"documents":[],"summary":{}}""")] // no "stale"
    [InlineData("""{"findings":{},"suppressed":[],"stale":null,"documents":[],"summary":{}}""")] // an object for a list
    [InlineData("""[]""")]
    public void What_is_no_report_does_not_fit(string json) => Assert.NotEmpty(Validator.Errors(Report, Parse(json)));

    [Fact]
    public void A_member_of_another_type_does_not_fit()
    {
        var json = JsonReport.Render(FormSample.Several()).Replace("\"confidence\": 0.97", "\"confidence\": 97", StringComparison.Ordinal);
        Assert.Contains(Validator.Errors($"{Report}#/$defs/checkReport", Parse(json)), error => error == "$.findings[0].confidence: maximum 1");
    }

    [Fact]
    public void Every_schema_is_published_by_name()
    {
        Assert.Equal(["config", "lines", "report"], JsonSchemas.Names);
        Assert.All(JsonSchemas.Names, name => Assert.Equal("https://json-schema.org/draft/2020-12/schema", Parse(JsonSchemas.TextOf(name)).GetProperty("$schema").GetString()));
        Assert.Throws<ArgumentException>(() => JsonSchemas.TextOf("nothing"));
    }

    private static CheckReport ReportOf(string name) => name switch
    {
        "several" => FormSample.Several(),
        "clean" => FormSample.Clean(),
        "suppressed" => FormSample.Suppressed(),
        "hostile" => FormSample.HostileWords(),
        "markup" => FormSample.Markup(),
        _ => Checked.Articles(Articles),
    };

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
