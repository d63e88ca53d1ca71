using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Recognition of one document: throughput, allocation, and growth with the text's length from a brief to 10 MB.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class ExtractionBenchmarks
{
    private readonly ConsistencyChecker _checker = new ConsistencyCheckerBuilder().Build();
    private readonly EnglishMentionFinder _finder = new();
    private SourceDocument _document = new("empty", string.Empty);

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Load() => _document = new SourceDocument("corpus", Corpus.OfLength(Length));

    /// <summary>The recogniser alone: tokens and grammar; the mentions are returned.</summary>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<Mention> Find() => _finder.Find(_document.Text);

    /// <summary>The whole of it: zones, mentions, date and resolution; the mentions are returned.</summary>
    [Benchmark]
    public DatedDocument Extract() => _checker.Extract(_document);
}
