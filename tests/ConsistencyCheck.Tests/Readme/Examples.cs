using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Tests.Readme;

/// <summary>The code that README.md shows, word for word; <see cref="ReadmeTests"/> holds the two together.</summary>
internal static class Examples
{
    public static void Check(TextWriter output)
    {
        // <check>
        var checker = new ConsistencyCheckerBuilder()
            .WithAsOf(new DateOnly(2025, 3, 14))
            .Build();

        var report = checker.Check(
        [
            new SourceDocument("draft.txt", "The council will decide on the new tram line on Tuesday, March 12, 2025."),
            new SourceDocument("notice.txt", "The last summer ferry leaves on Sept. 31."),
        ]);

        foreach (var finding in report.Findings)
            output.WriteLine($"{finding.Evidence[0].DocumentId}: {finding.Rule.Id}: {finding.Message}");
        // </check>
    }

    public static void Extract(TextWriter output)
    {
        // <extract>
        var checker = new ConsistencyCheckerBuilder().Build();

        var document = checker.Extract(
            new SourceDocument("wire.txt", "Some 550 miles of track reopened on Wednesday, nearly 50 stations with it.")
            {
                Published = new DateOnly(2023, 9, 7),
            });

        foreach (var (mention, _, resolved) in document.Mentions)
        {
            var words = mention.Span.Of(document.Text).ToString();
            output.WriteLine(mention.Quantity is { } quantity
                ? $"{words}: {quantity.Core.Low} to {quantity.Core.High} {quantity.Unit?.Code ?? quantity.Of}"
                : $"{words}: {resolved?.Timex}");
        }
        // </extract>
    }

    public static void Verify(TextWriter output)
    {
        // <verify>
        var checker = new ConsistencyCheckerBuilder().Build();

        var check = checker.Verify(
            new SourceDocument("brief.txt", "More than 95 boats took part in the Skerry regatta, which was held on June 8."),
            [new SourceDocument("report.txt", "The Skerry regatta, in which 93 boats took part, was held on June 8. Rain fell.")]);

        foreach (var claim in check.Claims)
            output.WriteLine($"{claim.Text}: {claim.Status}, {claim.Quote?.Text}: {claim.Why}");
        // </verify>
    }

    public static void Publish(TextWriter output)
    {
        // <publish>
        // One checker serves all requests.
        var checker = new ConsistencyCheckerBuilder()
            .WithAsOf(new DateOnly(2025, 3, 14))
            .WithRule("CC1004", Severity.Error)
            .WithIgnored(new IgnoredParts { Zones = [ZoneKind.Boilerplate], Phrases = ["24 Hours of Velmar"] })
            .Build();

        var story = new SourceDocument(
            "story/4711",
            "The council will decide on the tram line on Tuesday, March 12, 2025.\n\n" +
            "consistencycheck: ignore CC2002 the sign at the pass says so\n\n" +
            "The road to Velmar is 550 miles (700 km) long.");
        var report = checker.Check([story]);

        foreach (var finding in report.Findings)
            output.WriteLine($"{finding.Evidence[0].Span} {finding.Severity} {finding.Rule.Id}: {finding.Message}");
        foreach (var (finding, _, reason) in report.Suppressed)
            output.WriteLine($"accepted {finding.Rule.Id}: {reason}");
        var isHeld = report.Findings.Any(finding => finding.Severity >= Severity.Warning);
        output.WriteLine(isHeld ? "held for the editor" : "published");
        // </publish>
    }
}
