using ConsistencyCheck.Evaluation.Pairs;
using ConsistencyCheck.Evaluation.Pairs.Items;

namespace ConsistencyCheck.Evaluation.Tests.Pairs;

public sealed class PairFileTests : IDisposable
{
    private const string Good = """{"id":"good","text_a":"The ferry took 40 cars.","text_b":"It took 40 cars.","label":"consistent","kind":"number"}""";

    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("{\"id\":", "Expected")] // cut off
    [InlineData("""{"text_b":"b","label":"consistent"}""", "\"text_a\" is missing")] // no source
    [InlineData("""{"text_a":"a","label":"consistent"}""", "\"text_b\" is missing")] // no draft
    [InlineData("""{"text_a":"a","text_b":"b","label":"refuted"}""", "\"label\" is none of")] // another set's labels
    [InlineData("""{"text_a":"a","text_b":"b","label":"consistent","meta":{"spans":[{"start":0,"end":5}]}}""", "outside the text of 1")] // bytes
    public void A_line_that_cannot_be_read_is_named_and_the_rest_is_scored(string bad, string problem)
    {
        File.WriteAllText(_path, bad + "\n\n" + Good);
        using var output = new StringWriter();
        using var problems = new StringWriter();
        Assert.Equal(2, PairsCommand.Run(_path, new PairErrorChoice(0), output, problems));
        Assert.StartsWith(_path + ":1: ", problems.ToString(), StringComparison.Ordinal);
        Assert.Contains(problem, problems.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"all +0 +0 +1 ", output.ToString());
    }

    [Theory]
    [InlineData("""{"spans":[{"start":3,"end":10,"label_type":"Evident Conflict","kind":"number"}]}""", "[3, 10) number conflict")] // an object
    [InlineData("""{"spans":[{"start":3,"end":10,"label_type":"Evident Baseless Info","kind":"date"}]}""", "[3, 10) date")] // nothing says otherwise
    [InlineData("""{"spans":[{"start":3,"end":10}]}""", "[3, 10) other conflict")] // no kind is no number
    [InlineData("\"{\\\"spans\\\":[{\\\"start\\\":3,\\\"end\\\":10,\\\"kind\\\":\\\"number\\\"}]}\"", "[3, 10) number conflict")] // an object as text
    [InlineData("""{"spans":[]}""", "")] // a set with marks, and a draft without
    [InlineData("\"edited by hand\"", null)] // text that is no object
    [InlineData("""{"page":"Ferries"}""", null)] // a set without marks
    public void Marked_words_are_read_from_meta_whatever_form_it_has(string meta, string? expected)
    {
        var item = PairJson.Read($$"""{"text_a":"a","text_b":"It took 41 cars.","label":"contradiction","kind":"number","meta":{{meta}}}""");
        Assert.Equal(expected, item.Spans is null ? null : string.Join(' ', item.Spans.Select(Shown)));
    }

    [Fact]
    public void A_miss_is_printed_with_its_claims_and_with_the_part_of_the_source_that_has_most_of_its_words()
    {
        var source = new string('x', 200) + " nothing of it " + new string('x', 200) + " The inn above the harbour is open all year.";
        File.WriteAllText(
            _path,
            $$"""{"id":"inn","text_a":"{{source}}","text_b":"The inn above the harbour has 41 beds.","label":"contradiction","kind":"number"}""");
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter();
        PairsCommand.Run(_path, new PairErrorChoice(5, FalseAlarms: false), output, problems);
        var lines = output.ToString().Split('\n').SkipWhile(line => line != "misses: 1").ToList();
        Assert.Equal("inn  number, contradiction", lines[1]);
        Assert.StartsWith("    not-found [41 beds] - ", lines[2], StringComparison.Ordinal);
        Assert.Equal("    draft:  The inn above the harbour has 41 beds.", lines[3]);
        Assert.Contains(" The inn above the harbour is open ", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("    source: …x", lines[4], StringComparison.Ordinal);
        Assert.DoesNotContain("false alarms", output.ToString(), StringComparison.Ordinal);
    }

    private static string Shown(MarkedSpan span) => $"{span.Span} {span.Kind}{(span.IsConflict ? " conflict" : "")}";
}
