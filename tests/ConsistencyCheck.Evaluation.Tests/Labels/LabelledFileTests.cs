using ConsistencyCheck.Evaluation.Extraction;

namespace ConsistencyCheck.Evaluation.Tests.Labels;

public sealed class LabelledFileTests : IDisposable
{
    private const string Good = """{"id":"good","text":"We saw 12 geese.","mentions":[{"start":7,"end":15}]}""";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("{\"id\":", "not JSON")] // cut off
    [InlineData("[]", "no known kind of labels")] // no object
    [InlineData("""{"id":"b","text":"We saw 12 geese."}""", "no known kind of labels")] // no labels
    [InlineData("""{"id":"b","mentions":[]}""", "\"text\" is missing")] // no text
    [InlineData("""{"id":"b","text":"ab","mentions":[{"start":1,"end":9}]}""", "outside the text of 2 UTF-16 code units")] // another unit of length
    [InlineData("""{"id":"b","text":"ab","published":"May 4","mentions":[]}""", "no ISO date")] // a date of another form
    [InlineData("""{"id":"b","text":"ab 5 m","quantities":[{"start":3,"end":6,"value":"five","unit":"metre"}]}""", "no number")] // a value of another kind
    public void A_line_that_cannot_be_read_is_named_and_the_rest_is_scored(string bad, string problem)
    {
        var (code, output, problems) = Run(bad + "\n\n" + Good);
        Assert.Equal(2, code);
        Assert.StartsWith(_path + ":1: ", problems, StringComparison.Ordinal);
        Assert.Contains(problem, problems, StringComparison.Ordinal);
        Assert.Single(problems.TrimEnd().Split('\n'));
        Assert.Contains("1 100.0%", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_be_read_ends_with_0()
    {
        var (code, _, problems) = Run(Good);
        Assert.Equal(0, code);
        Assert.Empty(problems);
    }

    [Fact]
    public void Errors_are_printed_with_the_words_around_them()
    {
        var (_, output, _) = Run("""{"id":"miss","text":"Nobody saw the geese on Easter Monday.","mentions":[{"start":15,"end":20}]}""", shown: 5);
        Assert.Contains("missed: 1\n  miss: Nobody saw the [geese] on", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private (int Code, string Output, string Problems) Run(string lines, int shown = 0)
    {
        File.WriteAllText(_path, lines);
        using var output = new StringWriter();
        using var problems = new StringWriter();
        return (ExtractionCommand.Run(_path, shown, output, problems), output.ToString(), problems.ToString());
    }
}
