using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.Tests;

/// <summary>
/// Stands in for the library, so that these tests are about the command alone: the words ERROR, WARNING and NOTE
/// in a text are findings of that severity, and CRASH is a defect.
/// </summary>
internal static class FakeEngine
{
    public static Engine Make(ConsistencyCheckerBuilder builder)
    {
        _ = builder;
        return new Engine(Check, Extract);
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
