using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2005: a list that has more or fewer members than were announced.</summary>
internal sealed class ListCountMismatch : DocumentRule
{
    /// <summary>Longer lists are not announced by their number in running text. Policy.</summary>
    private const decimal MostMembers = 12m;

    /// <summary>How many words may stand between the figure and the list: "three countries in the region:". Policy.</summary>
    private const int Reach = 5;

    /// <summary>How far a miscounted list is off; what is further off is another list. Policy.</summary>
    private const int MostMissed = 2;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2005",
        Name: "list-count-mismatch",
        Title: "The list has not as many members as announced",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var story = FigureText.Read(text);
        for (var i = 0; i < story.Figures.Count; i++)
        {
            var figure = story.Figures[i];
            if (!IsAnnouncement(figure.Value, out var announced) || OpenerAfter(story, figure) is not { } opener) continue;
            if (NameList.Read(story, opener) is not { } list || list.CanHave(announced)) continue;
            // "Paris, France, and London, England": each name has its place beside it.
            var hasPlaces = ListWords.Placed.Contains(figure.Value.Of!) && list.Most >= 2 * announced - 1;
            // "Two of the four leaders (Holm and Lund)": the list is of the two.
            if (i > 0 && story.IsTogether(i - 1, 2) && story.Figures[i - 1].Value.Value is { } other && list.CanHave((int)Math.Min(other, 100m))) continue;
            if (!hasPlaces && Math.Abs(list.Most - announced) <= MostMissed) yield return Report(story, figure, list);
        }
    }

    private static bool IsAnnouncement(QuantityValue value, out int announced)
    {
        announced = 0;
        if (value is not { Type: QuantityType.Count, Of: { } noun, IsVague: false, Per: null, Value: >= 2m and <= MostMembers and var figure }) return false;
        if (value.Approximation is not (Approximation.None or Approximation.Exact)) return false;
        if (decimal.Truncate(figure) != figure || ListWords.NotNamed.Contains(noun)) return false;
        announced = (int)figure;
        return true;
    }

    /// <summary>The colon, bracket or dash that the list begins behind, where nothing else is named before it.</summary>
    private static int? OpenerAfter(FigureText story, PlacedFigure figure)
    {
        for (var at = figure.End; at < figure.End + Reach; at++)
        {
            if (story.Is(at, ":")) return at;
            if (story.Is(at, "(") || story.IsDash(at)) return at == figure.End ? at : null;
            // Another plural is what the list names: "three players from Baltic states: Estonia, Latvia and Lithuania".
            if (!story.IsWord(at) || story.At(at) is [.., 's'] || story.IsAny(at, DirectionWords.Breaking)) return null;
        }

        return null;
    }

    private static FindingDraft Report(FigureText story, PlacedFigure figure, NameList list)
    {
        var stated = story.Quote(figure, EvidenceRole.Stated, "the number as announced");
        var named = Rules.Quote.From(story.Document, list.Span, EvidenceRole.Implied, $"{list.Most} names");
        return new FindingDraft(
            $"“{stated.Text}” are announced, and {list.Most} are named.",
            0.85,
            [stated, named],
            [$"read {list.Most}", "or correct the list"]);
    }
}
