using ConsistencyCheck.Alignment;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Reports;

/// <summary>Reports made by hand, so that what is tested is the printing and nothing before it.</summary>
internal static class ReportSample
{
    public static readonly DatedDocument Harbour = Document(
        "stories/harbour.txt",
        "Harbour bridge to close for repairs\n" +
        "By Nora Field, May 28, 2024, 10:02 a.m.\n" +
        "\n" +
        "The city council said on Wednesday that the old harbour bridge will close for repairs that are expected to take most of the winter, " +
        "and that ferries will run every ten minutes between the two banks until the work is done, whatever the weather does to the timetable.\n" +
        "Council members look over the bridge on Sept. 6. (Photo: Field)\n") with
    {
        Date = new DocumentDate
        {
            Status = DatingStatus.Determined,
            Candidates = [new DateOnly(2023, 9, 6), new DateOnly(2023, 9, 7)],
            Basis = DatingBasis.Inferred,
            Stated = new StatedDate(new DateOnly(2024, 5, 28), new TextSpan(51, 12), "May 28, 2024"),
            ContradictsStated = true,
            Support = [new DatingEvidence(new TextSpan(383, 7), ZoneKind.Body, "Sept. 6 is a Wednesday in 2023")],
        },
    };

    public static readonly DatedDocument Ferry = Document(
        "stories/ferry.txt",
        "Ferries carried some 4,000 people across the harbour on Tuesday.\n") with
    {
        Date = new DocumentDate
        {
            Status = DatingStatus.AmbiguousYear,
            Candidates = [new DateOnly(2018, 1, 9), new DateOnly(2024, 1, 9)],
            Basis = DatingBasis.Inferred,
        },
    };

    public static readonly DatedDocument Bulletin = Document(
        "stories/bulletin.txt",
        "About 4,100 passengers took the harbour ferries on Tuesday, the operator said.\n");

    public static CheckReport Report(IReadOnlyList<DatedDocument> documents, params Finding[] findings) =>
        new(documents, findings, [], new Coverage(documents.Count, 9, 7, 4, findings.Length));

    public static CheckReport Typical() => new(
        [Harbour, Ferry, Bulletin],
        [WrongByline()],
        [
            new Agreement(
                [Claim(Ferry, "some 4,000 people"), Claim(Bulletin, "About 4,100 passengers")],
                ValueRelation.Compatible,
                "both count who crossed the harbour on Tuesday, and 4,100 is about 4,000"),
        ],
        new Coverage(3, 1204, 9, 6, 1));

    public static Finding WrongByline() => Finding(
        "CC1003",
        Severity.Warning,
        "The page says May 28, 2024, and the story was written on Sept. 6 or 7, 2023",
        [
            At(Harbour, "May 28, 2024", EvidenceRole.Stated, "states 2024-05-28"),
            At(Harbour, "Wednesday", EvidenceRole.Implied, "the council spoke on a Wednesday"),
            At(Harbour, "Sept. 6", EvidenceRole.Implied, "Sept. 6 is a Friday in 2024 and a Wednesday in 2023"),
            new Evidence(Harbour.Id, null, "2024-05-28T10:02:00Z", EvidenceRole.Other, "the metadata repeats the page"),
        ]) with
    {
        Repairs = ["date the page Sept. 6, 2023", "if the page is right, the caption's day is May 22"],
    };

    public static Finding Finding(string rule, Severity severity, string message, IReadOnlyList<Evidence> evidence)
    {
        Assert.True(RuleCatalog.TryFind(rule, out var descriptor));
        return new Finding(descriptor, severity, 0.97, message, evidence, [], "0123456789abcdef");
    }

    public static Evidence At(DatedDocument document, string words, EvidenceRole role, string implies) =>
        new(document.Id, SpanOf(document, words), words, role, implies);

    public static ClaimReference Claim(DatedDocument document, string words) => new(document.Id, SpanOf(document, words), words);

    public static TextSpan SpanOf(DatedDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the text.");
        return new TextSpan(start, words.Length);
    }

    public static DatedMention Mention(DatedDocument document, string words, MentionValue value, ResolvedTime? resolved = null) =>
        new(new Mention(SpanOf(document, words), value), ZoneKind.Body, resolved);

    public static DatedDocument Document(string id, string text) =>
        new(new DocumentLayout(new SourceDocument(id, text), text, [], [], new LineMap(text)), [], DocumentDate.Undetermined);
}
