using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Links;

/// <summary>Links a weekday to the date that it stands beside: "Wednesday, Sept. 6", "Thursday (May 9, 2023)", "May 22, 2024, a Tuesday".</summary>
internal static class SideBySideLinker
{
    public static void Link(MentionedDocument document, IReadOnlyList<TimeMention> mentions, List<WeekdayDateLink> links)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (IsRangeOfFullDays(mention))
            {
                var first = mention with { Value = mention.Value with { Until = null } };
                var last = mention with { Value = mention.Value.Until! };
                links.Add(new WeekdayDateLink(first, first, LinkKind.SideBySide));
                links.Add(new WeekdayDateLink(last, last, LinkKind.SideBySide));
            }
            else if (IsDate(mention) && mention.Value.Fields.Weekday is not null)
            {
                if (!IsInList(document.Tokens, mention, mention)) links.Add(new WeekdayDateLink(mention, mention, LinkKind.SideBySide));
            }
            else if (i + 1 < mentions.Count && Pair(mention, mentions[i + 1]) is var (weekday, date) && weekday is not null && date is not null)
            {
                var gap = document.Text.AsSpan(mention.Span.End, Math.Max(mentions[i + 1].Span.Start - mention.Span.End, 0)).Trim();
                if (Joins(gap, weekdayFirst: weekday == mention) && !IsInList(document.Tokens, mention, mentions[i + 1]))
                    links.Add(new WeekdayDateLink(weekday, date, LinkKind.SideBySide));
            }
        }
    }

    private static (TimeMention? Weekday, TimeMention? Date) Pair(TimeMention first, TimeMention second)
    {
        if (first.Sentence != second.Sentence) return default;
        if (first.IsBareWeekday && IsDate(second) && second.Value.Fields.Weekday is null) return (first, second);
        return second.IsBareWeekday && IsDate(first) && first.Value.Fields.Weekday is null ? (second, first) : default;
    }

    /// <summary>A day; "between 10 a.m. and 2 p.m. on Thursday, June 3" ends on it as well.</summary>
    private static bool IsDate(TimeMention mention) =>
        mention.Value is { Relative: null, Fields: { Month: not null, Day: not null } } &&
        (mention.Value.Until is not { } until || until.Fields.IsEmpty || until.Fields == mention.Value.Fields);

    /// <summary>
    /// "From Friday, July 4, 2025 to Sunday, July 6, 2025": each end has its own weekday. Without their years the ends would date the text as two witnesses.
    /// </summary>
    private static bool IsRangeOfFullDays(TimeMention mention) =>
        mention.Value is { Relative: null, Until: { Relative: null } until } && IsFullDay(mention.Value.Fields) && IsFullDay(until.Fields);

    private static bool IsFullDay(CalendarFields fields) => fields.Weekday is not null && fields.TryGetDay(out _);

    private static bool Joins(ReadOnlySpan<char> gap, bool weekdayFirst) =>
        weekdayFirst ? gap is "" or "," or "(" or "." or ".," : gap is "(" or ", a" or "a" or "(a";

    /// <summary>"Monday and Tuesday, May 6 and 7": which day has which weekday is told by the order of the two lists, not by who stands beside whom.</summary>
    private static bool IsInList(TokenizedText text, TimeMention first, TimeMention last)
    {
        var start = text.IndexAt(first.Span.Start);
        if (start >= 2 && RelativeWords.Listing.Contains(text.WordAt(start - 1)) && RelativeWords.Weekdays.Contains(text.WordAt(start - 2))) return true;
        var end = text.IndexAt(last.Span.End);
        return end + 1 < text.Tokens.Length && RelativeWords.Listing.Contains(text.WordAt(end)) &&
            text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 1].Length <= 2;
    }
}
