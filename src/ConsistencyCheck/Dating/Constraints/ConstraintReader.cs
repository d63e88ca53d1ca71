using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>Turns the time mentions of a document into constraints on its day of publication.</summary>
internal static class ConstraintReader
{
    private const double CaptionWeight = DatingPolicy.CaptionSeason;

    /// <summary>
    /// A text with more dates than this is a chronicle, of whose day further ones would say no more. Each one costs a look at thousands of days.
    /// </summary>
    private const int MostConstraints = 60;

    /// <summary>A page's year may be wrong by a year or two; a story of an older year is history. In years before the last of the window. Policy.</summary>
    private const int OldStory = DatingPolicy.StatedSlackYears + 3;

    public static List<DayConstraint> Read(
        MentionedDocument document, IReadOnlyList<TimeMention> mentions, IReadOnlyList<WeekdayDateLink> links, CandidateWindow window)
    {
        var constraints = new List<DayConstraint>();
        var news = new NewsDayReader(document, mentions);
        var isElsewhere = news.CountsYears || news.NamesYearOf(links, DateOnly.FromDayNumber(window.Last).Year - OldStory);
        foreach (var link in links.Where(link => link.LeavesYearOpen).Take(MostConstraints))
        {
            // A caption that shows what the lead tells of is of the news: the years that are counted to another event do not move it.
            var isOfNews = link.Kind == LinkKind.CaptionToLead;
            constraints.Add(new LinkedDay(link, window, IsPlain(document, link.Date), isElsewhere && !isOfNews));
        }

        foreach (var (date, shape) in news.Read(links).Take(MostConstraints)) constraints.Add(new NewsDay(date, window, shape));
        var linked = new HashSet<TimeMention>(ReferenceEqualityComparer.Instance);
        foreach (var link in links.Where(link => link.LeavesYearOpen)) linked.UnionWith([link.Date, link.Weekday]);
        AddLead(document, mentions, links, constraints);
        AddRelated(mentions, constraints);
        // Without metadata the stamp is what is stated, and takes no part.
        if (document.Layout.Document.Published is not null
            && StatedDateReader.PublicationStamp(document, mentions) is { } stamp
            && stamp.Value.Fields.TryGetDay(out var stamped))
            constraints.Add(new StampedDay(stamp, stamped));
        foreach (var mention in mentions)
        {
            if (constraints.Count >= MostConstraints) break;
            if (!linked.Contains(mention)) AddSingle(document, mention, mentions, window, news, constraints);
        }

        return constraints;
    }

    private static bool IsPlain(MentionedDocument document, TimeMention date) =>
        date.Tense is Tense.Past or Tense.Future && DatedVerbReader.Read(document.Tokens, date, namesDay: true) == date.Tense;

    private static void AddLead(
        MentionedDocument document, IReadOnlyList<TimeMention> mentions, IReadOnlyList<WeekdayDateLink> links, List<DayConstraint> constraints)
    {
        if (WeekdayDateLinker.LeadWeekday(document, mentions) is { } lead && !links.Any(link => ReferenceEquals(link.Weekday, lead)))
            constraints.Add(new LeadWeekday(lead));
    }

    private static void AddRelated(IReadOnlyList<TimeMention> mentions, List<DayConstraint> constraints)
    {
        var stamps = mentions.Where(mention =>
            mention.Zone.Kind == ZoneKind.RelatedLink && mention.Value.OtherReading is null && mention.Value.Fields.TryGetDay(out _)).ToList();
        if (stamps.Count > 0) constraints.Add(new RelatedStamps(stamps));
    }

    private static void AddSingle(
        MentionedDocument document,
        TimeMention mention,
        IReadOnlyList<TimeMention> all,
        CandidateWindow window,
        NewsDayReader news,
        List<DayConstraint> constraints)
    {
        // What a speaker calls "Friday", what a linked story is about and what a stamp states say nothing of this page's day.
        if (mention.Zone.Kind is not (ZoneKind.Body or ZoneKind.Caption or ZoneKind.Dateline)) return;
        if (mention.Value.Fields.Year is not null)
        {
            AddBound(document.Tokens, mention, window, constraints);
        }
        else if (mention.IsMonthDay)
        {
            if (mention.Zone.Kind == ZoneKind.Dateline) constraints.Add(new DatelineDay(mention, window));
            else if (news.IsOfOwnYear(mention)) constraints.Add(new ToldMonthDay(mention, window, mention.Tense == Tense.Future, IsPlain(document, mention), !news.SetsYear && !news.IsOfCourt));
            else constraints.Add(new NearMonthDay(mention, window, mention.Zone.Kind == ZoneKind.Caption ? CaptionWeight : 1));
            if (mention.Tense == Tense.Past && LastWeekIn(mention, all) is { } lastWeek) constraints.Add(new AfterLastWeek(lastWeek, mention, window));
        }
        else if (mention is { IsBareWeekday: true, Tense: Tense.Future, Zone.Kind: ZoneKind.Body })
        {
            constraints.Add(new FutureWeekday(mention));
        }
    }

    private static void AddBound(TokenizedText text, TimeMention mention, CandidateWindow window, List<DayConstraint> constraints)
    {
        if (PastTelling.IsCertain(text, mention) && FieldPeriod.Of(mention.Value.Fields, mention.Value.Modifier) is { } period)
            constraints.Add(new NotBefore(mention, period.First, window));
        // History looks ahead from its own years, which lie before the window.
        else if (mention is { Zone.Kind: ZoneKind.Body, Value: { Relative: null, Until: null, OtherReading: null, Modifier: TimeModifier.None } }
            && mention.Value.Fields.TryGetDay(out var day) && day.DayNumber >= window.First
            && DatedVerbReader.Read(text, mention, namesDay: true) == Tense.Future)
            constraints.Add(new NotAfter(mention, day.DayNumber));
    }

    private static TimeMention? LastWeekIn(TimeMention date, IReadOnlyList<TimeMention> all) => all.FirstOrDefault(mention =>
        mention.Zone.Paragraph == date.Zone.Paragraph &&
        mention.Span.Start < date.Span.Start &&
        mention.Value.Relative is { IsAligned: true, Unit: CalendarUnit.Week, Least: -1 } &&
        mention.Value.Fields.IsEmpty);
}
