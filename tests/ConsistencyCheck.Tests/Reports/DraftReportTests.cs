using System.Text.Json;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Tests.Reports;

public class DraftReportTests
{
    [Fact]
    public void The_text_shows_both_excerpts_of_each_finding_and_counts_the_rest() =>
        Snapshot.Match(TextReport.Render(ReportOf(DraftSample.Typical())));

    [Fact]
    public void The_text_lists_what_is_supported_when_it_is_asked_to() =>
        Snapshot.Match(TextReport.Render(ReportOf(DraftSample.Typical()), showSupported: true));

    [Fact]
    public void The_JSON_is_one_object() => Snapshot.Match(JsonReport.Render(ReportOf(DraftSample.Typical())), extension: "json");

    [Fact]
    public void An_answer_of_a_batch_is_one_line() => Snapshot.Match(JsonReport.RenderLine(DraftSample.Typical()), extension: "jsonl");

    [Theory]
    [InlineData("", "no-claims", "states no date and no figure")] // nothing to look up
    [InlineData("Supported", "supported", "supported")]
    [InlineData("Supported NotFound", "not-found", "not all of it found")]
    [InlineData("NotFound Contradicted Supported", "contradicted", "contradicted")] // one is enough
    public void The_verdict_is_said_in_both_forms(string statuses, string verdict, string words)
    {
        string[] texts = ["9,000 passengers", "30", "12 km"];
        var check = DraftSample.Check(DraftSample.Draft, DraftSample.Wire, [.. statuses
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((status, index) => (texts[index], Enum.Parse<ClaimStatus>(status), "12 km", "made up"))]);
        using var json = JsonDocument.Parse(JsonReport.RenderLine(check));

        Assert.Equal(verdict, json.RootElement.GetProperty("verdict").GetString());
        Assert.EndsWith($"\ndraft.txt: {words}\n", "\n" + TextReport.Render(ReportOf(check)), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_source_never_reach_the_terminal()
    {
        var check = DraftSample.Check(
            "It took 9 cars.",
            "It took \e[31m12\u202E cars.",
            ("9 cars", ClaimStatus.Contradicted, "\e[31m12\u202E cars", "9 is not \e[0m12"),
            ("It", ClaimStatus.Supported, "\e[31m12\u202E cars", "as \a said"));
        var text = TextReport.Render(ReportOf(check), showSupported: true);

        Assert.DoesNotContain(text, letter => letter is '\e' or '\u202E' or '\a');
    }

    private static DraftReport ReportOf(DraftCheck check) => new ConsistencyCheckerBuilder().Build().Report(check);
}
