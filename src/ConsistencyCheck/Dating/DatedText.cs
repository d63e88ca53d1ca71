using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>A dated document with what the stages to the right read it by: its tokens, and its time mentions in their sentences.</summary>
/// <param name="Source">The document after recognition.</param>
/// <param name="Document">The document with its date, as reports keep it.</param>
/// <param name="Times">The possible time mentions in the order of the text; what a repeated paragraph says again is left out.</param>
/// <param name="Links">The weekdays and month-days that speak of one event.</param>
/// <param name="AsOf">The last day that the caller knows to have passed, or the day of the crawl if that was earlier; null where neither is named.</param>
internal sealed record DatedText(
    MentionedDocument Source,
    DatedDocument Document,
    IReadOnlyList<TimeMention> Times,
    IReadOnlyList<WeekdayDateLink> Links,
    DateOnly? AsOf)
{
    /// <summary>Gets the newest day on which the page says that its text was changed; null where it says none.</summary>
    public DateOnly? Changed { get; init; }

    public TokenizedText Tokens => Source.Tokens;

    /// <summary>Gets the day that the document states and the text does not contradict; null where there is none.</summary>
    /// <remarks>
    /// Only such a day can be held against what is told: an inferred one rests on what is told itself, and one of the last change
    /// says only how new the text may be.
    /// </remarks>
    public DateOnly? PublicationDay =>
        Document.Date is { Basis: DatingBasis.Stated, Stated.IsOfChange: false, Candidates: [var day, ..] } ? day : null;

    /// <summary>
    /// Gets the last day that the text may tell of as past: its publication or, where it was changed since, its last change; null where neither is known.
    /// </summary>
    public DateOnly? LastToldDay =>
        PublicationDay is not { } published ? Changed ?? AsOf
        : Changed > published ? Changed
        : published;

    /// <summary>The time mentions of one sentence, in order.</summary>
    public IEnumerable<TimeMention> TimesIn(TextSpan sentence)
    {
        for (var i = FirstFrom(sentence.Start); i < Times.Count && Times[i].Span.Start < sentence.End; i++) yield return Times[i];
    }

    /// <summary>The time mention before another one in its sentence; null where it is the first.</summary>
    public TimeMention? Before(TimeMention time)
    {
        var at = FirstFrom(time.Span.Start) - 1;
        return at >= 0 && Times[at].Sentence == time.Sentence ? Times[at] : null;
    }

    /// <summary>The index of the first time mention at or behind a place. A text has thousands of them, so it is looked up and not searched for.</summary>
    private int FirstFrom(int start)
    {
        var (low, high) = (0, Times.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Times[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
