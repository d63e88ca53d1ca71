using System.Globalization;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Years of a named era: "490 BC", "480 B.C.", "AD 79", "79 AD".</summary>
internal static class EraReader
{
    public static bool TryRead(in TokenView view, int at, ref TimeDraft draft)
    {
        var year = DigitReader.PlainInteger(view, at);
        if (year is < 1 or > 9999) return false;
        if (IsBeforeChrist(view, at + 1, out draft.End) || IsFirstOfTwo(view, at, year, out draft.End))
        {
            draft.BeforeChrist = Format(year);
            return true;
        }

        var isAfter = IsAnnoDomini(view, at + 1);
        if (!isAfter && !IsAnnoDomini(view, at - 1)) return false;
        draft.Fields = new CalendarFields { Year = year };
        draft.End = isAfter ? at + 2 : at + 1;
        return true;
    }

    /// <summary>"April 480 BC", "the autumn of 481 BC": the whole is before Christ, and no field may say otherwise.</summary>
    public static bool TryReadAfterMonth(in TokenView view, int at, ref TimeDraft draft)
    {
        var year = DigitReader.PlainInteger(view, at);
        if (year is < 1 or > 9999 || !IsBeforeChrist(view, at + 1, out var end)) return false;
        var part = draft.Fields.Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture)
            : draft.Fields.Part == CalendarUnit.Season ? "-" + SeasonOf(draft.Fields.PartNumber)
            : string.Empty;
        draft.BeforeChrist = Format(year) + part;
        draft.Fields = default;
        draft.End = end;
        return true;
    }

    /// <summary>"the 4th century BC".</summary>
    public static void ReadAfterCentury(in TokenView view, ref TimeDraft draft)
    {
        if (draft.Fields is not { Part: CalendarUnit.Century, PartNumber: { } century } || !IsBeforeChrist(view, draft.End, out var end)) return;
        draft.BeforeChrist = string.Create(CultureInfo.InvariantCulture, $"BC{century - 1:00}");
        draft.Fields = default;
        draft.End = end;
    }

    /// <summary>"BC", "B.C.", "BCE".</summary>
    private static bool IsBeforeChrist(in TokenView view, int at, out int end)
    {
        end = at + 1;
        if (view.Particle(at) == Particle.Bc) return view.Chars(at)[0] == 'B';
        if (view.Chars(at) is not "B" || view.Symbol(at + 1) != '.' || view.Chars(at + 2) is not "C" || !view.IsGlued(at + 2)) return false;
        end = view.Symbol(at + 3) == '.' && view.IsGlued(at + 3) && view.IsWord(at + 4) ? at + 4 : at + 3;
        return true;
    }

    /// <summary>The first year of "499-493 BC" and "between 499 and 493 BC", which the era's second belongs to as well.</summary>
    private static bool IsFirstOfTwo(in TokenView view, int at, int year, out int end)
    {
        end = at + 1;
        var isJoined = view.IsDash(end) || view.Particle(end) is Particle.To or Particle.And or Particle.Or;
        return isJoined && DigitReader.PlainInteger(view, end + 1) is > 0 and var last && last < year && IsBeforeChrist(view, end + 2, out _);
    }

    private static bool IsAnnoDomini(in TokenView view, int at) => view.Particle(at) == Particle.Ad && view[at].Flags.HasFlag(TokenFlags.AllCapitals);

    private static string Format(int year) => string.Create(CultureInfo.InvariantCulture, $"BC{year:0000}");

    private static string SeasonOf(int? number) => number switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
}
