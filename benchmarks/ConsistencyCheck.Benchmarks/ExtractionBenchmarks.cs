using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Recognition of one document: throughput, allocation, and growth with the text's length.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class ExtractionBenchmarks
{
    private readonly ConsistencyChecker _checker = new ConsistencyCheckerBuilder().Build();
    private SourceDocument _document = new("empty", string.Empty);

    [Params(10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Load() => _document = new SourceDocument("corpus", Corpus.OfLength(Length));

    /// <summary>The whole of it: zones, mentions, date and resolution; the mentions are returned.</summary>
    [Benchmark]
    public DatedDocument Extract() => _checker.Extract(_document);
}
