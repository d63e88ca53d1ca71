using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests;

public class JobsTests
{
    [Fact]
    public void The_report_does_not_depend_on_how_many_documents_are_read_at_once()
    {
        var documents = Directory.GetFiles(Repository.Articles, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new SourceDocument(Path.GetFileName(file), File.ReadAllText(file))).ToList();

        var one = new ConsistencyCheckerBuilder().Build().Check(documents);
        var many = new ConsistencyCheckerBuilder().WithJobs(4).Build().Check(documents);

        Assert.Equal(JsonReport.Render(one), JsonReport.Render(many));
    }

    [Fact]
    public void A_mention_finder_that_fails_fails_alike_whatever_the_number_of_jobs()
    {
        var checker = new ConsistencyCheckerBuilder().WithMentionFinder(new Failing()).WithJobs(3).Build();

        Assert.Throws<InvalidOperationException>(() => checker.Check([new SourceDocument("a", "One."), new SourceDocument("b", "Two.")]));
    }

    [Fact]
    public void Less_than_one_job_is_the_programmers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsistencyCheckerBuilder().WithJobs(0));

    private sealed class Failing : IMentionFinder
    {
        public IReadOnlyList<Mention> Find(string text) => throw new InvalidOperationException("broken");
    }
}
