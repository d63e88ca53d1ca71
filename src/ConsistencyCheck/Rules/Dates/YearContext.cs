using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Which other years a document speaks of: in an anniversary piece "Tuesday, Sept. 11" need not be of the year around publication.</summary>
internal sealed class YearContext
{
    /// <summary>More pairs of weekday and date than this say no more about the year of a story.</summary>
    private const int MostPairs = 8;

    private readonly DatedDocument _document;
    private readonly List<OtherYear> _years = [];
    private readonly HashSet<int> _paragraphs = [];

    // For each strictness, by month and day, the weekdays that they had in those years: one bit each, and one that says that they are known.
    private readonly byte[] _weekdays = new byte[3 * 13 * 32];
    private readonly List<WeekdayDateLink> _pairs;
    private TextSpan _sentence = new(-1, 0);
    private bool _tellsOfBirth;
    private bool? _tellsOfLife;

    public YearContext(DatedDocument document, IReadOnlyList<WeekdayDateLink> links)
    {
        _document = document;
        _pairs = [.. links.Where(link => link is { Kind: LinkKind.SideBySide, LeavesYearOpen: true }).Take(MostPairs)];
        var known = new HashSet<OtherYear>();
        foreach (var mention in document.Mentions)
        {
            if (mention.Mention.Time is not { } time || mention.Zone == ZoneKind.HeaderStamp || !SpeaksOfYears(time)) continue;
            var year = YearOf(mention, time);
            if (year == PublicationYear) continue;
            var paragraph = ParagraphAt(mention.Mention.Span);
            _paragraphs.Add(paragraph);
            var other = new OtherYear(year, time.Fields.Year is null, time.Fields.Month ?? 0);
            if (known.Add(other)) _years.Add(other);
        }
    }

    private int PublicationYear => _document.Date.Candidates.Count > 0 ? _document.Date.Candidates[0].Year : 0;

    /// <summary>Whether the paragraph tells of another year, or the document names one in which the date has the weekday.</summary>
    /// <param name="link">The weekday and the date.</param>
    /// <param name="isNear">
    /// Whether the date lies around the day of publication: then it is the news's own, and only a year in which it had the weekday makes it another's, if the
    /// document counts back to that year or names its month.
    /// </param>
    public bool MayBeOfAnotherYear(WeekdayDateLink link, bool isNear)
    {
        if (TellsOfBirth(link) || (!isNear && link.Date.Tense == Tense.Past && TellsOfLife())) return true;
        var isBeside = _paragraphs.Contains(ParagraphAt(link.Date.Span));
        return (isBeside && !isNear && link.Date.Tense != Tense.Future) || HadWeekday(link, !isNear ? 0 : isBeside ? 1 : 2);
    }

    /// <param name="link">The weekday and the date.</param>
    /// <param name="strictness">0 counts every year; 1 leaves out those of dates in other months; 2 those that only stand somewhere too.</param>
    private bool HadWeekday(WeekdayDateLink link, int strictness)
    {
        const byte Known = 0x80;
        if (link.Day is < 1 or > 31) return false;
        ref var weekdays = ref _weekdays[(((strictness * 13) + link.Month) * 32) + link.Day];
        if (weekdays == 0)
        {
            weekdays = Known;
            foreach (var other in _years)
            {
                var counts = strictness == 0 || other.IsCounted || other.Month == link.Month || (strictness == 1 && other.Month == 0);
                if (!counts && !IsYearOfAllPairs(other.Year)) continue;
                if (other.Year is >= 1 and <= 9999 && link.Day <= DateTime.DaysInMonth(other.Year, link.Month))
                    weekdays |= (byte)(1 << (int)new DateOnly(other.Year, link.Month, link.Day).DayOfWeek);
            }
        }

        return (weekdays & (1 << (int)link.DayOfWeek)) != 0;
    }

    /// <summary>"By Tuesday, Feb. 7, ... on Friday, Feb. 10": two pairs that fit a year named in the text are of that year.</summary>
    private bool IsYearOfAllPairs(int year) => _pairs.Count > 1 && year is >= 1 and <= 9999 && _pairs.TrueForAll(pair => pair.FallsIn(year));

    /// <summary>The year that a mention speaks of: the middle of "two years ago", the other end of "ten years"; 0 where it names none.</summary>
    private int YearOf(DatedMention mention, TimeValue time)
    {
        // "Fifty years later the survivors still meet": counted from then to now.
        if (!(mention.Resolved?.Latest.Year <= PublicationYear)
            && time.Relative is { From: not ReferencePoint.Document, Unit: CalendarUnit.Year, Least: >= 1 and <= 999 and { } later })
            return PublicationYear - (int)later;
        if (mention.Resolved is { } resolved) return (resolved.Earliest + ((resolved.Latest - resolved.Earliest) / 2)).Year;
        return time is { Type: TimeType.Duration, Length.Low: >= 1 and <= 999 and { } years } ? PublicationYear - (int)years : time.Fields.Year ?? 0;
    }

    private static bool SpeaksOfYears(TimeValue time) =>
        time.Fields.Year is not null ||
        time.Relative is { Unit: >= CalendarUnit.Year } and not { Least: 0, Most: 0 } ||
        time is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year };

    private bool TellsOfBirth(WeekdayDateLink link)
    {
        if (link.Date.Sentence == _sentence) return _tellsOfBirth;
        _sentence = link.Date.Sentence;
        _tellsOfBirth = false;
        var sentence = _sentence.Of(_document.Text);
        foreach (var word in sentence.Split(' '))
            if (LifeWords.AroundBirth.Contains(sentence[word].Trim(",.;:()"))) return _tellsOfBirth = true;
        return false;
    }

    /// <summary>An obituary tells of all years of a life, and leaves some of them out.</summary>
    private bool TellsOfLife()
    {
        if (_tellsOfLife is { } known) return known;
        foreach (var word in _document.Text.AsSpan().Split(' '))
            if (LifeWords.AroundBirth.Contains(_document.Text.AsSpan(word).Trim(",.;:()"))) return (_tellsOfLife = true).Value;
        return (_tellsOfLife = false).Value;
    }

    private int ParagraphAt(TextSpan span) => _document.Layout.ZoneAt(span.Start)?.Paragraph ?? -1;

    /// <param name="Year">The year.</param>
    /// <param name="IsCounted">Whether the words count back to it: "ten years ago".</param>
    /// <param name="Month">The month that is named with it; 0 where none is.</param>
    private readonly record struct OtherYear(int Year, bool IsCounted, int Month);
}
