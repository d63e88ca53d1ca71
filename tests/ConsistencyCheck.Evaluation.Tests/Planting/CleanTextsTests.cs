using ConsistencyCheck.Evaluation.Planting;

namespace ConsistencyCheck.Evaluation.Tests.Planting;

public sealed class CleanTextsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clean-texts").FullName;

    [Fact]
    public void Lines_of_text_and_day_are_read_once_each_and_broken_ones_are_named()
    {
        var path = Path.Combine(_folder, "news.jsonl");
        File.WriteAllLines(path, ["""{"text":"It rained.","published":"2025-03-13"}""", """{"text":"It rained."}""", """{"text":7}""", """{"document":"It snowed.","date":"2025-01-02T08:00:00Z"}"""]);
        var problems = new StringWriter();
        var texts = new CleanTexts(problems);

        var read = texts.Read(_folder).ToList();

        Assert.Equal(
            [("It rained.", new DateOnly(2025, 3, 13)), ("It snowed.", new DateOnly(2025, 1, 2))],
            read.Select(document => (document.Text, document.Published!.Value)));
        Assert.Equal(1, texts.Unread);
        Assert.Contains("news.jsonl:3: the string \"text\" is missing.", problems.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
