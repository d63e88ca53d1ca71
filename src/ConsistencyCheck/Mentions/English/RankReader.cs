using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Places in a table: "ranked No. 3", "peaked at number 12", "the No. 1 seed", "ranked # 12". The span is the figure's.</summary>
internal static class RankReader
{
    /// <summary>How many tokens before the place, and behind it, may hold the word that makes it one.</summary>
    private const int Reach = 7;

    private const decimal Last = 100000m;

    /// <param name="view">The text.</param>
    /// <param name="at">The index of the figure.</param>
    /// <param name="lemmatizer">What brings the noun to its singular.</param>
    /// <param name="found">The place; one without a value where a bound on it leaves open which side is the better.</param>
    public static bool TryRead(in TokenView view, int at, Lemmatizer lemmatizer, out Found found)
    {
        found = default;
        if (!TryReadPlace(view, at, out var lead, out var figure)) return false;
        var end = figure.End;
        var place = NumericInterval.Point(figure.Value);
        var value = new QuantityDraft { Type = QuantityType.Ordinal, Value = figure.Value, Core = place, Outer = place };
        if (view.IsWord(end) && RankWords.Placed.Contains(view[end].Hash, view.Chars(end)))
            (value.Of, end) = (lemmatizer.Lemma(view, end), end + 1);
        // "Charted below number 5": whether the fourth is below it depends on who tells it.
        var isBound = view.Particle(lead - 1) is Particle.Over or Particle.Than || view.Chars(lead - 1) is "above" or "below" or "under";
        found = new Found(at, end, isBound ? null : value.ToValue());
        return true;
    }

    /// <summary>Whether the figure at a token is a place.</summary>
    public static bool IsPlace(in TokenView view, int at) => TryReadPlace(view, at, out _, out _);

    /// <summary>The index of the figure behind "No.", "#" or "number"; that of the lead itself where none stands.</summary>
    public static int FigureAfter(in TokenView view, int lead)
    {
        var at = view.Particle(lead) == Particle.No && view.Symbol(lead + 1) == '.' && view.IsGlued(lead + 1) ? lead + 2
            : view.Particle(lead) == Particle.Number || view.Symbol(lead) == '#' ? lead + 1 : lead;
        return at > lead && (view.IsNumber(at) || view.Is(at, WordClass.Cardinal)) ? at : lead;
    }

    private static bool TryReadPlace(in TokenView view, int at, out int lead, out Figure figure)
    {
        figure = default;
        lead = LeadOf(view, at);
        if (lead == at && !IsBareAfterRanked(view, at)) return false;
        if (!RatioReader.TryReadInteger(view, at, out figure) || figure is not { HasScale: false, IsFraction: false, PlaceExponent: >= 0 }) return false;
        if (figure.Value is < 1m or > Last || (view.IsGlued(figure.End) && !view.IsHyphen(figure.End) && (view.IsWord(figure.End)
            || view.Symbol(figure.End) is '%' or '/' or ':'))) return false;
        if (lead == at) return !view.IsWord(figure.End) || view.Particle(figure.End) is Particle.In or Particle.On or Particle.And or Particle.Out;
        return !NameFilter.IsAddress(view, at) && (IsTold(view, lead, figure.End) || IsSecond(view, lead));
    }

    private static int LeadOf(in TokenView view, int at)
    {
        if (!view.IsWord(at - 1))
        {
            return view.Symbol(at - 1) switch
            {
                '#' => at - 1,
                '.' when view.Particle(at - 2) == Particle.No && view.IsGlued(at - 1) => at - 2,
                '-' when view.Particle(at - 2) == Particle.Number && view.IsGlued(at) => at - 2,
                _ => at,
            };
        }

        // Without its point the abbreviation needs the capital that the answer has not.
        return view.Particle(at - 1) == Particle.Number || (view.Particle(at - 1) == Particle.No && view[at - 1].IsCapitalized && view.IsNumber(at))
            ? at - 1 : at;
    }

    /// <summary>"Ranked 29 in the world".</summary>
    private static bool IsBareAfterRanked(in TokenView view, int at) => view.IsNumber(at) && view.Chars(at - 1) is "ranked" or "ranks";

    private static bool IsTold(in TokenView view, int lead, int end)
    {
        if (ClauseWords.StandBefore(view, lead, RankWords.Before, Reach)) return true;
        var next = view.IsHyphen(end) && view.IsGlued(end) ? end + 1 : end;
        if (view.IsWord(next) && RankWords.Placed.Contains(view[next].Hash, view.Chars(next))) return true;
        if (ClauseWords.StandBehind(view, end, RankWords.After, Reach) || IsAlone(view, lead, end)) return true;
        // "Hit No. 3 reactor", "went on number 12 bus": a thing with a number.
        if (view.IsWord(next) && !view.Is(next, WordClass.Stop | WordClass.Verb)) return false;
        var before = lead - 1;
        if (view.Particle(lead) == Particle.Number && view.Particle(end) is Particle.In or Particle.On or Particle.For
            && view.IsWord(before) && RankWords.Copulas.Contains(view[before].Hash, view.Chars(before))) return true;
        for (var i = 0; i < 3 && view.IsWord(before) && RankWords.Between.Contains(view[before].Hash, view.Chars(before)); i++) before--;
        return view.IsWord(before) && RankWords.RightBefore.Contains(view[before].Hash, view.Chars(before));
    }

    /// <summary>"World No. 2 Ann Bell", "11 weeks at No. 1", "holds at No. 4 on the list": the place needs no other word.</summary>
    private static bool IsAlone(in TokenView view, int lead, int end)
    {
        if (view.Chars(lead - 1) is "world" or "World") return true;
        return view.Particle(lead - 1) is Particle.At or Particle.To && (view.Particle(end) == Particle.On || view.Is(lead - 2, WordClass.TimeUnit));
    }

    /// <summary>"Reached number three in France and number seven in Skerry".</summary>
    private static bool IsSecond(in TokenView view, int lead)
    {
        if (view.Particle(lead - 1) != Particle.And && view.Symbol(lead - 1) != ',') return false;
        for (var i = lead - 2; i >= lead - Reach && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ';'; i--)
            if (FigureAfter(view, i) is var figure && figure > i) return IsTold(view, i, figure + 1);
        return false;
    }
}
