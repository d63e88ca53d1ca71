using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>A list of names in a sentence: "France, Spain, Italy and Malta".</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Least">How many names it has if every "and" inside a name belongs to it ("Trinidad and Tobago").</param>
/// <param name="Most">How many it has if every comma and "and" separates two names.</param>
internal sealed record NameList(TextSpan Span, int Least, int Most)
{
    /// <summary>A name that goes on for longer is a phrase. Policy.</summary>
    private const int LongestName = 5;
    private const int MostNames = 16;

    public bool CanHave(int count) => count >= Least && count <= Most;

    /// <summary>The list behind a mark; null where what follows is not a list of names that ends with "and".</summary>
    public static NameList? Read(FigureText story, int opener)
    {
        var closer = story.Is(opener, "(") ? ")" : null;
        var (segments, ands, lastAnds) = (1, 0, 0);
        var length = 0;
        var first = opener + 1;
        for (var at = first; segments <= MostNames; at++)
        {
            if (IsListEnd(story, at, closer)) return length == 0 ? null : Make(story, first, at, segments, ands, lastAnds);
            if (story.Is(at, ","))
            {
                if (length == 0 || lastAnds > 0) return null;
                (segments, length) = (segments + 1, 0);
                continue;
            }

            if (story.Is(at, "and") || story.Is(at, "&"))
            {
                // An Oxford comma and its "and" separate once.
                if (length > 0) (ands, lastAnds) = (ands + 1, IsLastSegment(story, at, closer) ? lastAnds + 1 : lastAnds);
                else if (segments == 1 || !IsLastSegment(story, at, closer)) return null;
                else lastAnds = -1;
                length = 0;
                continue;
            }

            if (!IsOfName(story, at, length) || ++length > LongestName) return null;
        }

        return null;
    }

    private static NameList? Make(FigureText story, int first, int end, int segments, int ands, int lastAnds)
    {
        // Without a final "and" the sentence goes on elsewhere.
        if (lastAnds == 0) return null;
        var most = segments + ands;
        // One "and" in the last stretch must separate: a list has a conjunction.
        var least = segments + (lastAnds > 0 ? 1 : 0);
        return new NameList(TextSpan.Between(story.SpanOf(first).Start, story.SpanOf(end - 1).End), least, most);
    }

    private static bool IsListEnd(FigureText story, int at, string? closer) =>
        closer is not null ? story.Is(at, closer) : story.IsLineEnd(at) || story.IsDash(at) || (story.Is(at, ".") && EndsSentence(story, at));

    private static bool EndsSentence(FigureText story, int at) => !story.IsWord(at + 1) || (story.IsCapitalized(at + 1) && story.At(at - 1).Length > 2);

    private static bool IsLastSegment(FigureText story, int at, string? closer)
    {
        for (var i = at + 1; i < at + (2 * LongestName) + 2; i++)
        {
            if (IsListEnd(story, i, closer)) return true;
            if (story.Is(i, ",")) return false;
        }

        return false;
    }

    private static bool IsOfName(FigureText story, int at, int length) =>
        story.IsCapitalized(at) || (length > 0 && (story.IsAny(at, ListWords.WithinNames) || story.At(at) is "-" or "." or "'" or "’"))
        || (length == 0 && story.Is(at, "the") && story.IsCapitalized(at + 1));
}
