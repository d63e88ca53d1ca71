using BenchmarkDotNet.Attributes;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Alignment alone, over a number of claims and twice as many: the cost should grow with the claims and not with their square.</summary>
[MemoryDiagnoser]
public class AlignmentBenchmarks
{
    private List<Claim> _claims = [];
    private MentionedDocument[] _documents = [];

    /// <summary>Gets or sets how many claims are aligned.</summary>
    [Params(50_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var finder = new EnglishMentionFinder();
        var documents = new List<MentionedDocument>();
        var claims = new List<Claim>();
        // A seed of its own for each batch, so that a text comes back only by chance.
        for (var seed = 1; claims.Count < Claims; seed++)
        {
            foreach (var text in GeneratedNews.Articles(100, seed))
            {
                if (claims.Count >= Claims) break;
                var tokens = Tokenizer.Tokenize(text, EnglishLanguage.Shared.Lexicon);
                var document = new MentionedDocument(
                    DocumentReader.Read(new SourceDocument($"{documents.Count}.txt", text) { Published = new DateOnly(2024, 6, 20) }), tokens, finder.Find(tokens));
                claims.AddRange(ClaimReader.Read(DocumentDater.DateAll([document], asOf: null)[0], documents.Count));
                documents.Add(document);
            }
        }

        _claims = claims[..Claims];
        _documents = [.. documents];
    }

    /// <summary>Copies and related stories are found as well: a check pays for them too.</summary>
    [Benchmark]
    public int Align() => ClaimAligner.Align(_claims, CopyFinder.SourceOf(_documents), new StoryAffinity(_documents), out _).Count;
}
