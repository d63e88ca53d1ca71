using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>The day without a year on which the news itself happened: the only time that the first sentence names, with the only verb before it.</summary>
/// <remarks>"Two men who fought on Aug. 3 were fined" tells of another day than its news, and so may any report from a court.</remarks>
internal static class LeadDay
{
    public static TimeMention? Find(MentionedDocument document, IReadOnlyList<TimeMention> mentions, IReadOnlyList<WeekdayDateLink> links)
    {
        var news = new NewsDayReader(document, mentions);
        if (news.SetsYear || news.CountsYears || news.IsOfCourt) return null;
        foreach (var (date, shape) in news.Read(links))
            if (shape == NewsDayShape.Lead && IsFirstSentence(document, date) && IsOfMainVerb(document.Tokens, date)) return date;
        return null;
    }

    private static bool IsFirstSentence(MentionedDocument document, TimeMention date) => date.Sentence.Start <= date.Zone.Span.Start &&
        document.Layout.Zones.First(zone => zone.Kind == ZoneKind.Body && zone.Paragraph == date.Zone.Paragraph).Span.Start == date.Zone.Span.Start;

    private static bool IsOfMainVerb(TokenizedText text, TimeMention date)
    {
        var verbs = 0;
        var at = text.IndexAt(date.Span.Start);
        for (var i = text.IndexAt(date.Sentence.Start); i < at; i++)
        {
            var word = text.WordAt(i);
            if (TenseReader.IsPastVerb(text, i) && !DatedVerbWords.BeforeFinite.Contains(word) && !DatedVerbWords.OfSaying.Contains(word)) verbs++;
            if (word is "since" || (DatedVerbWords.OpeningClauses.Contains(word) && word is not ("that" or "and" or "to" or "for" or "by"))) return false;
        }

        return verbs <= 1;
    }
}
