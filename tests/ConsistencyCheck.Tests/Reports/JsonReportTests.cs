using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Reports;

public class JsonReportTests
{
    [Fact]
    public void The_whole_report_is_one_object() => Snapshot.Match(JsonReport.Render(ReportSample.Typical()), extension: "json");

    [Fact]
    public void In_batches_each_finding_is_a_line_and_the_summary_the_last() =>
        Snapshot.Match(JsonReport.RenderLines(ReportSample.Typical()), extension: "jsonl");

    [Fact]
    public void Mentions_are_one_line_for_a_document()
    {
        var line = JsonReport.RenderLine(MentionSample.Document());
        Assert.Equal(1, line.Count(letter => letter == '\n'));
        // One mention a line, for people who read the difference.
        Snapshot.Match(line.Replace("},{", "},\n{", StringComparison.Ordinal), extension: "json");
    }

    [Fact]
    public void Letters_beyond_ASCII_stay_readable_and_half_a_surrogate_pair_does_no_harm()
    {
        var document = ReportSample.Document("é\uD800.txt", "x");
        var line = JsonReport.RenderLine(document);
        Assert.StartsWith("{\"id\":\"é\\uFFFD.txt\"", line, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(line);
    }

    [Fact]
    public void Words_quoted_with_half_a_surrogate_pair_do_no_harm()
    {
        var document = ReportSample.Document("a.txt", "x \uDC00 y");
        var finding = ReportSample.Finding("CC9001", Severity.Warning, "…", [ReportSample.At(document, "\uDC00", EvidenceRole.Other, "")]);
        using var parsed = JsonDocument.Parse(JsonReport.Render(ReportSample.Report([document], finding)));
        Assert.Equal("\uFFFD", parsed.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("2024-01-10T00:00:00", "2024-01-11T00:00:00", "2024-01-10", "2024-01-11")] // whole days
    [InlineData("2024-01-10T18:30:00", "2024-01-11T00:00:00", "2024-01-10T18:30", "2024-01-11T00:00")] // both ends in one form
    [InlineData("2024-01-10T18:30:05", "2024-01-10T18:30:06", "2024-01-10T18:30:05", "2024-01-10T18:30:06")] // seconds where stated
    [InlineData("0001-01-01T00:00:00", "2024-01-11T00:00:00", null, "2024-01-11")] // "before": no first instant
    [InlineData("2024-01-10T00:00:00", "9999-12-31T23:59:59", "2024-01-10", null)] // "since": no last one
    public void Instants_are_days_unless_a_time_of_day_is_stated(string from, string to, string? earliest, string? latest)
    {
        var document = ReportSample.Document("a", "then");
        var resolved = new ResolvedTime(Instant(from), Instant(to), "x", TimeAnchor.Explicit);
        using var json = JsonDocument.Parse(JsonReport.RenderLine(document with
        {
            Mentions = [ReportSample.Mention(document, "then", new TimeValue { Type = TimeType.Date }, resolved)],
        }));
        var mention = json.RootElement.GetProperty("mentions")[0];
        Assert.Equal((earliest, latest), (mention.GetProperty("earliest").GetString(), mention.GetProperty("latest").GetString()));
    }

    [Fact]
    public void A_bound_beyond_a_decimal_has_no_SI_value_and_throws_nothing()
    {
        var document = ReportSample.Document("a", "huge");
        var core = NumericInterval.Point(decimal.MaxValue);
        var lightYear = new Unit("[ly]", Dimension.Length, 9_460_730_472_580_800m);
        var value = new QuantityValue { Type = QuantityType.Measurement, Core = core, Outer = core, Unit = lightYear };
        using var json = JsonDocument.Parse(JsonReport.RenderLine(document with { Mentions = [ReportSample.Mention(document, "huge", value)] }));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("mentions")[0].GetProperty("si").GetProperty("low").ValueKind);
    }

    [Fact]
    public void Every_dimension_that_converts_names_its_SI_unit() =>
        Assert.All(
            Enum.GetValues<Dimension>().Except([Dimension.None, Dimension.SoundLevel]),
            dimension => Assert.NotNull(SiUnits.CodeOf(dimension)));

    [Theory]
    [InlineData(Dimension.DataRate, "data-rate")]
    [InlineData(Dimension.ElectricPotential, "electric-potential")]
    [InlineData(Dimension.Length, "length")]
    public void A_measurement_is_named_by_what_it_measures(Dimension dimension, string name)
    {
        var core = NumericInterval.Point(1);
        Assert.Equal(name, ValueNames.Of(new QuantityValue { Type = QuantityType.Measurement, Core = core, Outer = core, Unit = new Unit("x", dimension, 1) }));
    }

    [Fact]
    public void Every_modifier_has_a_TIMEX3_name() =>
        Assert.All(Enum.GetValues<TimeModifier>(), modifier => Assert.Equal(modifier == TimeModifier.None, ValueNames.Of(modifier) is null));

    private static DateTime Instant(string text) => DateTime.ParseExact(text, "s", System.Globalization.CultureInfo.InvariantCulture);
}
