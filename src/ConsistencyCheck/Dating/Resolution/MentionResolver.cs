using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Places all mentions of a document on the calendar, as far as its date is known.</summary>
internal sealed class MentionResolver
{
    private readonly MentionedDocument _document;
    private readonly IReadOnlyList<DateOnly> _candidates;

    private readonly TenseReader _tenses;
    private readonly NamedTimes _named = new();

    /// <summary>The day of the news, on which the story's speakers spoke: "tomorrow" in a quotation counts from it.</summary>
    private DateOnly? _speechDay;

    private MentionResolver(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        _document = document;
        _tenses = new TenseReader(document.Tokens);
        _candidates = candidates;
    }

    /// <summary>Reads relative words from each candidate day: what comes out the same from all of them is resolved, the rest stays open.</summary>
    public static List<DatedMention> Resolve(MentionedDocument document, IReadOnlyList<DateOnly> candidates)
    {
        var resolver = new MentionResolver(document, candidates);
        var result = new List<DatedMention>(document.Mentions.Count);
        foreach (var mention in document.Mentions) result.Add(resolver.Next(mention));
        return result;
    }

    private DatedMention Next(Mention mention)
    {
        var place = _document.Layout.ZoneAt(mention.Span.Start);
        var zone = place?.Kind ?? ZoneKind.Body;
        if (mention.Time is not { } value || mention.Impossible is not null) return new DatedMention(mention, zone, null);
        var tense = TenseReader.InZone(_tenses.At(_document.Layout.SentenceAt(mention.Span.Start), mention.Span), place);
        var resolved = ResolveOne(mention, value, tense, place);
        if (resolved is not null)
        {
            _named.Add(resolved, place);
            if (zone == ZoneKind.Body && value.Fields.IsBareWeekday && tense == Tense.Past) _speechDay ??= DateOnly.FromDateTime(resolved.Earliest);
        }

        return new DatedMention(mention, zone, resolved);
    }

    private ResolvedTime? ResolveOne(Mention mention, TimeValue value, Tense tense, Zone? place)
    {
        if (value.Relative is { From: ReferencePoint.Mention })
            return LeansForward(mention) ? null : TimeResolver.Resolve(value, _named.AnchorFor(value, place), tense, TimeAnchor.Mention);
        if (place?.Kind == ZoneKind.Quote && _speechDay is { } speechDay && value.Relative is { Unit: CalendarUnit.Day, IsAligned: true })
            return TimeResolver.Resolve(value, speechDay, tense, TimeAnchor.Mention);
        return _candidates.Count == 0 ? TimeResolver.Resolve(value, null, tense, TimeAnchor.Document) : FromAllCandidates(value, tense);
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

    /// <summary>"One day after the minister resigned" counts from what follows, which need not be a date; "a day later" from what came before.</summary>
    private bool LeansForward(Mention mention)
    {
        var text = _document.Tokens;
        var next = text.IndexAt(mention.Span.End);
        return next > 0 && next < text.Tokens.Length && text.Tokens[next].Kind is TokenKind.Word or TokenKind.Number &&
            RelativeWords.LeaningForward.Contains(text.WordAt(next - 1));
    }
}
