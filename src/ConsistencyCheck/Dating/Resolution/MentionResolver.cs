using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places all mentions of a document on the calendar, as far as its date is known.</summary>
internal sealed class MentionResolver
{
    private readonly MentionedDocument _document;
    private readonly IReadOnlyList<DateOnly> _candidates;

    private readonly TenseReader _tenses;
    private readonly NamedTimes _named = new();
    private readonly bool _isChronicle;
    private readonly StoryResolver _story;

    private ResolvedTime? _last;
    private int _lastEnd;

    /// <summary>The day of the news, on which the story's speakers spoke: "tomorrow" in a quotation counts from it.</summary>
    private DateOnly? _speechDay;

    private MentionResolver(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        _document = document;
        _tenses = new TenseReader(document.Tokens);
        _candidates = candidates;
        _isChronicle = ChronicleTest.IsChronicle(document, candidates);
        _story = new StoryResolver(document, _isChronicle, candidates.Count == 0 ? null : candidates[^1]);
    }

    /// <summary>Reads relative words from each candidate day: what comes out the same from all of them is resolved, the rest stays open.</summary>
    public static List<DatedMention> Resolve(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        var resolver = new MentionResolver(document, candidates);
        var result = new List<DatedMention>(document.Mentions.Count);
        for (var i = 0; i < document.Mentions.Count; i++) result.Add(resolver.Next(i));
        return result;
    }

    private DatedMention Next(int index)
    {
        var mention = _document.Mentions[index];
        var place = _document.Layout.ZoneAt(mention.Span.Start);
        var zone = place?.Kind ?? ZoneKind.Body;
        if (mention.Time is not { } value || mention.Impossible is not null) return new DatedMention(mention, zone, null);
        var tense = TenseReader.InZone(_tenses.At(_document.Layout.SentenceAt(mention.Span.Start), mention.Span), place);
        tense = AnchorWords.SideOfWriting(_document, mention, value) ?? tense;
        var compared = PartOfOtherYear(mention, value, place);
        var resolved = compared ?? PartOfYearBefore(mention, value, tense);
        if (resolved is null && !_story.TryResolve(index, tense, place, out resolved)) resolved = ResolveOne(mention, value, tense, place);
        (_last, _lastEnd) = (resolved, mention.Span.End);
        // What is only compared with is not where the text goes on: "in the quarter" is not the one a year ago.
        if (compared is not null) return new DatedMention(mention, zone, compared);
        _story.Follow(mention, value, resolved, tense, place);
        if (resolved is not null)
        {
            _named.Add(resolved, mention.Span.Start, place);
            if (zone == ZoneKind.Body && value.Fields.IsBareWeekday && tense == Tense.Past) _speechDay ??= DateOnly.FromDateTime(resolved.Earliest);
        }

        return new DatedMention(mention, zone, resolved);
    }

    private ResolvedTime? ResolveOne(Mention mention, TimeValue value, Tense tense, Zone? place)
    {
        if (ClockOfNamedDay(mention, value, tense, place) is { } clock) return clock;
        if (value.Relative is { From: ReferencePoint.Mention })
        {
            if (AnchorWords.LeanForward(_document.Tokens, mention.Span)) return null;
            // A past "year" is not the one of what is planned.
            if (IsBeforeOwnTime(value, place)) value = value with { Relative = value.Relative.Value with { From = ReferencePoint.Document } };
            else if (!IsOfOwnTime(mention, value) || IsOfNamedTime(value, tense, place))
                return TimeResolver.Resolve(value, _named.AnchorFor(value, place), tense, TimeAnchor.Mention);
        }

        // "This year" in a chronicle's past is the year that it tells of; what it counts in days ("today") is still the reader's.
        if (_isChronicle && tense == Tense.Past && value.Relative is { From: ReferencePoint.Document, IsAligned: true, Unit: not CalendarUnit.Day })
            return TimeResolver.Resolve(value, _named.AnchorFor(value, place), tense, TimeAnchor.Mention);
        if (place?.Kind == ZoneKind.Quote && _speechDay is { } speechDay && value.Relative is { Unit: CalendarUnit.Day, IsAligned: true })
            return TimeResolver.Resolve(value, speechDay, tense, TimeAnchor.Mention);
        return _candidates.Count == 0 ? TimeResolver.Resolve(value, null, tense, TimeAnchor.Document) : FromAllCandidates(value, tense);
    }

