using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Cli.Tests;

/// <summary>
/// Stands in for the library, so that these tests are about the command alone: the words ERROR, WARNING and NOTE
/// in a text are findings of that severity, and CRASH is a defect. In a draft, each of the words FALSE, LOST and TRUE is a claim:
/// the first is contradicted by a source that says TRUE, the second is not found, the third is supported by such a source.
/// </summary>
internal static class FakeEngine
{
    private static readonly string[] ClaimWords = ["FALSE", "LOST", "TRUE"];

    public static Engine Make(ConsistencyCheckerBuilder builder)
    {
        var checker = builder.Build();
        return new Engine(Check, Extract, (draft, sources) => checker.Report(Verify(draft, sources)));
    }

    private static CheckReport Check(IEnumerable<SourceDocument> documents)
    {
        var dated = documents.Select(Extract).ToList();
        var findings = dated.SelectMany(Findings).ToList();
        return new CheckReport(dated, findings, [], new Coverage(dated.Count, 0, 0, 0, findings.Count));
    }

    private static DatedDocument Extract(SourceDocument document)
    {
        if (document.Text.Contains("CRASH", StringComparison.Ordinal)) throw new InvalidOperationException("a defect");
        var stated = document.Published is { } day ? new StatedDate(day, null, "metadata") : null;
        var dated = new ConsistencyCheckerBuilder().Build().Extract(document with { Problems = [] });
        return dated with { Mentions = [], Date = DocumentDate.Undetermined with { Stated = stated } };
    }

    private static DraftCheck Verify(SourceDocument draft, IEnumerable<SourceDocument> sources)
    {
        var read = sources.Select(Extract).ToList();
        var claims = ClaimWords
            .Select(word => (Word: word, Start: draft.Text.IndexOf(word, StringComparison.Ordinal)))
            .Where(claim => claim.Start >= 0)
            .OrderBy(claim => claim.Start)
            .Select(claim => ClaimOf(claim.Word, claim.Start, claim.Word == "LOST" ? null : QuoteOf(read)));
        return new DraftCheck(Extract(draft), read, [.. claims]);
    }

    private static SourceQuote? QuoteOf(List<DatedDocument> sources)
    {
        var index = sources.FindIndex(source => source.Text.Contains("TRUE", StringComparison.Ordinal));
        return index < 0 ? null : new SourceQuote(index, new TextSpan(sources[index].Text.IndexOf("TRUE", StringComparison.Ordinal), 4), "TRUE");
    }

    private static VerifiedClaim ClaimOf(string word, int start, SourceQuote? quote)
    {
        var mention = new DatedMention(new Mention(new TextSpan(start, word.Length), new TimeValue { Type = TimeType.Date }), ZoneKind.Body, null);
        return (word, quote) switch
        {
            (_, null) => new VerifiedClaim(mention, word, ClaimStatus.NotFound, null, null, 0, "no source says TRUE"),
            ("FALSE", _) => new VerifiedClaim(mention, word, ClaimStatus.Contradicted, quote, ValueRelation.Conflict, 0.75, "what is false is not true"),
            _ => new VerifiedClaim(mention, word, ClaimStatus.Supported, quote, ValueRelation.Same, 1, "what is true is true"),
        };
    }

    private static IEnumerable<Finding> Findings(DatedDocument document)
    {
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
        {
            var word = severity.ToString().ToUpperInvariant();
            var start = document.Text.IndexOf(word, StringComparison.Ordinal);
            if (start < 0) continue;
            var evidence = new Evidence(document.Id, new TextSpan(start, word.Length), word, EvidenceRole.Stated, $"is {word.ToLowerInvariant()}");
            yield return new Finding(RuleCatalog.All[0], severity, 1, $"The text says {word}", [evidence], [], "0123456789abcdef");
        }
    }
}
