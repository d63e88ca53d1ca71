using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds the places where a sentence gives a figure, what it was before, and how much it changed.</summary>
/// <remarks>Only figures that follow each other are read, so that no other subject can stand between them.</remarks>
internal sealed class ChangeReader(FigureText story)
{
    /// <summary>How many times one figure may be the other where one of them stands without its unit. Policy.</summary>
    private const decimal MostTimes = 50m;

    /// <summary>The changes that begin with a figure; of two readings, the one with more figures.</summary>
    public IEnumerable<Change> At(int index)
    {
        var second = Next(index);
        var third = Next(second);
        if (second < story.Figures.Count && third < story.Figures.Count && story.IsTogether(index, third - index + 1)
            && Triple(index, second, third) is { } full)
        {
            yield return full;
            yield break;
        }

        if (second >= story.Figures.Count || !story.IsTogether(index, second - index + 1) || IsInner(index)) yield break;
        if (Pair(index, second) is { } bare) yield return bare;
    }

    private PlacedFigure this[int index] => story.Figures[index];

    /// <summary>The next figure, past an aside: "to $12 million, or 40 cents a share, from $10 million".</summary>
    private int Next(int index)
    {
        var next = index + 1;
        if (next + 1 >= story.Figures.Count || this[next].Value is not { Type: QuantityType.Money, Per: not null }) return next;
        if (index < story.Figures.Count && this[index].Value.Per is not null) return next;
        var before = this[next].First - 1;
        return story.Is(before, "or") || story.Is(before, "(") ? next + 1 : next;
    }

    private int AfterAside(int index, int next) => next > index + 1 ? this[next - 1].End : this[index].End;

    private Change? Triple(int first, int second, int third)
    {
        var (a, b, c) = (this[first], this[second], this[third]);
        (a, b, c) = (InCents(a, b), InCents(b, IsBare(a.Value) ? c : a), InCents(c, IsBare(b.Value) ? a : b));
        var (afterA, afterB) = (AfterAside(first, second), AfterAside(second, third));
        if (IsMeasure(a, b, c))
        {
            var direction = DirectionOf(a, afterA, b.First);
            var isTold = direction != Direction.None || IsMultiplying(a);
            if (isTold && ChangeGaps.LeadsTo(story, afterA, b.First) && ChangeGaps.LeadsFrom(story, afterB, c.First)) return Make(c, b, a, direction);
            var isFromTo = ChangeGaps.LeadsFrom(story, afterA, b.First) || ChangeGaps.OpensFromTo(story, afterA, b.First);
            if (isTold && isFromTo && ChangeGaps.LeadsTo(story, afterB, c.First)) return Make(b, c, a, direction);
        }

        if (IsMeasure(b, a, c) && ChangeGaps.Results(story, afterA, b.First) && ChangeGaps.LeadsFrom(story, afterB, c.First)
            && DirectionReader.Between(story, afterA, b.First) is var way and not Direction.None) return Make(c, a, b, way);
        if (IsMeasure(b, a, c) && (story.Reads(afterA, b.First, ",") || story.Reads(afterA, b.First, ",", "or"))
            && ChangeGaps.Exceeds(story, afterB, c) is var more and not Direction.None) return Make(WithoutBound(c), a, b, more);
        // "7.0 percent, compared with 72, or 23.2 percent": the last two are a count and its share.
        if (a.Value.Type == QuantityType.Percent && IsBare(b.Value) && c.Value.Type == QuantityType.Percent && story.Reads(b.End, c.First, ",", "or")) return null;
        if (!IsMeasure(c, a, b) || !ChangeGaps.Results(story, afterB, c.First) || !ChangeGaps.Ends(story, c.End)) return null;
        var told = DirectionReader.Between(story, afterB, c.End + 1);
        if (told == Direction.None) told = DirectionReader.Before(story, a.First);
        if (ChangeGaps.FollowsFrom(story, a.First) && ChangeGaps.LeadsTo(story, afterA, b.First)) return Make(a, b, c, told);
        if (ChangeGaps.LeadsFrom(story, afterA, b.First) || ChangeGaps.Compares(story, afterA, b.First)) return Make(b, a, c, told);
        return null;
    }

    /// <summary>"rose to 12 from 10", "12, up from 10", "rose from 10 to 12".</summary>
    private Change? Pair(int first, int second)
    {
        var (a, b) = (this[first], this[second]);
        var after = AfterAside(first, second);
        if (ChangeGaps.LeadsFrom(story, after, b.First)) a = WithoutUpTo(a);
        (a, b) = (InCents(a, b), InCents(b, a));
        if (!AreTwoTimes(a, b) || IsInverse(a, b)) return null;
        if (ChangeGaps.LeadsFrom(story, after, b.First))
        {
            var between = DirectionReader.Between(story, after, b.First);
            if (between is Direction.Up or Direction.Down) return Make(b, a, null, between);
            if (between != Direction.None || !ChangeGaps.LeadsTo(story, a.First - 1, a.First)) return null;
            return Make(b, a, null, DirectionReader.Before(story, a.First - 1));
        }

        if (!story.Is(a.First - 1, "from") || !ChangeGaps.LeadsTo(story, after, b.First)) return null;
        return Make(a, b, null, DirectionReader.Before(story, a.First - 1));
    }

