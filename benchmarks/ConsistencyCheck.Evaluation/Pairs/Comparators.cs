using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary>Tells drafts that set a bound or a margin ("fewer than 40", "before 2015") from those that state plain values.</summary>
internal static class Comparators
{
    /// <summary>What directly before a date makes it a bound.</summary>
    private static readonly TermSet Bounding = new("before", "after", "since", "until", "till", "by", "prior", "following");

    public static bool Any(DatedDocument draft) => draft.Mentions.Any(mention =>
        mention.Mention.Quantity is { Approximation: not Approximation.None }
        || (mention.Mention.Time is { } time && (IsBound(time.Modifier) || Bounding.Contains(WordBefore(draft.Text, mention.Mention.Span.Start)))));

    // "Early", "mid-" and "late" name a part of a unit and set no bound.
    private static bool IsBound(TimeModifier modifier) =>
        modifier is not (TimeModifier.None or TimeModifier.Start or TimeModifier.Mid or TimeModifier.End);

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        // "Prior to May" and "after the 2016 season": the word between says nothing itself.
        foreach (var skipped in (ReadOnlySpan<string>)["the", "to"])
            if (LastWord(before).Equals(skipped, StringComparison.OrdinalIgnoreCase)) before = before[..^skipped.Length].TrimEnd();
        return LastWord(before);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text[start..];
    }
}
