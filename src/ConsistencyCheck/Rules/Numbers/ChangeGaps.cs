using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Reads what stands between the figures of a change: "to", "from", "up", "an increase of".</summary>
internal static class ChangeGaps
{
    /// <summary>How many words may tell when and of what between two figures: "barrels a day in the third quarter". Policy.</summary>
    private const int Reach = 8;

    /// <summary>" to ", " in March to ", ", to a record high of ".</summary>
    public static bool LeadsTo(FigureText story, int from, int to)
    {
        var at = to - 1;
        while (at > from && story.IsAny(at, DirectionWords.Record)) at--;
        return at >= from && (story.Is(at, "to") || story.Is(at, "at")) && IsQuiet(story, from, at);
    }

    /// <summary>" from ", " a year earlier from ", " in May, down from last year's ".</summary>
    public static bool LeadsFrom(FigureText story, int from, int to)
    {
        var at = to - 1;
        while (at > from && IsEarlier(story, at)) at--;
        return at >= from && story.Is(at, "from") && IsQuiet(story, from, at);
    }

    /// <summary>" since 2010, from ": a comma, "from" and the old figure, whatever time the change took.</summary>
    public static bool OpensFromTo(FigureText story, int from, int to)
    {
        var at = to - 1;
        while (at > from && IsEarlier(story, at)) at--;
        if (at <= from || !story.Is(at, "from") || !story.Is(at - 1, ",") || at - from > Reach) return false;
        for (var i = from; i < at; i++)
            if (story.IsEnd(i) || story.IsAny(i, DirectionWords.Turning)) return false;
        return true;
    }

    /// <summary>Whether "from" leads to a figure, without regard to what stands before it.</summary>
    public static bool FollowsFrom(FigureText story, int first)
    {
        var at = first - 1;
        while (at > first - Reach && IsEarlier(story, at)) at--;
        return story.Is(at, "from");
    }

    /// <summary>", compared with ", " versus ".</summary>
    public static bool Compares(FigureText story, int from, int to)
    {
        var at = to - 1;
        while (at > from && (IsEarlier(story, at) || story.Is(at, "with") || story.Is(at, "to"))) at--;
        return at >= from && story.IsAny(at, DirectionWords.Comparing) && IsQuiet(story, from, at);
    }

    /// <summary>" more than ", " below the ": Up, Down, or None where nothing is compared.</summary>
    public static Direction Exceeds(FigureText story, int from, PlacedFigure figure)
    {
        // The words may have been read as the figure's own: "20 percent | more than $40 million".
        var to = from == figure.First ? figure.End : figure.First;
        if (story.IsAny(from, DirectionWords.More)) return IsThan(story, from, to) ? Direction.Up : Direction.None;
        return story.IsAny(from, DirectionWords.Less) && IsThan(story, from, to) ? Direction.Down : Direction.None;
    }

    private static bool IsThan(FigureText story, int word, int to)
    {
        var at = word + 1;
        if (story.Is(at, "than")) at++;
        else if (!story.Is(word, "above") && !story.Is(word, "below")) return false;
        while (at < to && IsEarlier(story, at)) at++;
        return at >= to || !story.IsWord(at);
    }

    /// <summary>", up ", ", an increase of ", " (a fall of ": the change that two figures make.</summary>
    public static bool Results(FigureText story, int from, int to)
    {
        var at = to - 1;
        while (at >= from && (story.IsAny(at, DirectionWords.Resulting) || story.IsAny(at, DirectionWords.Up) || story.IsAny(at, DirectionWords.Down))) at--;
        return at >= from && at < to && (story.Is(at, ",") || story.Is(at, "(") || story.IsDash(at)) && IsQuiet(story, from, at);
    }

    /// <summary>Whether a change ends with its figure, or with "increase" behind it, so that it is measured against nothing else.</summary>
    public static bool Ends(FigureText story, int at)
    {
        if (story.IsAny(at, DirectionWords.Up) || story.IsAny(at, DirectionWords.Down)) at++;
        if (story.Is(at, ".") && story.IsCapitalized(at + 1)) return true;
        return story.Is(at, ",") || story.IsEnd(at);
    }

    private static bool IsEarlier(FigureText story, int token) =>
        story.IsAny(token, DirectionWords.Earlier) || (story.At(token) is [.., '\'' or '’', 's'] && !story.IsCapitalized(token));

    /// <summary>Whether nothing in the words begins another thought.</summary>
    private static bool IsQuiet(FigureText story, int from, int to)
    {
        if (to - from > Reach) return false;
        for (var i = from; i < to; i++)
        {
            // "2.4 mln tonnes vs. 1.9" and "10 U.S. states": the point of an abbreviation ends nothing.
            if (story.IsEnd(i) && !(story.Is(i, ".") && i == from) || story.IsAny(i, DirectionWords.Breaking) || story.Is(i, ":")) return false;
            if (story.IsAny(i, DirectionWords.Losses)) return false;
        }

        return true;
    }
}
