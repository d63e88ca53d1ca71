using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>The day without a year on which the news itself happened: the only time that the first sentence names, with the only verb before it.</summary>
internal static class LeadDay
{
    public static TimeMention? Find(MentionedDocument document, IReadOnlyList<TimeMention> mentions, IReadOnlyList<WeekdayDateLink> links)
    {
        var news = new NewsDayReader(document, mentions);
        if (news.SetsYear || news.CountsYears) return null;
        foreach (var (date, shape) in news.Read(links))
            if (shape == NewsDayShape.Lead && IsFirstSentence(document, date)) return date;
        return null;
    }

    private static bool IsFirstSentence(MentionedDocument document, TimeMention date) => date.Sentence.Start <= date.Zone.Span.Start &&
        document.Layout.Zones.First(zone => zone.Kind == ZoneKind.Body && zone.Paragraph == date.Zone.Paragraph).Span.Start == date.Zone.Span.Start;
}
