using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Results of games and votes, odds, and ratios in signs: "won 3-1", "a 51-49 vote", "three-nil", "odds of 5/2", "a ratio of 4:1".</summary>
/// <remarks>The value is the first figure divided by the second; a win to nil has no upper bound. A result is no range, whichever figure is larger.</remarks>
internal static class ScoreReader
{
    private const int Most = 999;

    /// <summary>How many words before a result, and behind it, may hold the word that tells it.</summary>
    private const int ReachBack = 7;

    private const int ReachForward = 3;

    /// <summary>How many results may stand in a row, as sets do, before the word that tells the first of them is out of sight.</summary>
    private const int MostSets = 5;

    public static bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!TryReadPair(view, at, out var first, out var second, out var end)) return false;
        var draft = new QuantityDraft { Type = QuantityType.Ratio, PlaceExponent = -2 };
        if (second != 0m) draft.Value = first / second;
        else if (first == 0m) draft.Value = 1m;
        draft.Core = draft.Outer = draft.Value is { } value ? NumericInterval.Point(value) : new NumericInterval(first, null, LowOpen: true);
        found = new Found(at, end, draft.ToValue());
        return true;
    }

    /// <summary>Whether two figures that a dash or "to" joins are a result and no range.</summary>
    public static bool IsResult(in TokenView view, int at) => TryReadPair(view, at, out _, out _, out _);

    private static bool TryReadPair(in TokenView view, int at, out decimal first, out decimal second, out int end)
    {
        first = second = 0m;
        end = at + 3;
        var isNumber = view.IsNumber(at);
        if (!isNumber && !view.Is(at, WordClass.Cardinal)) return false;
        if (view.Particle(at + 1) == Particle.To) return TryReadTo(view, at, out first, out second, out end);
        if (view[at + 1].Kind != TokenKind.Symbol || !view.IsGlued(at + 1) || !view.IsGlued(at + 2) || !IsFree(view, at)) return false;
        first = isNumber ? DigitReader.PlainInteger(view, at) : view.Word(at).Number;
        var isEven = view.IsDash(at + 1) && view.Particle(at + 2) == Particle.All;
        second = isEven ? first : isNumber ? DigitReader.PlainInteger(view, at + 2) : view.Is(at + 2, WordClass.Cardinal) ? view.Word(at + 2).Number : -1m;
        if (isNumber && view.Word(at + 2).Word == "nil") second = 0m;
        if (first is < 0m or > Most || second is < 0m or > Most || !EndsThere(view, end)) return false;
        if (isEven || (first == 50m && second == 50m && view.Symbol(at + 1) is '-' or '/' or '\u2013')) return true;
        return view.Symbol(at + 1) switch
        {
            ':' => isNumber && ClauseWords.StandBefore(view, at, ResultWords.Ratio, 4) && !HasWord(view, at, "aspect"),
            '/' => isNumber && second > 0m && (ClauseWords.StandBefore(view, at, ResultWords.Odds, 4) || IsLongOdds(view, at, first, second)),
            _ => view.IsDash(at + 1)
                && (view.Word(at + 2).Word == "nil" || (IsToldNear(view, at, end, first >= second) && !IsRangeOfThings(view, first, second, end))),
        };
    }

    /// <summary>"voted 48 to 52", "a ratio of one to three": the word that tells stands right before.</summary>
    private static bool TryReadTo(in TokenView view, int at, out decimal first, out decimal second, out int end)
    {
        first = second = 0m;
        end = at + 3;
        var teller = at - 1;
        if (view.Particle(teller) is Particle.Of or Particle.At or Particle.By or Particle.Be
            || view.Chars(teller) is "is" or "was" or "were" or "are") teller--;
        if (!view.IsWord(teller) || !ResultWords.BeforeTo.Contains(view[teller].Hash, view.Chars(teller))) return false;
        if (!RatioReader.TryReadInteger(view, at, out var one) || view.Particle(one.End) != Particle.To
            || !RatioReader.TryReadInteger(view, one.End + 1, out var other)) return false;
        (first, second, end) = (one.Value, other.Value, other.End);
        return !view.Is(end, WordClass.Unit | WordClass.Scale) && view.Symbol(end) != '%' && view.Particle(end) != Particle.Percent
            && !HeadNounReader.TryReadPlural(view, end, out _);
    }

    /// <summary>"Lost 20-25 pounds", "won 3-5 seats": things that are counted, and no result.</summary>
    private static bool IsRangeOfThings(in TokenView view, decimal first, decimal second, int end) => first < second
        && HeadNounReader.TryReadPlural(view, end, out _) && !IsTold(view, end);

    private static bool IsFree(in TokenView view, int at)
    {
        if (view.IsGlued(at) && view.Symbol(at - 1) is not ('(' or '[' or '"' or '\u201C' or '\u2018' or '\'')) return false;
        return !view.Is(at - 1, WordClass.Identifier | WordClass.Month) || !view[at - 1].IsCapitalized || view.Word(at - 1).IsPossessive;
    }

    private static bool EndsThere(in TokenView view, int end)
    {
        if (view.IsGlued(end) && (view.IsWord(end) || view.IsNumber(end) || view.IsDash(end) || view.Symbol(end) is '/' or '%' or ':')) return false;
        return !view.Is(end, WordClass.Unit | WordClass.TimeUnit | WordClass.Scale)
            && view.Particle(end) is not (Particle.Percent or Particle.Percentage or Particle.Am or Particle.Pm);
    }

    private static bool IsToldNear(in TokenView view, int at, int end, bool isFalling)
    {
        if (IsTold(view, end) || IsTold(view, AfterRow(view, end)) || IsBetweenNames(view, at, end)) return true;
        if (isFalling && view.Chars(end) is "up" or "down") return true;
        var first = FirstOfRow(view, at);
        if (view.Chars(first - 1) is "it" && view.Chars(first - 2) is "made" or "make" or "makes" or "making") return true;
        return ClauseWords.StandBefore(view, first, ResultWords.Before, ReachBack)
            || (isFalling && ClauseWords.StandBefore(view, first, ResultWords.WeakBefore, ReachBack));
    }

    /// <summary>"Rovers 2-1 United", "the Rovers (12-3) meet": small figures beside a name that the lexicon does not have.</summary>
    private static bool IsBetweenNames(in TokenView view, int at, int end)
    {
        if (view[at].Length > 2 || view[end - 1].Length > 2) return false;
        if (view.Symbol(at - 1) == '(' && view.Symbol(end) == ')') return IsName(view, at - 2);
        return IsName(view, at - 1) && IsName(view, end);
    }

    private static bool IsName(in TokenView view, int at) => view.IsWord(at) && view[at].IsCapitalized && view[at].Lexeme == 0;

    /// <summary>"Returned at 40/1", "a 100/1 winner": no day and no fraction is so much to one.</summary>
    private static bool IsLongOdds(in TokenView view, int at, decimal first, decimal second) =>
        second == 1m && (first > 31m || (first > 1m && view.Particle(at - 1) == Particle.At));

    private static bool IsTold(in TokenView view, int end)
    {
        for (var i = end; i < end + ReachForward && view[i].Kind != TokenKind.LineBreak; i++)
            if (view.IsWord(i) && ResultWords.After.Contains(view[i].Hash, view.Chars(i))) return true;
        return false;
    }

    /// <summary>The first result of a row: "6-3, 4-6, 7-5", "6-3 4-6 7-5".</summary>
    private static int FirstOfRow(in TokenView view, int at)
    {
        for (var i = 0; i < MostSets; i++)
        {
            var before = view.Symbol(at - 1) is ',' or ';' ? at - 1 : at;
            if (!view.IsNumber(before - 1) || !view.IsDash(before - 2) || !view.IsNumber(before - 3)) return at;
            at = before - 3;
        }

        return at;
    }

    private static int AfterRow(in TokenView view, int end)
    {
        for (var i = 0; i < MostSets; i++)
        {
            var next = view.Symbol(end) == ',' ? end + 1 : end;
            if (!view.IsNumber(next) || !view.IsDash(next + 1) || !view.IsNumber(next + 2)) return end;
            end = next + 3;
        }

        return end;
    }

    private static bool HasWord(in TokenView view, int at, string word)
    {
        for (var i = at - 1; i >= at - 4; i--)
            if (view.IsWord(i) && view.Chars(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
