using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Joint;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>
/// Infers when documents were written from what their mentions say, compares that with what they state, and places their mentions on the calendar.
/// </summary>
internal static class DocumentDater
{
    /// <param name="documents">The documents; those about the same events are dated together.</param>
    /// <param name="asOf">
    /// The last day that is known to have passed; null for the newest stamp of a page or of stories about the same people and places.
    /// </param>
    public static IReadOnlyList<DatedText> DateAll(IReadOnlyList<MentionedDocument> documents, DateOnly? asOf)
    {
        var read = documents.Select(document => (Document: document, Mentions: (IReadOnlyList<TimeMention>)TimeMentionReader.Read(document))).ToList();
        var newest = new AsOfDates(read);
        var cases = read.Select((item, index) => Open(item.Document, item.Mentions, asOf, asOf ?? newest.Of(index))).ToList();
        var joint = JointDater.Date(cases);
        return [.. cases.Select((dating, index) => Close(dating, asOf, dating.IsBounded ? Judge(dating, joint.GetValueOrDefault(index)) : Unbounded(dating)))];
    }

    private static DatingCase Open(MentionedDocument document, IReadOnlyList<TimeMention> mentions, DateOnly? callers, DateOnly? now)
    {
        var stated = StatedDateReader.Read(document, mentions);
        var links = WeekdayDateLinker.Link(document, mentions);
        var window = stated is null
            ? CandidateWindow.Ending(now ?? AsOfDates.Nominal(mentions))
            : CandidateWindow.Around(stated.Day, callers);
        var constraints = ConstraintReader.Read(document, mentions, links, window);
        return new DatingCase(document, stated, window, stated is not null || now is not null, mentions, links, constraints);
    }

    private static DatedText Close(DatingCase dating, DateOnly? asOf, DocumentDate date)
    {
        var document = new DatedDocument(dating.Document.Layout, MentionResolver.Resolve(dating.Document, date.Candidates), date);
        return new DatedText(dating.Document, document, dating.Mentions, dating.Links, asOf);
    }

    /// <summary>Without an as-of date no year is the last one: what the text says of the year can at most leave it ambiguous.</summary>
    private static DocumentDate Unbounded(DatingCase dating) =>
        DatingVerdict.Alone(dating).Status == DatingStatus.Undetermined
            ? DocumentDate.Undetermined
            : DocumentDate.Undetermined with { Status = DatingStatus.AmbiguousYear };

    private static DocumentDate Judge(DatingCase dating, JointScores? joint)
    {
        var alone = DatingVerdict.Alone(dating);
        if (dating.Stated is { } stated)
        {
            if (StatedDateTest.Excludes(dating, alone)) return Inferred(dating, alone, DatingBasis.Inferred, contradictsStated: true);
            return StatedDateTest.OtherSeason(dating) is { } season ? Doubted(dating, stated, season) : AsStated(stated, dating);
        }

        if (alone.Status == DatingStatus.Determined || joint is null) return Inferred(dating, alone, DatingBasis.Inferred);
        var together = DatingVerdict.Of(joint.Scores, dating.FixesDay || joint.IsAnchored);
        return together.Status == DatingStatus.Undetermined
            ? Inferred(dating, alone, DatingBasis.Inferred)
            : Inferred(dating, together, DatingBasis.Joint);
    }

    private static DocumentDate AsStated(StatedDate stated, DatingCase dating) => new()
    {
        Status = DatingStatus.Determined,
        Candidates = [stated.Day],
        Basis = DatingBasis.Stated,
        Stated = stated,
        Support = Describe(StatedDateTest.Supporting(dating.Constraints, stated.Day.DayNumber), stated.Day),
    };

    /// <summary>The stated day is wrong, and the right one known only to within weeks: no day to read the text by.</summary>
    private static DocumentDate Doubted(DatingCase dating, StatedDate stated, DateOnly season) => new()
    {
        Status = DatingStatus.Undetermined,
        Stated = stated,
        ContradictsStated = true,
        Support = Describe(StatedDateTest.Supporting(dating.Constraints, season.DayNumber), season),
        Broken = Describe(StatedDateTest.BrokenBy(dating.Constraints, stated.Day), season),
    };

    private static DocumentDate Inferred(DatingCase dating, DatingVerdict verdict, DatingBasis basis, bool contradictsStated = false)
    {
        if (verdict.Days.Count == 0) return new DocumentDate { Status = verdict.Status, Stated = dating.Stated };
        var winner = dating.Stated is { } doubted ? verdict.Days.MinBy(day => Math.Abs(day.DayNumber - doubted.Day.DayNumber)) : verdict.Days[0];
        return new DocumentDate
        {
            Status = verdict.Status,
            Candidates = verdict.Days,
            Basis = basis,
            Stated = dating.Stated,
            ContradictsStated = contradictsStated,
            Support = Describe(StatedDateTest.Supporting(dating.Constraints, winner.DayNumber), winner),
            Broken = dating.Stated is { } stated ? Describe(StatedDateTest.BrokenBy(dating.Constraints, stated.Day), winner) : [],
        };
    }

    private static DatingEvidence[] Describe(IEnumerable<DayConstraint> constraints, DateOnly winner) =>
    [
        .. constraints
            .SelectMany(constraint => constraint.Sources, (constraint, source) => (Constraint: constraint, Source: source))
            .Select(piece => new DatingEvidence(piece.Source.Span, piece.Source.Zone.Kind, piece.Constraint.Implies(piece.Source, winner)))
            .DistinctBy(evidence => evidence.Span),
    ];
}
