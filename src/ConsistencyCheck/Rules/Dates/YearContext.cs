using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Which other years a document speaks of: in an anniversary piece "Tuesday, Sept. 11" need not be of the year around publication.</summary>
internal sealed class YearContext
{
    private readonly DatedDocument _document;
    private readonly HashSet<int> _years = [];
    private readonly HashSet<int> _paragraphs = [];

    public YearContext(DatedDocument document)
    {
        _document = document;
        foreach (var mention in document.Mentions)
        {
            if (mention.Mention.Time is not { } time || mention.Zone == ZoneKind.HeaderStamp || !SpeaksOfYears(time)) continue;
            var year = YearOf(mention, time);
            if (year == PublicationYear) continue;
            _paragraphs.Add(ParagraphAt(mention.Mention.Span));
            _years.Add(year);
        }
    }

    private int PublicationYear => _document.Date.Candidates.Count > 0 ? _document.Date.Candidates[0].Year : 0;

    /// <summary>Whether the paragraph tells of another year, or the document names one in which the date has the weekday.</summary>
    public bool MayBeOfAnotherYear(WeekdayDateLink link) =>
        _paragraphs.Contains(ParagraphAt(link.Date.Span)) || _years.Any(year => HasWeekday(link, year)) || TellsOfBirth(link);

    /// <summary>The year that a mention speaks of: the middle of "two years ago", the other end of "ten years"; 0 where it names none.</summary>
    private int YearOf(DatedMention mention, TimeValue time)
    {
        if (mention.Resolved is { } resolved) return (resolved.Earliest + ((resolved.Latest - resolved.Earliest) / 2)).Year;
        return time is { Type: TimeType.Duration, Length.Low: >= 1 and <= 999 and { } years } ? PublicationYear - (int)years : time.Fields.Year ?? 0;
    }

    private static bool SpeaksOfYears(TimeValue time) =>
        time.Fields.Year is not null ||
        time.Relative is { Unit: >= CalendarUnit.Year } and not { Least: 0, Most: 0 } ||
        time is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year };

    private static bool HasWeekday(WeekdayDateLink link, int year) =>
        year is >= 1 and <= 9999 && link.Day <= DateTime.DaysInMonth(year, link.Month) &&
        new DateOnly(year, link.Month, link.Day).DayOfWeek == link.DayOfWeek;

    private bool TellsOfBirth(WeekdayDateLink link)
    {
        var sentence = link.Date.Sentence.Of(_document.Text);
        foreach (var word in sentence.Split(' '))
            if (RelativeWords.OfBirth.Contains(sentence[word].Trim(",.;:()"))) return true;
        return false;
    }

    private int ParagraphAt(TextSpan span) => _document.Layout.ZoneAt(span.Start)?.Paragraph ?? -1;
}
