using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Benchmarks;

/// <summary>The main job over a number of documents: all stages, findings and agreements returned.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly ConsistencyChecker _checker = new ConsistencyCheckerBuilder().WithAsOf(new DateOnly(2024, 6, 20)).Build();
    private SourceDocument[] _documents = [];

    [Params(5, 50)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var articles = Corpus.Articles();
        _documents = [.. Enumerable.Range(0, Documents).Select(i => new SourceDocument($"{i}.txt", articles[i % articles.Count]))];
    }

    [Benchmark]
    public CheckReport Check() => _checker.Check(_documents);
}
