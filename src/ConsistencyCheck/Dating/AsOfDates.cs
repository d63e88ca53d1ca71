using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Dating;

/// <summary>
/// What "now" is where the caller does not say: for each document the newest stamp of its own page, or else of a story about the same people and places.
/// </summary>
/// <remarks>A stamp on an unrelated page says nothing: whatever else is checked beside a document must not give it a year.</remarks>
internal sealed class AsOfDates
{
    /// <summary>Any day would do: the calendar of month, day and weekday repeats.</summary>
    private static readonly DateOnly WithoutAnyYear = new(2000, 1, 1);

    private readonly IReadOnlyList<(MentionedDocument Document, IReadOnlyList<TimeMention> Mentions)> _documents;
    private readonly DateOnly?[] _own;
    private readonly int[] _newestFirst;

    public AsOfDates(IReadOnlyList<(MentionedDocument Document, IReadOnlyList<TimeMention> Mentions)> documents)
    {
        _documents = documents;
        _own = [.. documents.Select(item => NewestStamp(item.Document.Layout.Document, item.Mentions))];
        _newestFirst = [.. Enumerable.Range(0, documents.Count).Where(index => _own[index] is not null).OrderByDescending(index => _own[index])];
    }

    /// <summary>The as-of date of a document; null where nothing says one.</summary>
    public DateOnly? Of(int document) => _own[document] ?? (NamesYears(document) ? Borrowed(document) : null);

    /// <summary>
    /// An as-of date to reason with where none is known: late enough for all that the text names. It shows whether the year is ambiguous, and never what it is.
    /// </summary>
    public static DateOnly Nominal(IReadOnlyList<TimeMention> mentions)
    {
        var newest = WithoutAnyYear;
        foreach (var mention in mentions)
            if (mention.Value.Fields.Year is >= 1 and <= 9900 and var year && year > newest.Year) newest = new DateOnly(year, 1, 1);
        return newest.AddYears(DatingPolicy.LookBackYears);
    }

    /// <summary>Dates that a story tells of do not count: they bound it from below only.</summary>
    private static DateOnly? NewestStamp(SourceDocument document, IReadOnlyList<TimeMention> mentions)
    {
        var newest = document.Modified <= document.Published ? document.Published : document.Modified ?? document.Published;
        foreach (var mention in mentions)
        {
            if (mention.Zone.Kind is not (ZoneKind.HeaderStamp or ZoneKind.RelatedLink or ZoneKind.Dateline)) continue;
            if (mention.Value.Fields.TryGetDay(out var day) && !(day <= newest)) newest = day;
        }

        return newest;
    }

    private DateOnly? Borrowed(int document)
    {
        foreach (var other in _newestFirst)
            if (StoryNames.AreShared(_documents[document].Document.Names, _documents[other].Document.Names)) return _own[other];
        return null;
    }

    /// <summary>
    /// Whether the text holds anything that an as-of date could help to place: an explicit year, or a month-day that a weekday may narrow down.
    /// </summary>
    private bool NamesYears(int document) => _documents[document].Mentions.Any(mention => mention.Value.Fields is { Year: not null } or { IsMonthDay: true });
}
