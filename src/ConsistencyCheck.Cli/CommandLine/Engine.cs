using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The calls into the library that the command makes; a seam for tests, which answer in its place.</summary>
/// <param name="Check">Checks documents.</param>
/// <param name="Extract">Finds the mentions of one document.</param>
/// <param name="Verify">Looks the claims of a draft up in its sources.</param>
internal sealed record Engine(
    Func<IEnumerable<SourceDocument>, CheckReport> Check,
    Func<SourceDocument, DatedDocument> Extract,
    Func<SourceDocument, IEnumerable<SourceDocument>, DraftReport> Verify)
{
    public static Engine Of(ConsistencyCheckerBuilder builder)
    {
        var checker = builder.Build();
        return new Engine(checker.Check, checker.Extract, (draft, sources) => checker.Report(checker.Verify(draft, sources)));
    }
}
