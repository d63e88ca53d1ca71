using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Reads from the words in and around a time what it counts from, and on which side of that it lies.</summary>
internal static class AnchorWords
{
    /// <summary>Tokens between a modal verb and the weekday of its clause: "would visit the northern capital on Saturday".</summary>
    private const int LongestVerbPhrase = 8;

    /// <summary>
    /// The side of the day of writing that the words before a time give it, whatever the verb: "since April", "next June 30", "delayed until Sunday"; null
    /// where they give none.
    /// </summary>
    public static Tense? SideOfWriting(MentionedDocument document, Mention mention, TimeValue value)
    {
        if (value.Relative is not null || value.Fields.Year is not null) return null;
        var text = document.Tokens;
        var at = text.IndexAt(mention.Span.Start);
        if (at == 0) return null;
        var before = text.WordAt(at - 1);
        if (before.Equals("since", StringComparison.OrdinalIgnoreCase) || before.Equals("last", StringComparison.OrdinalIgnoreCase)) return Tense.Past;
        if (before.Equals("next", StringComparison.OrdinalIgnoreCase)) return Tense.Future;
        if (!value.Fields.IsBareWeekday) return null;
        if (at > 1 && RelativeWords.Bounding.Contains(before) && RelativeWords.PuttingOff.Contains(text.WordAt(at - 2))) return Tense.Future;
        return IsToldAhead(text, at, document.Layout.SentenceAt(mention.Span.Start).Start) ? Tense.Future : null;
    }

    /// <summary>"Said that he would leave Saturday": the past has its own future. What somebody "would not say Friday" was asked on that day.</summary>
    private static bool IsToldAhead(TokenizedText text, int at, int from)
    {
        for (var i = at - 1; i >= Math.Max(at - LongestVerbPhrase, 0) && text.Tokens[i].Start >= from && text.Tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (RelativeWords.Saying.Contains(text.WordAt(i))) return false;
            if (RelativeWords.Ahead.Contains(text.WordAt(i))) return i + 1 < at && text.WordAt(i + 1) is not ("not" or "have");
        }

        return false;
    }

    /// <summary>"One day after the minister resigned" counts from what follows, which need not be a date; "a day later" from what came before.</summary>
    public static bool LeanForward(TokenizedText text, TextSpan span)
    {
        var next = text.IndexAt(span.End);
        return next > 0 && next < text.Tokens.Length && text.Tokens[next].Kind is TokenKind.Word or TokenKind.Number &&
            RelativeWords.LeaningForward.Contains(text.WordAt(next - 1));
    }

    /// <summary>"That year", "the same week": a time that the text has named.</summary>
    public static bool PointBack(TokenizedText text, TextSpan span)
    {
        for (var i = text.IndexAt(span.Start); i < text.Tokens.Length && text.Tokens[i].Start < span.End; i++)
            if (RelativeWords.PointingBack.Contains(text.WordAt(i))) return true;
        return false;
    }
}
