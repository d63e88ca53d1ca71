using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Dating.Resolution;

/// <summary>A text whose time expressions are marked with their TIMEX3 type, value and modifier: <c>{late last year|DATE 1988 END}</c>.</summary>
internal static class Marked
{
    /// <summary>The text with the marks that the library's own reading gives it; equal to <paramref name="marked"/> where both agree.</summary>
    /// <param name="marked">The marked text.</param>
    /// <param name="published">The stated day of publication; null for none.</param>
    public static string Read(string marked, string? published)
    {
        var text = Plain(marked);
        var dated = DocumentDater.DateAll([Reading.Of(text, published: published is null ? null : Reading.Day(published))], asOf: null)[0].Document;
        var result = text;
        foreach (var mention in dated.Mentions.Reverse())
        {
            if (mention.Mention.Time is not { } time) continue;
            var words = mention.Mention.Span.Of(text).ToString();
            var mark = $"{TypeOf(time)} {mention.Resolved?.Timex ?? time.Timex}{ModifierOf(time.Modifier)}";
            result = $"{result[..mention.Mention.Span.Start]}{{{words}|{mark}}}{result[mention.Mention.Span.End..]}";
        }

        return result;
    }

    private static string Plain(string marked)
    {
        var plain = new System.Text.StringBuilder();
        foreach (var piece in marked.Split('{'))
        {
            var close = piece.IndexOf('}', StringComparison.Ordinal);
            plain.Append(close < 0 ? piece : piece[..piece.IndexOf('|', StringComparison.Ordinal)] + piece[(close + 1)..]);
        }

        return plain.ToString();
    }

    private static string TypeOf(TimeValue time) => time.Type switch
    {
        TimeType.Date => "DATE",
        TimeType.Time or TimeType.DateTime => "TIME",
        TimeType.Duration => "DURATION",
        _ => "SET",
    };

    private static string ModifierOf(TimeModifier modifier) => modifier switch
    {
        TimeModifier.None => string.Empty,
        TimeModifier.OnOrBefore => " ON_OR_BEFORE",
        TimeModifier.OnOrAfter => " ON_OR_AFTER",
        TimeModifier.LessThan => " LESS_THAN",
        TimeModifier.MoreThan => " MORE_THAN",
        TimeModifier.EqualOrLess => " EQUAL_OR_LESS",
        TimeModifier.EqualOrMore => " EQUAL_OR_MORE",
        _ => " " + modifier.ToString().ToUpperInvariant(),
    };
}
