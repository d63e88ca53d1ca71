using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Numbers that end a title though a plural follows them: "a stack of Iron Harbour 5 special editions", "Iron Harbour 5 fans".</summary>
internal static class TitleNumber
{
    /// <summary>No series has more parts, and counts above it are many. Policy.</summary>
    private const int Most = 99;

    /// <summary>How many tokens before a name and behind it may hold it again, so that the work on a text stays linear. Policy.</summary>
    private const int Reach = 200;

    private const int LongestName = 6;

    /// <param name="view">The text.</param>
    /// <param name="amount">The number.</param>
    /// <param name="noun">The index of the plural that it seems to count.</param>
    public static bool IsAt(in TokenView view, in Amount amount, int noun)
    {
        var number = amount.FigureStart;
        if (!amount.Figure.IsDigits || amount.IsQualified || amount.Upper is not null || amount.Currency is not null) return false;
        if (!IsName(view, number - 1) || DigitReader.PlainInteger(view, number) is < 1 or > Most) return false;
        // "The mill's 12 floors", "Vale Mill 12-storey tower"
        if (view.IsHyphen(noun - 1) || HeadNounReader.IsPossessive(view, number - 1)) return false;
        if (TitleWords.Counted.Contains(view[noun].Hash, view.Chars(noun))) return false;
        var first = FirstOfName(view, number - 1);
        var before = view.Particle(first - 1) == Particle.The ? first - 2 : first - 1;
        // Behind a comma or at a line's start a list or headline is as likely: "Vale United 5 tickets short".
        if (view.IsWord(before) && first < number - 1) return !EndsBeforeNumber(view, before);
        return (!view.IsWord(before) || !EndsBeforeNumber(view, before)) && StandsAgain(view, number);
    }

    private static bool IsName(in TokenView view, int at) => view.IsWord(at) && view[at].IsCapitalized && view[at].Lexeme == 0;

    /// <summary>The first word of the name that ends at a token: the "Siege" of "Siege of Vale".</summary>
    private static int FirstOfName(in TokenView view, int last)
    {
        var first = last;
        while (first > last - LongestName)
        {
            if (IsName(view, first - 1)) first--;
            else if (view.Particle(first - 1) is Particle.Of or Particle.The && !view[first - 1].IsCapitalized && IsName(view, first - 2)) first -= 2;
            else return first;
        }

        return first;
    }

    private static bool EndsBeforeNumber(in TokenView view, int at) => TitleWords.EndBeforeNumber.Contains(view[at].Hash, view.Chars(at));

    /// <summary>Whether the text has the same name with the same number again, so that both are one name.</summary>
    private static bool StandsAgain(in TokenView view, int number)
    {
        for (var distance = 2; distance <= Reach; distance++)
            if (IsSame(view, number - distance, number) || IsSame(view, number + distance, number)) return true;
        return false;
    }

    private static bool IsSame(in TokenView view, int at, int number) =>
        view.IsNumber(at) && view[at - 1].Hash == view[number - 1].Hash && view[at].Length == view[number].Length
            && view.Chars(at).SequenceEqual(view.Chars(number)) && view[at - 1].IsCapitalized;
}
