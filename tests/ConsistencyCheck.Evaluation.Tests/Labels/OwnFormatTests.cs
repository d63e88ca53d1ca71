using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Evaluation.Tests.Labels;

public class OwnFormatTests
{
    private const string Text = "On Sept. 6 about 550 boats left for a two-day race, and 3.5 percent of them, worth $4.2 million, sank on Feb. 30.";

    [Fact]
    public void Our_own_output_with_its_text_scores_as_right()
    {
        var score = Scored.Line(OwnLine().ToJsonString());
        Assert.True(score.IsRight);
        Assert.True(score.Found.Count >= 5);
    }

    [Theory]
    [InlineData("timex", "2019-09-07")]
    [InlineData("type", "duration")]
    public void A_corrected_value_is_a_wrong_value_of_ours(string property, string value)
    {
        var line = OwnLine();
        line["mentions"]![0]![property] = value;
        var score = Scored.Line(line.ToJsonString());
        Assert.Equal(score.Item.Labels.Count - 1, score.RightValues);
    }

    [Fact]
    public void A_label_without_a_kind_asks_for_the_span_alone()
    {
        var line = OwnLine();
        line["mentions"]![0] = new JsonObject { ["start"] = 3, ["end"] = 10 };
        Assert.True(Scored.Line(line.ToJsonString()).IsRight);
    }

    private static JsonNode OwnLine()
    {
        var document = new SourceDocument("a", Text) { Published = new DateOnly(2019, 9, 9) };
        var output = new ArrayBufferWriter<byte>();
        JsonReport.WriteLine(new ConsistencyCheckerBuilder().Build().Extract(document), output);
        var line = JsonNode.Parse(Encoding.UTF8.GetString(output.WrittenSpan))!;
        line["text"] = Text;
        line["published"] = "2019-09-09";
        return line;
    }
}
