using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating.Resolution;

/// <summary>Finds the year that a list of times names only with its last member.</summary>
internal static class SharedYear
{
    /// <summary>Tokens between two members of a list of times: "the spring and early summer of 1943".</summary>
    private const int LongestGap = 4;

    /// <summary>The year that stands once for two: "in May and June 1944", "Dec. 7 (Dec. 8), 1941"; null where none follows.</summary>
    public static int? Of(MentionedDocument document, int index)
    {
        var fields = document.Mentions[index].Time!.Fields;
        if (fields.IsBareWeekday || index + 1 >= document.Mentions.Count) return null;
        var next = document.Mentions[index + 1];
        if (next.Time is not { Relative: null, Fields: { Year: { } year, Weekday: null } second }
            || !IsJoint(document.Tokens, document.Mentions[index].Span.End, next.Span.Start))
            return null;
        if ((fields.Month is null) != (second.Month is null) || (fields.Part is null) != (second.Part is null)) return null;
        return fields.Month > second.Month ? year - 1 : year;
    }

    private static bool IsJoint(TokenizedText text, int from, int to)
    {
        var (first, last) = (text.IndexAt(from), text.IndexAt(to));
        if (last == first || last - first > LongestGap) return false;
        for (var i = first; i < last; i++)
            if (!RelativeWords.Listing.Contains(text.WordAt(i)) && text.WordAt(i) is not ("early" or "late" or "in" or "the" or "on")) return false;
        return true;
    }
}
