using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What holds figures and claims nothing: addresses of the web and of houses, handles, telephone numbers, versions, list numbers.</summary>
internal static class SkipReader
{
    /// <summary>Something to skip as a whole; the found value is then null.</summary>
    public static bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (IsWebStart(view, at)) found = new Found(at, AfterChunk(view, at), null);
        else if (view.IsNumber(at) && (NameFilter.IsListNumber(view, at) || NameFilter.IsAddress(view, at))) found = new Found(at, at + 1, null);
        else if (view.IsNumber(at) && IsTelephone(view, at)) found = new Found(at, AfterChunk(view, at), null);
        return found.End > at;
    }

    /// <summary>Whether the figure is glued into a name, a version or a path.</summary>
    public static bool IsNoFigure(in TokenView view, in Amount amount, out int end)
    {
        end = amount.End;
        // ".38 caliber": the tokeniser reads no number without a digit before the point.
        if (view.IsGlued(amount.FigureStart) && view.Symbol(amount.FigureStart - 1) == '.') return true;
        var last = amount.Upper is null ? amount.FigureStart : amount.End - 1;
        if (!NameFilter.IsGluedIntoName(view, amount.FigureStart, amount.FigureStart + 1) && !NameFilter.IsGluedIntoName(view, last, last + 1)) return false;
        if (IsKnownTail(view, amount) || IsRating(view, amount)) return false;
        end = AfterChunk(view, amount.FigureStart);
        return true;
    }

    private static bool IsRating(in TokenView view, in Amount amount) =>
        (!view.IsGlued(amount.FigureStart) || OpensFigure(view, amount.FigureStart - 1)) && RatingReader.TryRead(view, amount, out _, out _);

    private static bool OpensFigure(in TokenView view, int at) =>
        !view.IsWord(at) && !view.IsNumber(at)
        && view.Symbol(at) is '(' or '"' or '\u201C' or '\'' or '~' or '<' or '>' or '+' or '[' or '-' or '\u2212' or '\u2014';

    /// <summary>Units, scales and percent signs may touch a figure: "5km", "12bn", "1/2", "53-year-old", "10in".</summary>
    private static bool IsKnownTail(in TokenView view, in Amount amount)
    {
        var first = amount.FigureStart;
        // "21.1 km/13.1 miles": the same length in another unit.
        var isSaidAgain = view.Symbol(first - 1) == '/' && view.Word(first - 2).Unit is not null;
        if (view.IsGlued(first) && !isSaidAgain && !OpensFigure(view, first - 1)) return false;
        if (view.IsGlued(first) && view.IsHyphen(first - 1) && view.IsGlued(first - 1)) return false;
        if (amount.Figure.HasScale || amount.Figure.IsFraction || amount.Upper is not null || amount.End > first + 1)
            return !view.IsGlued(amount.End) || !view.IsNumber(amount.End);
        return UnitReader.TryRead(view, amount.End, amount.Figure, out _, out var end) && (!view.IsGlued(end) || !view.IsWord(end))
            || view.Word(amount.End).TimeUnit is not null
            || DurationGrammar.IsHourLetter(view, amount.End)
            || view.Chars(amount.End) is "bps" or "bp" or "pc" or "pct"
            || MoneyReader.TryReadSuffix(view, amount.End, amount.Figure, out _, out _, out _);
    }

    private static bool IsWebStart(in TokenView view, int at)
    {
        if (view.IsWord(at))
            return view.Chars(at) is "http" or "https" or "www" or "HTTP" or "WWW" && view.IsGlued(at + 1) && view.Symbol(at + 1) is ':' or '.';
        return view.Symbol(at) is '@' or '#' && view.IsGlued(at + 1) && !(view.Symbol(at) == '#' && RankReader.IsPlace(view, at + 1));
    }

    /// <summary>"555-1234", "202-555-0123", "020 7946 0958" after a plus: groups of digits that no sum has.</summary>
    private static bool IsTelephone(in TokenView view, int at)
    {
        if (view.Symbol(at - 1) == '+' && view.IsGlued(at) && !view.IsGlued(at - 1) && view[at].Length <= 3
            && (view.IsNumber(at + 1) || view.IsHyphen(at + 1))) return true;
        if (view.Symbol(at - 1) == '(' && view.Symbol(at + 1) == ')' && view[at].Length == 3 && view.IsNumber(at + 2) && view.IsHyphen(at + 3)) return true;
        if (view[at].Length != 3 || !view.IsHyphen(at + 1) || !view.IsGlued(at + 1) || !view.IsNumber(at + 2) || !view.IsGlued(at + 2)) return false;
        return view[at + 2].Length == 4 || (view[at + 2].Length == 3 && view.IsHyphen(at + 3) && view.IsGlued(at + 3) && view[at + 4].Length == 4);
    }

    /// <summary>The first token after white space; at least one further.</summary>
    private static int AfterChunk(in TokenView view, int at)
    {
        do at++;
        while (at < view.Count && view.IsGlued(at));
        return at;
    }
}
