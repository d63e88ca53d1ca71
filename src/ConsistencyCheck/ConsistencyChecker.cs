using System.Runtime.ExceptionServices;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck;

/// <summary>Reads documents and says what in them cannot be true. Immutable and safe to share between threads.</summary>
public sealed class ConsistencyChecker
{
    private readonly IMentionFinder _finder;

    internal ConsistencyChecker(CheckerOptions options)
    {
        Options = options;
        _finder = options.MentionFinder ?? new EnglishMentionFinder(options.Quantities);
    }

    /// <summary>Gets what the builder was told.</summary>
    internal CheckerOptions Options { get; }

    /// <summary>Checks each document for inner errors, and all of them against each other.</summary>
    /// <param name="documents">Any number of documents, reported in this order.</param>
    /// <exception cref="ArgumentNullException">The sequence or one of its documents is null.</exception>
    /// <exception cref="InvalidOperationException">The caller's own mention finder broke its contract.</exception>
    public CheckReport Check(IEnumerable<SourceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var read = ReadAll(documents);
        var dated = DocumentDater.DateAll(read, Options.AsOf);
        var kept = dated.Select(text => text.Document).ToList();
        var claims = dated.SelectMany((text, index) => ClaimReader.Read(text, index)).ToList();
        var affinity = new StoryAffinity(read);
        var pairs = ClaimAligner.Align(claims, CopyFinder.SourceOf(read), affinity, out var crowded);
        var findings = RuleRunner.Run(new AlignedStories(dated, pairs, affinity), Options.Severities);
        var suppression = Suppress(findings, kept, RuleCatalog.Rules.Except(RuleCatalog.DraftRules));
        var coverage = CoverageCounter.Count(kept, pairs, findings) with { Crowded = crowded };
        return new CheckReport(kept, suppression.Reported, AgreementFinder.Find(pairs, kept), coverage)
        {
            Suppressed = suppression.Suppressed,
            Stale = suppression.Stale,
            SuppressionNotes = suppression.Notes,
            Rules = Run(RuleCatalog.OfCheck),
        };
    }

    /// <summary>
    /// Looks every claim of a draft up in its sources: each is supported, contradicted or not found. The sources are taken at their word, and not checked.
    /// </summary>
    /// <param name="draft">The text to verify.</param>
    /// <param name="sources">Any number of texts that it rests on.</param>
    /// <exception cref="ArgumentNullException">An argument or one of the sources is null.</exception>
    /// <exception cref="InvalidOperationException">The caller's own mention finder broke its contract.</exception>
    public DraftCheck Verify(SourceDocument draft, IEnumerable<SourceDocument> sources)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        var dated = DocumentDater.DateAll([ReadToKeep(draft), .. sources.Select(ReadToKeep)], Options.AsOf);
        var rest = dated.Skip(1).ToList();
        return new DraftCheck(dated[0].Document, [.. rest.Select(text => text.Document)], DraftVerifier.Verify(dated[0], rest, Options.ClaimMatcher));
    }

    /// <summary>Says which claims of a draft its sources contradict or do not bear out, by the severities that the builder was told.</summary>
    /// <param name="check">What <see cref="Verify"/> gave.</param>
    /// <exception cref="ArgumentNullException">The check is null.</exception>
    public DraftReport Report(DraftCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var suppression = Suppress(RuleRunner.Run(check, Options.Severities), [check.Draft, .. check.Sources], RuleCatalog.DraftRules);
        return new DraftReport(check, suppression.Reported)
        {
            Rules = Run(RuleCatalog.OfDraft),
            Suppressed = suppression.Suppressed,
            Stale = suppression.Stale,
            SuppressionNotes = suppression.Notes,
        };
    }

    /// <summary>Finds the mentions of one document, and its date as far as the text and its metadata give it.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="InvalidOperationException">The caller's own mention finder broke its contract.</exception>
    public DatedDocument Extract(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        // The dated document keeps no token, so that the longest array of all goes back to the pool.
        var layout = DocumentReader.Read(document);
        using var tokens = Tokenizer.Rent(layout.RunningText, EnglishLanguage.Shared.Lexicon);
        return DocumentDater.DateAll([Read(layout, tokens)], Options.AsOf)[0].Document;
    }

    /// <summary>
    /// Says when a document was written, as far as the text and its metadata give it, without any rule: the days that fit, what supports them, and what the
    /// stated day contradicts.
    /// </summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="InvalidOperationException">The caller's own mention finder broke its contract.</exception>
    public DocumentDate DateOf(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var layout = DocumentReader.Read(document);
        using var tokens = Tokenizer.Rent(layout.RunningText, EnglishLanguage.Shared.Lexicon);
        return DocumentDater.DateOf(Read(layout, tokens), Options.AsOf);
    }

    private Suppression Suppress(IReadOnlyList<Finding> findings, IReadOnlyList<DatedDocument> documents, IEnumerable<Rule> asked) => Suppressor.Apply(
        findings,
        [.. documents.Select(document => document.Layout)],
        RuleRunner.IdsOf(asked, Options.Severities),
        Options.Ignored,
        Options.Baseline);

    private MentionedDocument[] ReadAll(IEnumerable<SourceDocument> documents)
    {
        if (Options.Jobs == 1) return [.. documents.Select(ReadToKeep)];
        var given = documents.ToList();
        var read = new MentionedDocument[given.Count];
        try
        {
            Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = Options.Jobs }, index => read[index] = ReadToKeep(given[index]));
        }
        catch (AggregateException exception) when (exception.InnerExceptions.Count > 0)
        {
            // What one job would have thrown: callers need not know how many there are.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return read;
    }

    /// <summary>Those of a job's rules that nobody switched off.</summary>
    private List<RuleDescriptor> Run(IEnumerable<RuleDescriptor> rules) =>
        [.. rules.Where(rule => !Options.Severities.TryGetValue(rule.Id, out var chosen) || chosen is not null)];

    private MentionedDocument ReadToKeep(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var layout = DocumentReader.Read(document);
        return Read(layout, Tokenizer.Tokenize(layout.RunningText, EnglishLanguage.Shared.Lexicon));
    }

    private MentionedDocument Read(DocumentLayout layout, TokenizedText tokens) => new(
        layout,
        tokens,
        _finder is EnglishMentionFinder english ? english.Find(tokens) : MentionGuard.Admit(_finder.Find(layout.RunningText), _finder, layout.Document))
    {
        Quantities = Options.Quantities,
    };
}
