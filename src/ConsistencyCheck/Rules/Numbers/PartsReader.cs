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

    /// <summary>How many figures of a sentence are looked through for the parts, and how long a bracket between them may be. Policy.</summary>
    private const int MostFigures = 24;
    private const int LongestAside = 16;

    /// <summary>How near the sum of a mere list lies to what is meant as its total: this much, or this share of it. Policy.</summary>
    private const decimal NearestSum = 3m;
    private const decimal NearShare = 0.1m;

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
        if (total.Value is not { Value: > 1m, IsVague: false, Per: null }) return null;
        if (total.Value.Type is not (QuantityType.Count or QuantityType.Money or QuantityType.Measurement)) return null;
        if (!story.IsTogether(index, 2)) return null;
        var opener = FindOpener(total.End, story.Figures[index + 1].First, out var start);
        if (opener == Opener.None || ReadItems(index, start, opener, out var singles) is not { } items || items.Count + singles < 2) return null;
        var parts = new Parts(total, items, singles, opener == Opener.Including);
        return items.Count > 0 && AreParts(parts, opener) && !IsNamedElsewhere(index, parts) ? parts : null;
    }

    private Opener FindOpener(int from, int to, out int start)
    {
        start = to;
        var limit = Math.Min(to, from + Reach);
        for (var at = from; at < limit; at++)
        {
            start = at + 1;
            if (story.IsDash(at) && story.Is(at + 1, "-")) start++;
            if (story.Is(at, ":") || story.Is(at, "(") || story.IsDash(at)) return Opener.Mark;
            if (story.IsAny(at, PartitionWords.Including)) return Opener.Including;
            if (story.IsAny(at, PartitionWords.Comprising)) return Opener.Mark;
            if (story.Is(at, ",") && !story.IsAny(at + 1, PartitionWords.Including))
            {
                // "£200m for track, £90m for trams": the first of a list is no total of the rest.
                return at - from <= 2 && !story.IsAny(from, PartitionWords.Prepositions) ? Opener.Comma : Opener.None;
            }

            if (story.IsEnd(at) || (story.IsAny(at, DirectionWords.Breaking) && !IsAnnounced(from, limit))) return Opener.None;
        }

        return Opener.None;
    }

    /// <summary>"With the breakdown by county as follows:" leads to the parts, whatever its words are elsewhere.</summary>
    private bool IsAnnounced(int from, int limit)
    {
        var isNamed = false;
        for (var at = from; at < limit && !story.IsEnd(at); at++)
        {
            isNamed |= story.IsAny(at, PartitionWords.Announcing);
            if (isNamed && story.Is(at, ":")) return true;
        }

        return false;
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
            var after = at + 2;
            if (IsSingle(at))
            {
                singles++;
            }
            else
            {
                if (FigureFrom(index, at) is not { } figure || figure.First != at) return null;
                items.Add(figure);
                after = figure.End;
            }

            if (!SkipTail(index, after, out var end, out var goesOn)) return null;
            // "And 2 in Tarn and 1 in Vester": a second "and" goes on all the same.
            if (!goesOn) return isLast || (opener == Opener.Mark && story.Is(end, ")")) ? items : null;
            isLast |= story.Is(end, "and") || story.Is(end, "plus") || (story.Is(end, ",") && story.Is(end + 1, "and"));
            at = end + 1;
        }

        return null;
    }

    /// <summary>Past what is said of a part, to the mark or "and" before the next one, or to the end of the list.</summary>
    private bool SkipTail(int index, int from, out int end, out bool goesOn)
    {
        goesOn = false;
        for (end = from; end < from + Reach + 1; end++)
        {
            if (story.Is(end, "(")) end = from = AfterAside(end);
            if (story.IsEnd(end)) return true;
            if (story.IsAny(end, PartitionWords.Open)) return false;
            var figure = FigureFrom(index, end);
            var next = figure?.First ?? int.MaxValue;
            if (end >= next)
            {
                // "Five shots by two players": what the part is told with is no part itself.
                if (end == from || !story.IsAny(end - 1, PartitionWords.Prepositions)) return false;
                end = figure!.Value.End - 1;
                continue;
            }

            if (!story.Is(end, ",") && !story.Is(end, "and") && !story.Is(end, "plus")) continue;
            var begin = end + 1;
            while (story.IsAny(begin, PartitionWords.Adding) && !IsSingle(begin)) begin++;
            goesOn = begin == next || IsSingle(begin);
            if (goesOn) return true;
            // ", and no reported cases in Skerry" adds nothing; any other ", and" may add a part that is not read.
            if (story.Is(end, ",")) return !story.Is(end + 1, "and") || story.IsAny(end + 2, PartitionWords.Nothing);
        }

        return false;
    }

    /// <summary>The token behind a bracket's end: "three Open titles (1987, 1990 and 1992)".</summary>
    private int AfterAside(int open)
    {
        for (var at = open + 1; at < open + LongestAside; at++)
            if (story.Is(at, ")")) return at + 1;
        return open;
    }

    /// <summary>"a child", "one in Skerry" without a figure that was read.</summary>
    private bool IsSingle(int at) => ((story.Is(at, "a") || story.Is(at, "an")) && story.IsAny(at + 1, PartitionWords.Persons))
        || (story.Is(at, "one") && story.IsAny(at + 1, PartitionWords.Placing));

    /// <summary>The first figure of the total's sentence at or behind a token.</summary>
    private PlacedFigure? FigureFrom(int index, int token)
    {
        for (var i = index + 1; i <= index + MostFigures && story.IsTogether(index, i - index + 1); i++)
            if (story.Figures[i].First >= token) return story.Figures[i];
        return null;
    }

    private bool AreParts(Parts parts, Opener opener)
    {
        var total = parts.Total.Value;
        foreach (var item in parts.Items)
        {
            var value = item.Value;
            if (value.IsVague || value.Value is not > 0m || value.Per is not null) return false;
            // "312 yards, 210 in the air": the unit goes without saying.
            if (value is { Type: QuantityType.Count, Of: null }) continue;
            if (value.Type != total.Type || value.Unit != total.Unit || value.Currency != total.Currency) return false;
        }

        if (parts.Items.All(item => IsPersonOf(total, item.Value)))
            return opener switch { Opener.Including => AreExclusive(parts), Opener.Comma => AreOfSexOrAge(parts) || IsAllOf(parts), _ => true };
        var areBare = parts.Items.All(item => item.Value.Of is null || item.Value.Of == total.Of);
        if (!parts.IsNear()) return false;
        var arePlaced = parts.Items.All(item => story.IsAny(item.End, PartitionWords.Placing));
        return opener switch
        {
            Opener.Mark => areBare || (parts.Singles == 0 && AreDistinct(parts)),
            _ => areBare && arePlaced && (total.Of is not null || total.Type != QuantityType.Count),
        };
    }

    private static bool IsPersonOf(QuantityValue total, QuantityValue part) =>
        total.Type == QuantityType.Count && part.Of is { } one && total.Of != one && PartitionWords.Persons.Contains(one)
        // "A family of five, three adults and two children".
        && (total.Of is null || PartitionWords.Everyone.Contains(total.Of));

    private static bool AreOfSexOrAge(Parts parts) => parts.Items.All(item => PartitionWords.SexesAndAges.Contains(item.Value.Of!));

    /// <summary>
    /// Behind a comma a list may simply go on: "38 teachers, 43 drivers and 57 nurses", "38 retired people, 32 engineers". What is meant as a whole is named by
    /// a word for everyone, and is near the sum.
    /// </summary>
    private static bool IsAllOf(Parts parts) =>
        parts.Total is { Value: { Of: { } noun, Value: { } whole } } total && !PartitionWords.Persons.Contains(noun) && total.End - total.First <= 2
        && parts.Sum is { } sum && Math.Abs(sum - whole) <= Math.Max(NearestSum, whole * NearShare);

    private static bool AreExclusive(Parts parts) =>
        parts.Singles == 0 && parts.Items.All(item => PartitionWords.Exclusive.Contains(item.Value.Of!)) && AreDistinct(parts);

    /// <summary>Whether each part has a noun of its own: "four hurricanes, two major hurricanes" are counted twice.</summary>
    private static bool AreDistinct(Parts parts) => parts.Items.All(item => item.Value.Of is not null)
        && parts.Items.Select(item => item.Value.Of).Distinct(StringComparer.Ordinal).Count() == parts.Items.Count;

    /// <summary>Whether another figure of the sentence is what the parts make: "four of the last six games: two at home and two away".</summary>
    private bool IsNamedElsewhere(int index, Parts read)
    {
        for (var i = Math.Max(0, index - MostFigures); i < Math.Min(story.Figures.Count, index + MostFigures); i++)
        {
            if (i == index || story.Figures[i].Sentence != story.Figures[index].Sentence || story.Figures[i].Value.Value != read.Sum) continue;
            if (!read.Items.Contains(story.Figures[i])) return true;
        }

        return false;
    }
}
