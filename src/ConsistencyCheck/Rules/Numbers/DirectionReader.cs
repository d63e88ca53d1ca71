using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Reads the direction of a change.</summary>
internal static class DirectionReader
{
    /// <summary>How many words a verb may stand before its figure: "rose in the three months by".</summary>
    private const int Reach = 6;

    /// <summary>The word of change nearest before a token, within its clause.</summary>
    public static Direction Before(FigureText story, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - Reach) && !story.IsEnd(i); i--)
            if (At(story, i) is var found and not Direction.None) return found;
        return Direction.None;
    }

    /// <summary>The first word of change between two tokens.</summary>
    public static Direction Between(FigureText story, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (At(story, i) is var found and not Direction.None) return found;
        return Direction.None;
    }

    private static Direction At(FigureText story, int token) =>
        story.IsAny(token, DirectionWords.Up) ? Direction.Up : story.IsAny(token, DirectionWords.Down) ? Direction.Down : Direction.None;
}
