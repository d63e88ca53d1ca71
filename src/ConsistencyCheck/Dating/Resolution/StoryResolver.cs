using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Decides where the story, and not the day of writing, fixes what a mention leaves open, and reads it from the story.</summary>
/// <remarks>
/// In a chronicle it always does; in a report only behind a date of another year in the same paragraph: "On March 3, 2019, the pier closed. On May 5, it was
/// sold."
/// </remarks>
internal sealed class StoryResolver(MentionedDocument document, bool isChronicle, DateOnly? writing)
{
    /// <summary>Tokens that a clause is searched for such a word, so that a text without full stops is still read in linear time.</summary>
    private const int LongestClause = 40;

    /// <summary>Days in which a report goes on from a date of another year before it must name the year again.</summary>
    private const int LongestStep = 183;

    /// <summary>Days before its own that a report tells of without a year whatever stands before.</summary>
    private const int NewsDays = 60;

    private readonly StoryTime _story = new(writing);
    private TextSpan _sentence;

    /// <summary>Whether the story decides; what it decides may be that the time stays open.</summary>
    /// <param name="index">Which mention it is.</param>
    /// <param name="tense">The tense of its clause.</param>
    /// <param name="place">Its zone.</param>
    /// <param name="resolved">The time on the calendar; null where the story does not fix it.</param>
    public bool TryResolve(int index, Tense tense, Zone? place, out ResolvedTime? resolved)
    {
        resolved = null;
        var value = document.Mentions[index].Time!;
        if (!IsOpen(value) || !IsStory(place)) return false;
        var fields = SharedYear.Of(document, index) is { } year ? value.Fields with { Year = year }
            : isChronicle ? tense == Tense.Future ? null : _story.Complete(value)
            : IsTellingHere(document.Mentions[index], value, tense, place) ? _story.Complete(value)
            : null;
        if (fields is { } known)
            resolved = TimeResolver.Resolve(value with { Fields = known }, null, tense, TimeAnchor.Mention) is { } time
                ? time with { Anchor = TimeAnchor.Mention }
                : null;
        // What is to come counts from the day of writing, whatever the story tells of.
        return resolved is not null || (isChronicle && (tense != Tense.Future || writing is null));
    }

    /// <summary>Moves the story to a time that the text has named.</summary>
    public void Follow(Mention mention, TimeValue value, ResolvedTime? resolved, Tense tense, Zone? place)
    {
        if (!IsStory(place)) return;
        // No calendar type holds the years before Christ: what follows them is not of our era.
        if (value.BeforeChrist is not null) _story.Forget();
        // "On Wednesday" takes a report back to its own time.
        if (!isChronicle && ChronicleTest.IsDeictic(value)) _story.Forget();
        if (resolved is null or { Anchor: TimeAnchor.Document }) return;

        // "Two years earlier" looks back from where the story stays.
        if (value.Relative is { Most: < 0 } || PeriodOf(value, resolved) is not { } period) return;
        var sentence = document.Layout.SentenceAt(mention.Span.Start);
        var isHeading = place?.Kind == ZoneKind.Headline;
        // "Napoleon (1769-1821)", "(July 1959)": lives and sources stand beside the story.
        if (!isHeading && document.Text.AsSpan(0, mention.Span.Start).TrimEnd() is [.., '(']) return;
        if (!isChronicle && (tense != Tense.Past || IsBehind(RelativeWords.Subordinating, sentence, mention))) return;
        var isLeading = isHeading || TenseReader.OpensSentence(document.Tokens, sentence, mention.Span);
        if (!isLeading && IsBehind(RelativeWords.Bounding, sentence, mention)) return;
        _sentence = sentence;
        _story.MoveTo(period, isLeading, place?.Paragraph ?? -1);
    }

    private static bool IsStory(Zone? zone) => zone is null or { Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Dateline or ZoneKind.Headline };

    /// <summary>Whether a year, or the month of a day, is left to the context.</summary>
    private static bool IsOpen(TimeValue value) =>
        value is { Relative: null, Reference: TimeReference.None, BeforeChrist: null, OtherReading: null, Type: not (TimeType.Duration or TimeType.Set) }
        && (value.Fields.IsBareWeekday || IsPartOfOpenYear(value.Fields));

    private static bool IsPartOfOpenYear(CalendarFields fields) =>
        fields is { Year: null } and ({ Month: not null } or { Day: not null } or { Part: CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Season });

    /// <summary>
    /// Whether a report tells, in this paragraph and in the past, of a year that it has named, and goes on from there: in the same sentence, or soon after at
    /// the head of another.
    /// </summary>
    private bool IsTellingHere(Mention mention, TimeValue value, Tense tense, Zone? place)
    {
        if (tense != Tense.Past || place is not { Kind: ZoneKind.Body } || place.Paragraph != _story.Paragraph || !_story.IsFine || value.Fields.IsBareWeekday)
            return false;
        if (_story.Reached is not { } reached || _story.Complete(value) is not { } fields || FieldPeriod.Of(fields, value.Modifier) is not { } period)
            return false;
        if (period.First < reached.First || period.First - reached.End > LongestStep) return false;
        var sentence = document.Layout.SentenceAt(mention.Span.Start);
        if (sentence == _sentence) return true;
        // What has just happened is the news, and needs no year. Without a day of writing nobody knows what has.
        return writing is { } day && !IsNews(value, day) && TenseReader.OpensSentence(document.Tokens, sentence, mention.Span);
    }

    private static bool IsNews(TimeValue value, DateOnly day) =>
        FieldCompleter.Complete(value, day, Tense.Past) is { } own && FieldPeriod.Of(own) is { } near && day.DayNumber - near.First <= NewsDays;

    /// <summary>Whether such a word stands before the mention in its clause.</summary>
    private bool IsBehind(TermSet words, TextSpan sentence, Mention mention)
    {
        var text = document.Tokens;
        var at = text.IndexAt(mention.Span.Start);
        for (var i = at - 1; i >= Math.Max(at - LongestClause, 0) && text.Tokens[i].Start >= sentence.Start && text.WordAt(i) is not ";"; i--)
            if (words.Contains(text.WordAt(i))) return true;
        return false;
    }

    /// <summary>The days named; of a range of years the first, of a range of days the last. Null for what is longer than a year.</summary>
    private static DayPeriod? PeriodOf(TimeValue value, ResolvedTime resolved)
    {
        var whole = DayPeriod.Between(DateOnly.FromDateTime(resolved.Earliest), DateOnly.FromDateTime(resolved.Latest.AddTicks(-1)).AddDays(1));
        if (value.Until is null) return whole.End - whole.First <= DayNumbers.DaysOfLeapYear ? whole : null;
        return value.Fields is { Year: { } year, Month: null, Part: null } ? DayPeriod.Months(year, 1, 12)
            : whole.End - whole.First <= DayNumbers.DaysOfLeapYear ? whole with { First = whole.End - 1 }
            : null;
    }
}
