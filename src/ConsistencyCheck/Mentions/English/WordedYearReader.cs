using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Years in words: "nineteen eighty-four", "two thousand and five", "twenty twenty".</summary>
internal static class WordedYearReader
{
    public static bool TryRead(in TokenView view, int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (!view.Is(at, WordClass.Cardinal)) return false;
        var first = (int)view.Word(at).Number;
        if (first == 2 && view.Word(at + 1).Word == "thousand")
        {
            var tail = view.Particle(at + 2) == Particle.And ? at + 3 : at + 2;
            year = 2000 + BelowHundred(view, tail, out end);
        }
        else if (first is >= 15 and <= 20)
        {
            var tail = BelowHundred(view, AfterHyphen(view, at + 1), out end);
            year = (first * 100) + (tail >= 10 ? tail : 0);
        }

        // A count goes on with what it counts, and a round number of years with nothing that says it is one.
        return year % 100 != 0 && !view.IsHyphen(end) && !view.Is(end, WordClass.Scale | WordClass.Unit | WordClass.TimeUnit | WordClass.Currency)
            && !HeadNounReader.TryReadPlural(view, end, out _);
    }

    private static int BelowHundred(in TokenView view, int at, out int end)
    {
        end = at + 1;
        if (!view.Is(at, WordClass.Cardinal)) return 0;
        var number = (int)view.Word(at).Number;
        var unit = AfterHyphen(view, at + 1);
        if (number < 20 || !view.Is(unit, WordClass.Cardinal) || view.Word(unit).Number is < 1m or > 9m) return number;
        end = unit + 1;
        return number + (int)view.Word(unit).Number;
    }

    private static int AfterHyphen(in TokenView view, int at) => view.IsHyphen(at) && view.IsGlued(at) ? at + 1 : at;
}
