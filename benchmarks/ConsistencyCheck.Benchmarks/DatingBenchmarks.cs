using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Dating beside recognition, by the length of whole articles: dating should cost at most as much. Zones and sentences are read before.</summary>
/// <remarks>
/// An operation is all articles of a length, of which a short job runs too few for the runtime's tiers: <c>--envVars DOTNET_TieredCompilation:0</c> compiles
/// everything at once.
/// </remarks>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class DatingBenchmarks
{
    /// <summary>The articles of one benchmark are of half the length to twice the length.</summary>
    private const int Range = 2;

    private readonly EnglishMentionFinder _finder = new();
    private DocumentLayout[] _layouts = [];
    private MentionedDocument[] _read = [];

    /// <summary>Gets or sets the length of an article, about, in UTF-16 code units.</summary>
    [Params(1_000, 2_500, 6_000)]
    public int About { get; set; }

    /// <summary>Gets or sets whether metadata states the day of publication, which is then held against the text.</summary>
    [Params(false, true)]
    public bool IsStated { get; set; }

    [GlobalSetup]
    public void Load()
    {
        DateOnly? published = IsStated ? new DateOnly(2015, 6, 17) : null;
        _layouts =
        [
            .. Corpus.Articles()
                .Where(text => text.Length >= About / Range && text.Length < About * Range)
                .Select((text, index) => DocumentReader.Read(new SourceDocument($"{index}.txt", text) { Published = published })),
        ];
        if (_layouts.Length == 0) throw new InvalidOperationException($"No article of the corpus is about {About} code units long.");
        _read = Array.ConvertAll(_layouts, layout =>
        {
            var tokens = Tokenizer.Tokenize(layout.RunningText, EnglishLanguage.Shared.Lexicon);
            return new MentionedDocument(layout, tokens, _finder.Find(tokens));
        });
    }

    /// <summary>The recogniser alone, article by article: tokens and mentions.</summary>
    [Benchmark(Baseline = true)]
    public int Recognise()
    {
        var mentions = 0;
        foreach (var layout in _layouts)
        {
            using var tokens = Tokenizer.Rent(layout.RunningText, EnglishLanguage.Shared.Lexicon);
            mentions += _finder.Find(tokens).Count;
        }

        return mentions;
    }

    /// <summary>All of dating, article by article: constraints, verdict, and every mention's place on the calendar.</summary>
    [Benchmark]
    public int Date()
    {
        var dated = 0;
        foreach (var document in _read) dated += DocumentDater.DateAll([document], asOf: null)[0].Document.Date.Candidates.Count;
        return dated;
    }
}
