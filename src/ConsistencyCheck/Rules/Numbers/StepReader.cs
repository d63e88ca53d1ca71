using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds a step that is said in percent as well, with the figure that it led to.</summary>
internal sealed class StepReader(FigureText story)
{
    /// <summary>The step that begins with a figure, if one does.</summary>
    public Step? At(int index)
    {
        if (!story.IsTogether(index, 3)) return null;
        var (by, percent, reached) = (story.Figures[index], story.Figures[index + 1], story.Figures[index + 2]);
        if (percent.Value is not { Type: QuantityType.Percent, Per: null, Of: null } || !story.Reads(by.End, percent.First, ",", "or")) return null;
        if (!AreAlike(by.Value, reached.Value) || !ChangeGaps.LeadsTo(story, percent.End, reached.First)) return null;
        return DirectionReader.Before(story, by.First) switch
        {
            Direction.Up => new Step(by, percent, reached, IsDown: false),
            Direction.Down => new Step(by, percent, reached, IsDown: true),
            _ => null,
        };
    }

    /// <summary>Points of an index are counted as the index itself is.</summary>
    private static bool AreAlike(QuantityValue by, QuantityValue reached) =>
        by.Value is not null && reached.Value is not null && !by.IsVague && !reached.IsVague
        && (by is { Type: QuantityType.Count, Of: "point" }
            ? reached is { Type: QuantityType.Count, Of: null or "point" }
            : FigureReading.AreAlike(by, reached));
}
