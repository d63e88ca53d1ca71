using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Constraints;

/// <summary>Finds the month-days that are the news's own, and those that are at least of its own year.</summary>
internal sealed class NewsDayReader
{
    /// <summary>More pairs of weekday and date than this say no more about the year of a story.</summary>
    private const int MostPairs = 8;

    private readonly MentionedDocument _document;
    private readonly IReadOnlyList<TimeMention> _mentions;

    private bool? _isOfCourt;

    // From where on paragraphs tell of another time than the news.
    private readonly Dictionary<int, int> _elsewhere = [];

    public NewsDayReader(MentionedDocument document, IReadOnlyList<TimeMention> mentions)
    {
        (_document, _mentions) = (document, mentions);
        foreach (var mention in mentions)
        {
            if (SpeaksOfYears(mention.Value) && !IsAside(document.Tokens, mention)) _elsewhere.TryAdd(mention.Zone.Paragraph, mention.Sentence.Start);
            if (mention.Value.Relative is { Unit: >= CalendarUnit.Year, Least: > 1 or < -1 }) CountsYears = true;
            if (!SetsYear && SpeaksOfYears(mention.Value) && TenseReader.OpensSentence(document.Tokens, mention.Sentence, mention.Span)) SetsYear = true;
        }
    }

    /// <summary>Gets whether the text counts the years to what it tells of: "ten years ago", "fifty years later".</summary>
    public bool CountsYears { get; }

    /// <summary>Gets whether a sentence opens with another time than the news: "In 2019", "Last year". Days behind it may be of that year.</summary>
    public bool SetsYear { get; }

    /// <summary>Gets whether days may be of an old case, whose year such reports leave out.</summary>
    public bool IsOfCourt => _isOfCourt ??= HoldsCourt();

    private bool HoldsCourt()
    {
        for (var i = 0; i < _document.Tokens.Tokens.Length; i++)
            if (_document.Tokens.IsAny(i, CourtWords.All)) return true;
        return false;
    }

    /// <summary>Whether the text names a year, up to a last one, in which all its weekdays and month-days fit: then it tells of that year.</summary>
    public bool NamesYearOf(IReadOnlyList<WeekdayDateLink> links, int last)
    {
        var pairs = links.Where(link => link is { Kind: LinkKind.SideBySide, LeavesYearOpen: true }).Take(MostPairs).ToList();
        return pairs.Count > 1 && _mentions.Select(mention => mention.Value.Fields.Year).OfType<int>().Where(year => year >= 1 && year <= last).Distinct()
            .Any(year => pairs.TrueForAll(pair => pair.FallsIn(year)));
    }

    /// <summary>The days of the news, each with what makes it one.</summary>
    public IEnumerable<(TimeMention Date, NewsDayShape Shape)> Read(IReadOnlyList<WeekdayDateLink> links)
    {
        foreach (var link in links)
        {
            if (link is { Kind: LinkKind.SideBySide, LeavesYearOpen: true, Date.Zone.Kind: ZoneKind.Body } && IsBracketed(_document.Text, link))
                yield return (link.Date, NewsDayShape.Bracketed);
        }

        for (var i = 1; i < _mentions.Count; i++)
            if (IsYearless(_mentions[i]) && CallsToday(_document.Text, _mentions[i - 1], _mentions[i])) yield return (_mentions[i], NewsDayShape.Today);
        if (OfLead() is { } lead) yield return (lead, NewsDayShape.Lead);
    }

    /// <summary>
    /// Whether a month-day is told as past or coming before its paragraph speaks of another year: "They met on May 7. In 2019 they had met in Skerry".
    /// </summary>
    public bool IsOfOwnYear(TimeMention mention) =>
        mention is { Zone.Kind: ZoneKind.Body, Tense: Tense.Past or Tense.Future } &&
        (!_elsewhere.TryGetValue(mention.Zone.Paragraph, out var from) || mention.Sentence.Start < from);

    /// <summary>The month-day of a lead that names no other day; null where it tells of several, or not of the past.</summary>
    /// <remarks>"Two men who fought on Aug. 3 were fined" tells of another day than its news, and so may any report from a court.</remarks>
    private TimeMention? OfLead()
    {
        TimeMention? only = null;
        foreach (var mention in _mentions)
        {
            if (!mention.IsLead || mention.Value.Type is TimeType.Duration or TimeType.Set) continue;
            if (only is not null || !IsYearless(mention)) return null;
            only = mention;
        }

        return only is { Tense: Tense.Past } && IsOfOwnYear(only) && !IsOfCourt
            && DatedVerbReader.Read(_document.Tokens, only, namesDay: true) == Tense.Past && IsOfMainVerb(_document.Tokens, only)
            ? only
            : null;
    }

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

        // "A survey released on July 9 showed": the news is what it showed.
        var behind = text.IndexAt(date.Span.End);
        if (behind + 1 < text.Tokens.Length && text.WordAt(behind) is ",") behind++;
        return verbs <= 1 && !(behind < text.Tokens.Length && TenseReader.IsPastVerb(text, behind));
    }

    private static bool IsYearless(TimeMention mention) => mention is { IsMonthDay: true, Zone.Kind: ZoneKind.Body } && mention.Value.OtherReading is null;

    /// <summary>"On Sunday (4 January)": the weekday alone means within a week, and the date only says it again.</summary>
    public static bool IsBracketed(string text, WeekdayDateLink link) =>
        text.AsSpan(link.Weekday.Span.Start, Math.Max(link.Date.Span.End - link.Weekday.Span.Start, 0)).Contains('(');

    /// <summary>"Today, March 18", "Today is Monday, May 29", "yesterday (March 18)".</summary>
    public static bool CallsToday(string text, TimeMention counted, TimeMention date)
    {
        if (counted.Sentence != date.Sentence) return false;
        if (counted.Value.Relative is not { From: ReferencePoint.Document, Unit: CalendarUnit.Day, Least: >= -1, Most: <= 0 }) return false;
        return text.AsSpan(counted.Span.End, Math.Max(date.Span.Start - counted.Span.End, 0)).Trim() is "" or "," or "(" or "is" or ", on";
    }

    /// <summary>"Its highest since September 2002", "a five-year contract": what is reckoned or described by years happened now.</summary>
    private static bool IsAside(TokenizedText text, TimeMention years)
    {
        var at = text.IndexAt(years.Span.Start);
        if (at > 0 && text.WordAt(at - 1) is "since") return true;
        return years.Value.Type == TimeType.Duration && text.Text[years.Span.Start..years.Span.End].Contains('-', StringComparison.Ordinal);
    }

    private static bool SpeaksOfYears(TimeValue value) =>
        value.Fields.Year is not null ||
        value.Relative is { Unit: >= CalendarUnit.Year } and not { Least: 0, Most: 0 } ||
        value is { Type: TimeType.Duration, LengthUnit: CalendarUnit.Year };
}