    /// <summary>"From a loss a year earlier" is of the quarter or the month that its sentence compares it with.</summary>
    private ResolvedTime? PartOfOtherYear(Mention mention, TimeValue value, Zone? place)
    {
        if (value.Relative is not { Unit: CalendarUnit.Year, IsAligned: false, Least: 1 or -1 } year
            || year.Least != year.Most
            || value.Modifier != TimeModifier.None
            || AnchorWords.LeanForward(_document.Tokens, mention.Span))
            return null;
        var isNamed = year.From == ReferencePoint.Mention;
        var from = isNamed && place is not null ? place.Span.Start : _document.Layout.SentenceAt(mention.Span.Start).Start;
        return _named.PartOfOtherYear(year.Least, from, isNamed ? TimeAnchor.Mention : TimeAnchor.Document);
    }

    /// <summary>
    /// "He was shot at 10:57" is of the day that the paragraph tells of; where it tells of none, of the day that the story named last or is written on.
    /// </summary>
    private ResolvedTime? ClockOfNamedDay(Mention mention, TimeValue value, Tense tense, Zone? place)
    {
        if (tense is not (Tense.Past or Tense.Future)
            || value is not { Type: TimeType.Time, Until: null, Relative: null, Clock: { } clock, Fields.IsEmpty: true })
            return null;
        // "At night" is any night's, "overnight" one's.
        if (clock.Part is not null && !mention.Span.Of(_document.Text).Equals("overnight", StringComparison.OrdinalIgnoreCase)) return null;
        DateOnly? own = _isChronicle || _candidates.Count != 1 ? null : _candidates[0];
        var named = tense == Tense.Past && clock.Part is null ? _named.DayIn(place) ?? (own is null ? null : _named.LastDay) : null;
        if ((named ?? own) is not { } day) return null;
        value = value with { Type = TimeType.DateTime };
        if (named is null)
            return TimeResolver.Resolve(value with { Relative = RelativeTime.Aligned(CalendarUnit.Day, 0) }, day, tense, TimeAnchor.Document);
        return TimeResolver.Resolve(value with { Fields = DayFields.Of(day.DayNumber) }, null, tense, TimeAnchor.Mention) is { } time
            ? time with { Anchor = TimeAnchor.Mention }
            : null;
    }

    /// <summary>Whether "a year earlier" and, with no time named yet, "a month earlier" and "the same day" count from the day of writing of a report.</summary>
    private bool IsBeforeOwnTime(TimeValue value, Zone? place)
    {
        if (_isChronicle || _candidates.Count == 0 || value.Relative is not { Most: <= 0 } relative || relative.Least != relative.Most) return false;
        // What is only "the day before" may be of any day.
        if (relative.Most == 0 ? relative.Unit != CalendarUnit.Day : relative.Unit < CalendarUnit.Week) return false;
        return _named.IsEmpty || (relative is { IsAligned: false, Unit: CalendarUnit.Year } && _named.AnchorFor(value, place) is null);
    }

    /// <summary>
    /// Whether "the year" or "the previous week" of a report counts from its writing where the text has named no time; "that year" never does.
    /// </summary>
    private bool IsOfOwnTime(Mention mention, TimeValue value)
    {
        if (_isChronicle || value.Relative is not { IsAligned: true, Least: 0 or -1, Unit: >= CalendarUnit.Week } unit) return false;
        if (unit.Least < 0 && !_named.IsEmpty) return false;
        return !AnchorWords.PointBack(_document.Tokens, mention.Span);
    }

    /// <summary>Whether the text has named a time that "the year" can count from; the past is not told from one that was still to come.</summary>
    private bool IsOfNamedTime(TimeValue value, Tense tense, Zone? place) =>
        tense != Tense.Future
        && _named.AnchorFor(value, place) is { } named
        && (tense != Tense.Past || _candidates.Count == 0 || named <= _candidates[^1]);

    /// <summary>"Last year's third quarter", "1988's third quarter": the quarter of the year that stands right before it.</summary>
    private ResolvedTime? PartOfYearBefore(Mention mention, TimeValue value, Tense tense)
    {
        if (_last is not { Timex.Length: 4 } year
            || value is not { Relative: null, Fields: { Year: null, Part: CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season } })
            return null;
        if (_document.Text.AsSpan(_lastEnd, Math.Max(mention.Span.Start - _lastEnd, 0)).Trim() is not ("" or "'s" or "\u2019s")) return null;
        var part = TimeResolver.Resolve(value with { Fields = value.Fields with { Year = year.Earliest.Year } }, null, tense, year.Anchor);
        return part is null ? null : part with { Anchor = year.Anchor };
    }

    private ResolvedTime? FromAllCandidates(TimeValue value, Tense tense)
    {
        ResolvedTime? agreed = null;
        foreach (var candidate in _candidates)
        {
            var reading = TimeResolver.Resolve(value, candidate, tense, TimeAnchor.Document);
            if (reading is null || (agreed is not null && reading != agreed)) return null;
            agreed = reading;
        }

        return agreed;
    }
}
