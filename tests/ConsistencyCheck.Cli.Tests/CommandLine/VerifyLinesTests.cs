using System.Text;
using System.Text.Json;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class VerifyLinesTests
{
    [Fact]
    public void Each_line_has_its_answer_and_a_bad_one_its_error()
    {
        using var workspace = Piped(
            """
            {"id":"p1","draft":"It is FALSE, LOST and TRUE.","sources":["It rained.","It is TRUE."]}
            {"id":"p2","draft":"It is TRUE.","published":"2024-05-28","sources":[{"text":"It is TRUE.","published":"2024-05-27T10:00:00Z","title":"Tram"}]}
            {"draft":"It rained.","sources":["It rained."]}
            {"id":"p4","draft":"It is LOST.","sources":[]}
            {"id":"p5","draft":

            {"id":"p7","sources":["It is TRUE."]}
            {"id":"p8","draft":"It is TRUE."}
            {"id":"p9","draft":"It is TRUE.","sources":"It is TRUE."}
            {"id":"p10","draft":"It is TRUE.","sources":["It is TRUE.",7]}
            {"id":"p11","draft":"It is TRUE.","sources":[{"title":"Tram"}]}
            {"id":"p12","draft":"It is TRUE.","sources":[{"text":"It is TRUE.","published":"May"}]}
            {"id":"p13","draft":"It is TRUE.","sources":["half a pair \ud800"]}
            {"id":"p14","draft":"CRASH","sources":["It is TRUE."]}
            {"id":15,"draft":"It is TRUE.","sources":[{"id":"15","text":"It is TRUE."}]}
            """);
        var result = workspace.Run("verify", "--jsonl", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(15, result.Out.Count(letter => letter == '\n'));
        Snapshot.Match(result.Out + "--- standard error\n" + result.Error);
    }

    [Fact]
    public void A_claim_has_exactly_the_members_that_scripts_rely_on()
    {
        using var workspace = Piped("""{"id":"p1","draft":"It is FALSE.","sources":["It is TRUE."]}""");
        using var json = JsonDocument.Parse(workspace.Run("verify", "--jsonl").Out);
        Assert.Equal(["id", "verdict", "claims"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["start", "end", "text", "status", "rule", "source", "sourceStart", "sourceEnd", "sourceText", "relation", "confidence", "why"],
            json.RootElement.GetProperty("claims")[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("It is FALSE.", "", 1)]
    [InlineData("It is LOST.", "", 0)]
    [InlineData("It is LOST.", "--fail-on note", 1)]
    [InlineData("It is FALSE.", "--rule CC3003=off", 0)]
    public void The_exit_code_follows_the_gravest_line(string draft, string options, int expected)
    {
        using var workspace = Piped($$"""
            {"id":"a","draft":"{{draft}}","sources":["It is TRUE."]}
            {"id":"b","draft":"It is TRUE.","sources":["It is TRUE."]}
            """);
        var result = workspace.Run(["verify", "--jsonl", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((expected, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Answers_are_written_before_the_next_lines_are_read()
    {
        using var workspace = new Workspace();
        using var output = new StringWriter();
        using var input = new Counted(output);
        var console = new Cli.CommandLine.CliConsole(input, output, TextWriter.Null, workspace.Environment);
        Assert.Equal(0, Cli.CommandLine.CommandLineApp.Run(["verify", "--jsonl"], console));
        // Three lines, each in a read of its own: at each read, the lines before it have been answered.
        Assert.Equal([0, 1, 2, 3], input.AnsweredAtRead);
    }

    private static Workspace Piped(string lines) => new() { StandardInput = Encoding.UTF8.GetBytes(lines.ReplaceLineEndings("\n")) };

    /// <summary>Gives one line a read, and notes how many answers stand in the output then.</summary>
    private sealed class Counted(StringWriter output) : MemoryStream
    {
        private const string Line = "{\"draft\":\"It is TRUE.\",\"sources\":[\"It is TRUE.\"]}\n";

        private int _reads;

        public List<int> AnsweredAtRead { get; } = [];

        public override int Read(byte[] buffer, int offset, int count)
        {
            AnsweredAtRead.Add(output.ToString().Count(letter => letter == '\n'));
            return _reads++ == 3 ? 0 : Encoding.UTF8.GetBytes(Line, 0, Line.Length, buffer, offset);
        }
    }
}
