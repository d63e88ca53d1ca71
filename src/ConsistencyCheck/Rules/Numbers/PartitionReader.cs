using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>
/// Finds totals that a sentence divides in two or more that leave nothing out: "Of 48 letters, 31 had been answered and 17 had not", "164 letters, 60 of them in
/// support and 104 against".
/// </summary>
/// <remarks>Parts may overlap ("30 had fever and 25 had a cough"), unless the last is told by the opposite of another.</remarks>
internal sealed class PartitionReader(FigureText story)
{
    /// <summary>How many words may stand between a total and its first part, and from one part to the next. Policy.</summary>
    private const int Reach = 10;

    private const int MostParts = 6;

    /// <summary>The total at an index with the parts that follow it in its sentence; null where they are none, or may overlap.</summary>
    public Parts? At(int index)
    {
        var total = story.Figures[index];
        if (!IsExact(total.Value) || total.Value.Value <= 1m || !story.IsTogether(index, 3)) return null;
        var first = story.Figures[index + 1];
        if (first.First - total.End > Reach || !story.Is(first.First - 1, ",") || !(OpensWithOf(total) || IsOfThem(first))) return null;
        return ReadParts(index, total) is { } parts && AreComplementary(parts) ? new Parts(total, parts, 0, IsOpen: false) : null;
    }

    /// <summary>"Of 48 letters", "Of the 1,127 issues traded", at the head of the sentence.</summary>
    private bool OpensWithOf(PlacedFigure total)
    {
        var at = story.Is(total.First - 1, "the") ? total.First - 2 : total.First - 1;
        return story.At(at) is "Of" && story.IsCapitalized(at);
    }

    private bool IsOfThem(PlacedFigure part) => story.Is(part.End, "of") && story.At(part.End + 1) is "them" or "whom" or "which" or "these";

    /// <summary>The figures up to the end of the sentence, each behind a comma or an "and"; null where one stands elsewhere, or is of another kind.</summary>
    private List<PlacedFigure>? ReadParts(int index, PlacedFigure total)
    {
        var parts = new List<PlacedFigure>();
        for (var i = index + 1; i < story.Figures.Count && story.Figures[i].Sentence == total.Sentence; i++)
        {
            var part = story.Figures[i];
            if (parts.Count == MostParts || !story.IsTogether(index, i - index + 1)) return null;
            if (parts.Count > 0 && (part.First - parts[^1].End > Reach || !(story.At(part.First - 1) is "," or "and"))) return null;
            if (!IsExact(part.Value) || part.Value.Type != total.Value.Type || !IsOfTotal(part.Value, total.Value)) return null;
            parts.Add(part);
        }

        return parts.Count >= 2 && story.Is(parts[^1].First - 1, "and") ? parts : null;
    }

    /// <summary>"27 people, 16 of them civilians and 11 soldiers": a noun of its own, if it has one, is of people.</summary>
    private static bool IsOfTotal(QuantityValue part, QuantityValue total) => part.Of is not { } noun || noun == total.Of
        || (PartitionWords.Persons.Contains(noun) && total.Of is { } all && PartitionWords.Everyone.Contains(all));

    private bool AreComplementary(List<PlacedFigure> parts)
    {
        var (begin, last) = (parts[0].First, parts[^1]);
        foreach (var (one, other) in PartitionWords.Opposites)
            if (story.Holds(begin, last.First, one) && story.Holds(last.First, EndOf(last), other)) return true;
        foreach (var (one, other) in PartitionWords.Complements)
            if (Holds(begin, last.First, one) && Holds(last.First, EndOf(last), other)) return true;
        return Negates(last.End) || IsGapped(parts[0], last);
    }

    /// <summary>"Eight are silver and 17 bronze": what shares its verb is told as a contrast.</summary>
    private bool IsGapped(PlacedFigure first, PlacedFigure last) =>
        story.At(first.End) is "are" or "were" && story.IsWord(last.End) && (story.IsEnd(last.End + 1) || story.Is(last.End + 1, ","));

    /// <summary>"17 had not", "two did not": the verb that was told of the part before is denied; and "24 have not been found", behind the rescued and the dead.</summary>
    private bool Negates(int from)
    {
        if (story.At(from) is not ("had" or "did" or "were" or "was" or "have" or "do" or "are") || !story.Is(from + 1, "not")) return false;
        return story.IsEnd(from + 2) || story.Is(from + 2, ",") || (story.Is(from + 2, "been") && story.IsAny(from + 3, PartitionWords.Sought));
    }

    private bool Holds(int from, int to, string word)
    {
        for (var at = from; at < to; at++)
            if (story.Is(at, word)) return true;
        return false;
    }

    /// <summary>The end of what is said of the last part: that of the sentence, or some words on.</summary>
    private int EndOf(PlacedFigure last)
    {
        var end = last.End;
        while (end < last.End + Reach && !story.IsEnd(end)) end++;
        return end;
    }

    private static bool IsExact(QuantityValue value) =>
        value is { Type: QuantityType.Count, Value: > 0m, IsVague: false, Per: null, Approximation: Approximation.None or Approximation.Exact };
}
