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
    /// The last day that is known to have passed; null for the day of the crawl, or else the newest stamp of a page or of stories about the same people
    /// and places.
    /// </param>
    public static IReadOnlyList<DatedText> DateAll(IReadOnlyList<MentionedDocument> documents, DateOnly? asOf)
    {
        var cases = OpenAll(documents, asOf);
        var joint = JointDater.Date(cases);
        return [.. cases.Select((dating, index) => Place(dating, asOf, DateJudge.Judge(dating, joint.GetValueOrDefault(index))))];
    }

    /// <summary>The date of one document, without placing its mentions on the calendar.</summary>
    public static DocumentDate DateOf(MentionedDocument document, DateOnly? asOf) => DateJudge.Judge(OpenAll([document], asOf)[0], joint: null);

    private static List<DatingCase> OpenAll(IReadOnlyList<MentionedDocument> documents, DateOnly? asOf)
    {
        var read = documents.Select(document => (Document: document, Mentions: (IReadOnlyList<TimeMention>)TimeMentionReader.Read(document))).ToList();
        var newest = new AsOfDates(read);
        return [.. read.Select((item, index) => Open(item.Document, item.Mentions, asOf, LastDay(item.Document, asOf) ?? newest.Of(index)))];
    }

    private static DatingCase Open(MentionedDocument document, IReadOnlyList<TimeMention> mentions, DateOnly? callers, DateOnly? now)
    {
        var stated = StatedDateReader.Read(document, mentions);
        var links = WeekdayDateLinker.Link(document, mentions);
        var window = stated is null
            ? CandidateWindow.Ending(now ?? AsOfDates.Nominal(mentions))
            : CandidateWindow.Around(stated.Day, callers, document.Layout.Document.Crawled);
        var constraints = ConstraintReader.Read(document, mentions, links, window);
        var changed = StatedDateReader.LastChange(document, mentions);
        // What was added when the page was changed bounds the change, and not the first publication.
        if (stated is not null && changed is { } last)
            constraints.RemoveAll(piece => piece is NotBefore { Earliest: var told } && told > stated.Day.DayNumber && told <= last.DayNumber + 1);
        return new DatingCase(document, stated, window, stated is not null || now is not null, mentions, links, constraints) { Changed = changed };
    }

    private static DatedText Place(DatingCase dating, DateOnly? asOf, DocumentDate date)
    {
        var document = new DatedDocument(dating.Document.Layout, MentionResolver.Resolve(dating.Document, date.Candidates), date);
        return new DatedText(dating.Document, document, dating.Mentions, dating.Links, LastDay(dating.Document, asOf)) { Changed = dating.Changed };
    }

    /// <summary>The last day that the text can be of by what the caller says: the as-of date, or the crawl if that was earlier.</summary>
    private static DateOnly? LastDay(MentionedDocument document, DateOnly? asOf) =>
        document.Layout.Document.Crawled is { } crawled && !(asOf < crawled) ? crawled : asOf;
}
