using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Benchmarks;

/// <summary>A draft of 500 words against ten sources of 1,000 words each, from raw text to verdicts.</summary>
[MemoryDiagnoser]
[Config(typeof(WarmConfig))]
public class VerificationBenchmarks
{
    private const int DraftWords = 500;
    private const int SourceWords = 1000;
    private const int Sources = 10;

    private readonly ConsistencyChecker _checker = new ConsistencyCheckerBuilder().Build();
    private SourceDocument _draft = new("draft.txt", "");
    private SourceDocument[] _sources = [];

    [GlobalSetup]
    public void Load()
    {
        var words = new WordStream(Corpus.Articles());
        _sources = [.. Enumerable.Range(0, Sources).Select(i => new SourceDocument($"{i}.txt", words.Take(SourceWords)))];
        // The draft is made of what the sources begin with, so that there is something to be found.
        _draft = new SourceDocument("draft.txt", string.Join("\n\n", _sources.Select(source => new WordStream([source.Text]).Take(DraftWords / Sources))));
    }

    [Benchmark]
    public DraftCheck Verify() => _checker.Verify(_draft, _sources);
}
