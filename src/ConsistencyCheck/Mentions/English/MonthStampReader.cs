using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A year, a month's name and a day that one sign joins, in any order: "2020/Sep/23", "2019-aug-01".</summary>
internal static class MonthStampReader
{
    public static bool TryRead(in TokenView view, int at, ref TimeDraft draft)
    {
        if (!view.IsGlued(at + 1) || view.Symbol(at + 1) is not ('-' or '/') || view.Symbol(at + 3) != view.Symbol(at + 1)) return false;
        if (view.IsGlued(at) || !view.IsGlued(at + 2) || !view.IsGlued(at + 3) || !view.IsGlued(at + 4) || (view.IsGlued(at + 5)
            && (view.IsWord(at + 5) || view.Symbol(at + 5) is '-' or '/'))) return false;
        var fields = draft.Fields;
        for (var part = at; part <= at + 4; part += 2)
        {
            var number = DigitReader.PlainInteger(view, part);
            if (view.Is(part, WordClass.Month | WordClass.DoubtfulMonth)) fields = fields with { Month = view.Word(part).Month };
            else if (view[part].Length == 4 && number is >= 1000 and <= 2999) fields = fields with { Year = number };
            else if (view[part].Length <= 2 && number is >= 1 and <= 31) fields = fields with { Day = number };
            else return false;
        }

        if (!fields.IsFullDate) return false;
        draft.Fields = fields;
        draft.End = at + 5;
        return true;
    }
}
