using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Reads the direction of a change.</summary>
internal static class DirectionReader
{
    /// <summary>How many words a verb may stand before its figure: "rose in the three months by".</summary>
    private const int Reach = 6;

    /// <summary>What the words of change before a token tell, within its clause.</summary>
    public static Direction Before(FigureText story, int token)
    {
        var first = token;
        while (first > Math.Max(0, token - Reach) && !story.IsEnd(first - 1)) first--;
        return Between(story, first, token);
    }

    /// <summary>What the words of change between two tokens tell.</summary>
    public static Direction Between(FigureText story, int from, int to)
    {
        var told = Direction.None;
        for (var i = from; i < to; i++)
        {
            if (At(story, i) is not (var found and not Direction.None)) continue;
            if (told != Direction.None && told != found) return Direction.Unclear;
            told = found;
        }

        return told;
    }

    private static Direction At(FigureText story, int token) =>
        story.IsAny(token, DirectionWords.Up) ? Direction.Up
        : story.IsAny(token, DirectionWords.Down) ? Direction.Down
        : story.IsAny(token, DirectionWords.Either) ? Direction.Unclear : Direction.None;
}