    /// <summary>Whether the figure is the second one of a change that has been read from its first.</summary>
    private bool IsInner(int index) => index > 0 && story.IsTogether(index - 1, 2)
        && this[index - 1].Value.Type is QuantityType.Percent or QuantityType.Ratio or QuantityType.PercentagePoints
        && ChangeGaps.LeadsTo(story, this[index - 1].End, this[index].First);

    private Change? Make(PlacedFigure old, PlacedFigure now, PlacedFigure? by, Direction direction)
    {
        if (IsLoss(old) != IsLoss(now)) return null;
        return new Change(old, now, by, direction) { IsMultiple = by is { } figure && IsMultiplying(figure) };
    }

    /// <summary>Whether a figure can say how far apart the two others are.</summary>
    private static bool IsMeasure(PlacedFigure by, PlacedFigure first, PlacedFigure second)
    {
        if (!AreTwoTimes(first, second)) return false;
        return by.Value.Type switch
        {
            QuantityType.Percent or QuantityType.Ratio => first.Value.Type != QuantityType.Ratio,
            QuantityType.PercentagePoints => first.Value.Type == QuantityType.Percent,
            QuantityType.Count => by.Value.Of is null or "point" ? first.Value.Type == QuantityType.Count : FigureReading.AreAlike(by.Value, first.Value),
            _ => FigureReading.AreAlike(by.Value, first.Value),
        };
    }

    /// <summary>"12.3 mln dlrs from 10.1 mln": what is paid or measured may go without saying the second time.</summary>
    private static bool AreTwoTimes(PlacedFigure first, PlacedFigure second)
    {
        if (first.Value is { Type: QuantityType.Ratio } or { IsVague: true } || second.Value.IsVague) return false;
        if (first.Value.Value is not { } one || second.Value.Value is not { } other) return false;
        if (FigureReading.AreAlike(first.Value, second.Value)) return true;
        // "12.3 mln from 10": the scale may go without saying too, and then nothing can be computed.
        return (IsBare(first.Value) || IsBare(second.Value)) && one < other * MostTimes && other < one * MostTimes;
    }

    private static bool IsBare(QuantityValue value) => value is { Type: QuantityType.Count, Of: null, Per: null };

    /// <summary>"34 cts from 28": a bare figure beside cents counts cents.</summary>
    private PlacedFigure InCents(PlacedFigure bare, PlacedFigure beside)
    {
        if (!IsBare(bare.Value) || beside.Value.Type != QuantityType.Money || !story.Holds(beside.First, beside.End, DirectionWords.Cents)) return bare;
        if (bare.Value.Value is not { } figure || bare.Value.Approximation != Approximation.None) return bare;
        var cents = NumericInterval.Point(figure / 100m);
        return bare with { Value = bare.Value with { Value = figure / 100m, PlaceExponent = bare.Value.PlaceExponent - 2, Core = cents, Outer = cents } };
    }

    /// <summary>"20 percent more than $40 million": the words belong to the percentage, and the amount is no bound.</summary>
    private static PlacedFigure WithoutBound(PlacedFigure figure)
    {
        if (figure.Value is not { Approximation: Approximation.MoreThan or Approximation.LessThan, Value: { } value }) return figure;
        var point = NumericInterval.Point(value);
        return figure with { Value = figure.Value with { Approximation = Approximation.None, Core = point, Outer = point } };
    }

    /// <summary>"Rents are up to £1,200 from £1,000": a word of change and "to", and no bound.</summary>
    private PlacedFigure WithoutUpTo(PlacedFigure figure)
    {
        if (figure.Value is not { Approximation: Approximation.UpTo, Value: { } value }) return figure;
        if (!story.Reads(figure.First, figure.First + 2, "up", "to")) return figure;
        var point = NumericInterval.Point(value);
        return figure with { First = figure.First + 2, Value = figure.Value with { Approximation = Approximation.None, Core = point, Outer = point } };
    }

    private Direction DirectionOf(PlacedFigure by, int after, int next)
    {
        var before = DirectionReader.Before(story, by.First);
        return before != Direction.None ? before : DirectionReader.Between(story, after, next);
    }

    private bool IsMultiplying(PlacedFigure figure) => story.Holds(figure.First, figure.End, DirectionWords.Multiplying);

    private bool IsLoss(PlacedFigure figure) => story.IsAny(figure.End, DirectionWords.Losses) || story.IsAny(figure.First - 1, DirectionWords.Losses)
        || (story.Is(figure.First - 1, "of") && story.IsAny(figure.First - 2, DirectionWords.Losses));

    /// <summary>Whether a smaller figure may be the better one: exchange rates are told from either side, and a first place is above a third.</summary>
    private bool IsInverse(PlacedFigure first, PlacedFigure second)
    {
        for (var i = first.First - 1; i >= Math.Max(0, first.First - 25) && !story.IsLineEnd(i); i--)
            if (story.IsAny(i, DirectionWords.Inverse)) return true;
        return story.Holds(first.End, second.First, DirectionWords.Inverse) || story.Holds(second.End, second.End + 6, DirectionWords.Inverse);
    }
}
