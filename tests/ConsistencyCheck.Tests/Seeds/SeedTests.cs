using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Seeds;

/// <summary>
/// The main job on five real articles, against a hand-made reading. Only offsets and values are compared: the sentences stay outside the checkout.
/// </summary>
public class SeedTests
{
    private const string Briefing = "002_f6c11c6d44cc0b38.txt";
    private const string Launches = "003_2153946361cf1e12.txt";
    private const string Statement = "004_b36d6864460f8a2a.txt";
    private static readonly DateOnly AsOf = new(2024, 5, 28);

    [SkippableFact]
    public void Every_mention_of_the_gold_file_is_found_at_its_place_with_its_value()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var report = Checked.Documents(null, GoldFile.Documents());

        var differences = GoldFile.Read().GetProperty("documents").EnumerateArray()
            .Zip(report.Documents)
            .SelectMany(pair => pair.First.GetProperty("mentions").EnumerateArray().Select(gold => GoldMention.Difference(gold, pair.Second)))
            .Where(difference => difference is not null);

        Assert.Empty(differences);
    }

    [SkippableFact]
    public void Each_document_alone_is_dated_as_the_gold_file_says()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var checker = new ConsistencyCheckerBuilder().WithAsOf(AsOf).Build();

        foreach (var gold in GoldFile.Read().GetProperty("documents").EnumerateArray())
        {
            var date = checker.Extract(GoldFile.Document(gold.GetProperty("file").GetString()!)).Date;
            var inferred = gold.GetProperty("inferred");
            Assert.Equal(inferred.GetProperty("status").GetString(), StatusName(date.Status));
            Assert.Equal(inferred.GetProperty("candidates").EnumerateArray().Select(day => day.GetString()), date.Candidates.Select(Iso));
            Assert.Equal(gold.GetProperty("stated").GetString(), date.Stated is { } stated ? Iso(stated.Day) : null);
        }
    }

    [SkippableFact]
    public void Two_stories_of_one_event_date_each_other()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var joint = GoldFile.Read().GetProperty("joint")[0].GetProperty("candidates").EnumerateArray().Select(day => day.GetString()).ToList();
        var report = Checked.Documents(AsOf, GoldFile.Document(Launches), GoldFile.Document(Statement));

        Assert.All(report.Documents, document => Assert.Equal(joint, document.Date.Candidates.Select(Iso)));
    }

    [SkippableFact]
    public void The_one_true_finding_is_reported_with_its_evidence_and_nothing_else()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var report = Checked.Documents(null, GoldFile.Documents());

        var finding = Assert.Single(report.Findings, finding => finding.Severity >= Severity.Warning);
        var expected = GoldFile.Read().GetProperty("findings")[0].GetProperty("evidence").EnumerateArray().Select(text => text.GetString()!);
        Assert.Equal("CC1003", finding.Rule.Id);
        Assert.All(finding.Evidence, evidence => Assert.Equal(Briefing, evidence.DocumentId));
        Assert.Equal(expected.Order(), finding.Evidence.Select(evidence => evidence.Text).Distinct().Intersect(expected).Order());
    }

    [SkippableFact]
    public void The_agreements_of_the_gold_file_are_reported()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var report = Checked.Documents(null, GoldFile.Documents());
        var found = report.Agreements.Select(agreement => string.Join(" = ", agreement.Claims.Select(claim => $"{claim.DocumentId} {claim.Text}"))).ToList();

        var missing = GoldFile.Read().GetProperty("agreements").EnumerateArray()
            .Select(gold => $"{gold.GetProperty("files")[0]} {gold.GetProperty("a")} = {gold.GetProperty("files")[1]} {gold.GetProperty("b")}")
            .Except(found);

        Assert.Empty(missing);
    }

    [SkippableFact]
    public void The_order_of_the_documents_changes_nothing()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var documents = GoldFile.Documents();
        var expected = Summary(Checked.Documents(null, documents));

        foreach (var rotation in Enumerable.Range(0, documents.Length))
        {
            SourceDocument[] rotated = [.. documents.Skip(rotation), .. documents.Take(rotation)];
            Assert.Equal(expected, Summary(Checked.Documents(null, rotated)));
            Assert.Equal(expected, Summary(Checked.Documents(null, [.. rotated.Reverse()])));
        }
    }

    [SkippableFact]
    public void One_document_at_a_time_gives_the_same_findings()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var together = Summary(Checked.Documents(null, GoldFile.Documents()));

        var alone = GoldFile.Documents().SelectMany(document => Summary(Checked.Documents(null, document)));

        Assert.Equal(together, alone);
    }

    [SkippableFact]
    public void Windows_line_ends_move_positions_and_change_nothing_else()
    {
        Skip.IfNot(GoldFile.IsPresent, GoldFile.SkipReason);
        var documents = GoldFile.Documents();
        var asWindows = documents.Select(document => document with { Text = document.Text.Replace("\n", "\r\n", StringComparison.Ordinal) });
        var windows = Checked.Documents(null, [.. asWindows]);

        Assert.Equal(Summary(Checked.Documents(null, documents)), Summary(windows));
    }

    /// <summary>The findings with their places as lines and columns.</summary>
    private static IEnumerable<string> Summary(CheckReport report) => report.Findings
        .SelectMany(finding => finding.Evidence.Select(evidence => $"{finding.Rule.Id} {finding.Fingerprint} {Place(report, evidence)} {evidence.Text}"))
        .Order(StringComparer.Ordinal);

    private static string Place(CheckReport report, Evidence evidence)
    {
        var document = report.Documents.Single(document => document.Id == evidence.DocumentId);
        Assert.Equal(evidence.Text, evidence.Span!.Value.Of(document.Text).ToString());
        var position = document.Layout.Lines.PositionOf(evidence.Span.Value.Start);
        return $"{evidence.DocumentId}:{position.Line}:{position.Column}";
    }

    private static string StatusName(DatingStatus status) => status switch
    {
        DatingStatus.Determined => "determined",
        DatingStatus.AmbiguousYear => "ambiguous-year",
        _ => "undetermined",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
