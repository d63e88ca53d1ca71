using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds percentages that share one whole: opposite answers, two candidates' votes, and "the remaining 20 percent".</summary>
internal sealed class WholeReader(FigureText story)
{
    /// <summary>How many words an answer may stand from its percentage: "55% of voters said they approve". Policy.</summary>
    private const int Reach = 6;

    /// <summary>How many shares before the last one are read. Policy.</summary>
    private const int MostShares = 8;

    /// <summary>The whole whose second share, or whose last one, stands at an index.</summary>
    public Whole? At(int index)
    {
        if (!IsPercent(story.Figures[index])) return null;
        // "The remaining 45 percent of the money": of something else than the rest of the sentence, perhaps.
        if (IsLast(story.Figures[index])) return story.Is(story.Figures[index].End, "of") ? null : Remainder(index);
        if (index == 0 || !story.IsTogether(index - 1, 2) || !IsPercent(story.Figures[index - 1])) return null;
        var (first, second) = (story.Figures[index - 1], story.Figures[index]);
        return AreOpposite(first, second) || AreVotes(first, second) ? new Whole([first, second], IsComplete: false) : null;
    }

    private static bool IsPercent(PlacedFigure figure) => figure.Value is { Type: QuantityType.Percent, Value: > 0m and <= 100m, Per: null };

    private bool AreOpposite(PlacedFigure first, PlacedFigure second)
    {
        // The second share is of the same people only if it does not name its own.
        if (story.Is(second.End, "of") || second.First - first.End > Reach + 3 || IsOfGroup(first.First)) return false;
        foreach (var (one, other) in PartitionWords.Opposites)
        {
            var said = IndexOf(first.End, second.First, one);
            var again = IndexOf(second.End, second.End + Reach, other);
            if (said < 0 || again < 0) continue;
            // "55% of men and 48% of women" are shares of two wholes.
            if (said > first.End && story.Is(first.End, "of") && story.IsAny(said, PartitionWords.Exclusive)) return false;
            return !story.Holds(second.End, again, DirectionWords.Breaking) && IsList(first.End, second.First);
        }

        return false;
    }

    /// <summary>"Among men, 55 percent": the share is of a group that the other one may not be of.</summary>
    private bool IsOfGroup(int token)
    {
        for (var i = token - 1; i > token - Reach && !story.IsEnd(i); i--)
            if (story.Is(i, "among") || story.Is(i, "of")) return true;
        return false;
    }

    private int IndexOf(int from, int to, Languages.TermSet words)
    {
        for (var i = from; i < Math.Min(to, from + Reach) && !story.IsEnd(i); i++)
            if (story.IsAny(i, words)) return i;
        return -1;
    }

    /// <summary>Whether one sentence part lists both: no time, place or comparison stands between them.</summary>
    private bool IsList(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (story.IsEnd(i) || story.IsAny(i, DirectionWords.Up) || story.IsAny(i, DirectionWords.Down)) return false;
            if (story.IsAny(i, PartitionWords.OtherWhole)) return false;
        }

        return true;
    }

    private bool AreVotes(PlacedFigure first, PlacedFigure second)
    {
        if (!story.Reads(first.End, first.End + 3, "of", "the", "vote") && !story.Reads(first.End, first.End + 3, "of", "the", "votes")) return false;
        if (story.Is(second.End, "of") || story.Is(second.End, "in") || second.First - first.End > Reach + 3) return false;
        for (var i = first.End + 3; i < second.First; i++)
            if (!story.Is(i, ",") && !story.IsCapitalized(i) && !story.IsAny(i, PartitionWords.BetweenVotes) && !story.At(i).StartsWith("'")) return false;
        return true;
    }

    private bool IsLast(PlacedFigure figure) => story.Is(figure.First - 2, "the") && story.IsAny(figure.First - 1, PartitionWords.Last);

    /// <summary>The shares before "the remaining 20 percent": one reading that makes a whole is enough.</summary>
    private Whole? Remainder(int index)
    {
        var shares = new List<PlacedFigure> { story.Figures[index] };
        var inSentence = 1;
        Whole? widest = null;
        for (var i = index - 1; i >= 0 && shares.Count <= MostShares && IsPercent(story.Figures[i]); i--)
        {
            shares.Insert(0, story.Figures[i]);
            var isHere = story.Figures[i].Sentence == story.Figures[index].Sentence;
            if (isHere) inSentence++;
            var whole = new Whole([.. shares], IsComplete: true);
            if (whole.Fits) return null;
            if (isHere) widest = whole;
        }

        // A single share beside the rest may have others in sentences before.
        return inSentence >= 3 ? widest : widest is null ? null : widest with { IsComplete = false };
    }
}
