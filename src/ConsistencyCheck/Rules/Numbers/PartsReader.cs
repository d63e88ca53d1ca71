using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Finds totals whose parts follow them: "12 people, seven men and five women", "1,200 jobs: 700 in Leeds and 500 in York".</summary>
internal sealed class PartsReader(FigureText story)
{
    /// <summary>How many words may stand between a total and the mark before its parts, and between two parts. Policy.</summary>
    private const int Reach = 8;

    /// <summary>How many parts are read. Policy: longer lists are tables.</summary>
    private const int MostParts = 12;

    private enum Opener
    {
        None,
        Comma,
        Mark,
        Including,
    }

    /// <summary>The total at an index with its parts, if they follow.</summary>
    public Parts? At(int index)
    {
        var total = story.Figures[index];
        if (total.Value is not { Value: > 1m, IsVague: false, Type: QuantityType.Count or QuantityType.Money or QuantityType.Measurement, Per: null }) return null;
        if (!story.IsTogether(index, 2)) return null;
        var opener = FindOpener(total.End, story.Figures[index + 1].First, out var start);
        if (opener == Opener.None || ReadItems(index, start, opener, out var singles) is not { } items || items.Count + singles < 2) return null;
        var parts = new Parts(total, items, singles, opener == Opener.Including);
        return items.Count > 0 && AreParts(parts, opener) && !IsNamedElsewhere(index, items.Count, parts) ? parts : null;
    }

    private Opener FindOpener(int from, int to, out int start)
    {
        start = to;
        var limit = Math.Min(to, from + Reach);
        for (var at = from; at < limit; at++)
        {
            start = at + 1;
            if (story.Is(at, ":") || story.Is(at, "(") || story.IsDash(at)) return Opener.Mark;
            if (story.IsAny(at, PartitionWords.Including)) return Opener.Including;
            if (story.Is(at, ",") && !story.IsAny(at + 1, PartitionWords.Including)) return at - from <= 2 ? Opener.Comma : Opener.None;
            if (story.IsEnd(at) || story.IsAny(at, DirectionWords.Breaking)) return Opener.None;
        }

        return Opener.None;
    }

    /// <summary>The parts from a token on; null where the list does not end as a list does.</summary>
    private List<PlacedFigure>? ReadItems(int index, int at, Opener opener, out int singles)
    {
        var items = new List<PlacedFigure>();
        singles = 0;
        var isLast = false;
        while (items.Count + singles < MostParts)
        {
            while (story.IsAny(at, PartitionWords.Adding) && !IsSingle(at)) at++;
            if (NextFigure(index, items.Count) is { } figure && figure.First == at) items.Add(figure);
            else if (IsSingle(at)) singles++;
            else return null;
            var after = items.Count > 0 && items[^1].First == at ? items[^1].End : at + 2;
            var next = NextFigure(index, items.Count)?.First ?? int.MaxValue;
            if (!SkipTail(after, next, out var end)) return null;
            if (isLast || story.IsEnd(end)) return isLast || (opener == Opener.Mark && story.Is(end, ")")) ? items : null;
            isLast = story.Is(end, "and") || story.Is(end, "plus") || (story.Is(end, ",") && story.Is(end + 1, "and"));
            at = end + 1;
        }

        return null;
    }

    /// <summary>Past what is said of a part, to the mark or "and" before the next one, or to the end of the list.</summary>
    private bool SkipTail(int from, int next, out int end)
    {
        for (end = from; end < from + Reach + 1; end++)
        {
            if (story.IsEnd(end)) return true;
            if (story.IsAny(end, PartitionWords.Open)) return false;
            if (end >= next) return false;
            if (story.Is(end, ",") || story.Is(end, "and") || story.Is(end, "plus"))
            {
                var begin = end + 1;
                while (story.IsAny(begin, PartitionWords.Adding) && !IsSingle(begin)) begin++;
                if (begin == next || IsSingle(begin)) return true;
                if (story.Is(end, ",")) return !story.Is(end + 1, "and");
            }
        }

        return false;
    }

    /// <summary>"a child", "one woman" without a figure of its own.</summary>
    private bool IsSingle(int at) => (story.Is(at, "a") || story.Is(at, "an")) && story.IsAny(at + 1, PartitionWords.Persons);

    private PlacedFigure? NextFigure(int index, int taken) => story.IsTogether(index, taken + 2) ? story.Figures[index + taken + 1] : null;

    private bool AreParts(Parts parts, Opener opener)
    {
        var total = parts.Total.Value;
        foreach (var item in parts.Items)
        {
            var value = item.Value;
            if (value.IsVague || value.Value is not > 0m || value.Type != total.Type || value.Unit != total.Unit || value.Per is not null) return false;
            if (value.Currency != total.Currency) return false;
        }

        if (parts.Items.All(item => IsPersonOf(total, item.Value)))
            return opener != Opener.Including || AreExclusive(parts);
        var areBare = parts.Items.All(item => item.Value.Of is null || item.Value.Of == total.Of);
        if (!parts.IsNear()) return false;
        var arePlaced = parts.Items.All(item => story.IsAny(item.End, PartitionWords.Placing));
        return opener switch
        {
            Opener.Mark => parts.Singles == 0 && (areBare || AreDistinct(parts)),
            _ => parts.Singles == 0 && areBare && arePlaced && (total.Of is not null || total.Type == QuantityType.Money),
        };
    }

    private static bool IsPersonOf(QuantityValue total, QuantityValue part) =>
        total is { Type: QuantityType.Count, Of: { } whole } && part.Of is { } one && whole != one
        && PartitionWords.Everyone.Contains(whole) && PartitionWords.Persons.Contains(one);

    private static bool AreExclusive(Parts parts) =>
        parts.Singles == 0 && parts.Items.All(item => PartitionWords.Exclusive.Contains(item.Value.Of!)) && AreDistinct(parts);

    /// <summary>Whether each part has a noun of its own: "four hurricanes, two major hurricanes" are counted twice.</summary>
    private static bool AreDistinct(Parts parts) => parts.Items.All(item => item.Value.Of is not null)
        && parts.Items.Select(item => item.Value.Of).Distinct(StringComparer.Ordinal).Count() == parts.Items.Count;

    /// <summary>Whether another figure of the sentence is what the parts make: "four of the last six games: two at home and two away".</summary>
    private bool IsNamedElsewhere(int index, int parts, Parts read)
    {
        for (var i = index - 1; i >= 0 && story.Figures[i].Sentence == story.Figures[index].Sentence; i--)
            if (story.Figures[i].Value.Value == read.Sum) return true;
        for (var i = index + parts + 1; story.IsTogether(index, i - index + 1); i++)
            if (story.Figures[i].Value.Value == read.Sum) return true;
        return false;
    }
}
