using System.Text;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class JsonLinesTests
{
    [Fact]
    public void Extract_answers_line_for_line_and_goes_on_after_a_bad_one()
    {
        using var workspace = new Workspace
        {
            StandardInput = Encoding.UTF8.GetBytes(
            """
            {"id":"a","text":"one","published":"2024-01-09"}
            {"id":"b","text":
            {"text":"no id","published":"2024-01-09T23:30:00-05:00"}

            ["not an object"]
            {"id":"c"}
            {"id":"d","text":7}
            {"id":"e","text":"x","published":"Jan. 9"}
            {"id":"f","text":"half a pair \ud800"}
            {"id":"g","text":"CRASH"}
            {"id":12,"text":"last, without a line end","title":null}
            """.ReplaceLineEndings("\n"))
        };
        var result = workspace.Run("extract", "--jsonl", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(11, result.Out.Count(letter => letter == '\n'));
        Snapshot.Match(result.Out + "--- standard error\n" + result.Error);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_spoil_their_line_alone()
    {
        using var workspace = new Workspace { StandardInput = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"b\"}\n"u8] };
        var lines = workspace.Run("extract", "--jsonl", "-").Out.Split('\n');
        Assert.Equal("{\"line\":1,\"error\":\"the line is not UTF-8\"}", lines[0]);
        Assert.StartsWith("{\"id\":\"2\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_CR_LF_do_no_harm()
    {
        using var workspace = new Workspace().With("a.jsonl", [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\",\"text\":\"x\"}\r\n{\"id\":\"b\",\"text\":\"y\"}\r\n"u8]);
        var result = workspace.Run("extract", "--jsonl", "a.jsonl");
        Assert.Equal((0, 2), (result.ExitCode, result.Out.Count(letter => letter == '\n')));
    }

    [Fact]
    public void Without_a_path_standard_input_is_read()
    {
        using var workspace = new Workspace { StandardInput = [.. "{\"id\":\"a\",\"text\":\"x\"}"u8] };
        Assert.StartsWith("{\"id\":\"a\"", workspace.Run("extract", "--jsonl").Out, StringComparison.Ordinal);
        Assert.EndsWith("}}\n", workspace.Run("check", "--jsonl").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_read_whole()
    {
        var text = new string('x', 300_000);
        using var workspace = new Workspace().With("a.jsonl", $"{{\"id\":\"a\",\"text\":\"{text}\"}}\n{{\"id\":\"{text}\",\"text\":\"y\"}}\n");
        var lines = workspace.Run("extract", "--jsonl", "a.jsonl").Out.Split('\n');
        Assert.StartsWith("{\"id\":\"a\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{{\"id\":\"{text}\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_lines_of_several_files_name_their_file()
    {
        using var workspace = new Workspace().With("in/a.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n").With("in/b.jsonl", "nonsense\n").With("in/c.txt", "text");
        var lines = workspace.Run("extract", "--jsonl", "in").Out.Split('\n');
        Assert.StartsWith("{\"id\":\"a\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"file\":\"in/b.jsonl\",\"line\":1,\"error\":", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length); // the .txt file is none of them
    }

    [Fact]
    public void Check_writes_bad_lines_then_findings_then_the_summary()
    {
        using var workspace = new Workspace { StandardInput = [.. "{\"id\":\"a\",\"text\":\"an ERROR\"}\nnonsense\n{\"id\":\"b\",\"text\":\"a NOTE\"}\n"u8] };
        var result = workspace.Run("check", "--jsonl", "-");
        Assert.Equal(2, result.ExitCode);
        Snapshot.Match(result.Out, extension: "jsonl");
    }

    [Fact]
    public void Check_refuses_a_second_document_of_the_same_id()
    {
        using var workspace = new Workspace { StandardInput = [.. "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"longer, with an ERROR\"}\n"u8] };
        var result = workspace.Run("check", "--jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("{\"line\":2,\"error\":\"the id \\\"a\\\" was given to an earlier document\"}\n{\"summary\":", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an ERROR", 1)]
    [InlineData("a NOTE", 0)]
    public void Check_gives_the_exit_code_of_its_findings(string text, int expected)
    {
        using var workspace = new Workspace { StandardInput = Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"text\":\"{text}\"}}") };
        Assert.Equal(expected, workspace.Run("check", "--jsonl").ExitCode);
    }
}
