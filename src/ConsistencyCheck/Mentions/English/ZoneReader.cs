using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The zone after a time of day: "EDT", "(GMT)", "GMT+2", "Eastern", "Pacific Daylight Time", "local time", "Moscow time".</summary>
internal static class ZoneReader
{
    /// <summary>The most words of a place before "time": "Ho Chi Minh City time".</summary>
    private const int LongestPlace = 4;

    /// <param name="view">The text.</param>
    /// <param name="at">The index after the clock.</param>
    /// <param name="offset">Minutes from UTC; null where the words leave it open.</param>
    /// <param name="end">The index after the zone.</param>
    public static bool TryRead(in TokenView view, int at, out int? offset, out int end)
    {
        var open = view.Symbol(at) == '(' ? at + 1 : at;
        if (!TryReadAbbreviation(view, open, out offset, out end) && !TryReadNamed(view, open, out offset, out end)) return false;
        return open == at || view.Symbol(end++) == ')';
    }

    private static bool TryReadAbbreviation(in TokenView view, int at, out int? offset, out int end)
    {
        offset = null;
        end = at + 1;
        if (!view.Is(at, WordClass.Zone) || !(view[at].Flags.HasFlag(TokenFlags.AllCapitals) || IsPlainInSmallLetters(view.Chars(at)))) return false;
        if (!view.Word(at).HasSeasonalOffset) offset = view.Word(at).Offset;
        if (view.Symbol(end) is '+' or '-' && view.IsGlued(end) && view.IsNumber(end + 1) && view.IsGlued(end + 1)
            && DigitReader.PlainInteger(view, end + 1) is >= 0 and <= 14 and var hours)
        {
            offset += (view.Symbol(end) == '-' ? -60 : 60) * hours;
            end += 2;
        }

        return true;
    }

    /// <summary>"10 am est": of the abbreviations only those that are no other word.</summary>
    private static bool IsPlainInSmallLetters(ReadOnlySpan<char> chars) =>
        chars is "gmt" or "utc" or "bst" or "cet"
        || (chars.Length == 3 && chars[0] is 'e' or 'c' or 'm' or 'p'
            && (chars.EndsWith("st", StringComparison.Ordinal) || chars.EndsWith("dt", StringComparison.Ordinal)));

    private static bool TryReadNamed(in TokenView view, int at, out int? offset, out int end)
    {
        offset = null;
        end = at + 1;
        if (!view.IsWord(at)) return false;
        if (view.Chars(at) is "local") return IsTime(view, at + 1, ref end);
        if (view.Chars(at) is "Eastern" or "Central" or "Mountain" or "Pacific" or "eastern" or "central" or "mountain" or "pacific")
            return TryReadAmerican(view, at, out offset, out end);
        var last = at;
        while (last < at + LongestPlace && IsOfPlace(view, last)) last++;
        if (last == at || !IsTime(view, last, ref end)) return false;
        offset = OffsetOf(view.Chars(at));
        return true;
    }

    /// <summary>A capital that is no day and no month: in "8 p.m. Monday Time magazine said" no place stands.</summary>
    private static bool IsOfPlace(in TokenView view, int at) =>
        view.IsWord(at) && view[at].IsCapitalized
        && !view.Is(at, WordClass.Weekday | WordClass.Month | WordClass.DoubtfulMonth | WordClass.RelativeDay)
        && view.Chars(at) is not "Time";

    /// <summary>"Eastern", "Pacific time", "Central Standard Time".</summary>
    private static bool TryReadAmerican(in TokenView view, int at, out int? offset, out int end)
    {
        offset = null;
        end = at + 1;
        var isStandard = view.Chars(at + 1) is "Standard" or "standard";
        var isDaylight = view.Chars(at + 1) is "Daylight" or "daylight";
        if (IsTime(view, isStandard || isDaylight ? at + 2 : at + 1, ref end))
        {
            var standard = (view.Chars(at)[0] | 0x20) switch { 'e' => -300, 'c' => -360, 'm' => -420, _ => -480 };
            if (isStandard || isDaylight) offset = isDaylight ? standard + 60 : standard;
            return true;
        }

        // "11 a.m. Eastern" says the zone; "11 a.m. Pacific Bell said" and "9 a.m. central bank officials" go on with a name.
        if (!view[at].IsCapitalized) return view.Is(end, WordClass.RelativeDay | WordClass.Weekday);
        return !view.IsWord(end)
            || (!view[end].IsCapitalized && view.Is(end, WordClass.Stop | WordClass.Verb | WordClass.RelativeDay))
            || view.Is(end, WordClass.Weekday);
    }

    private static bool IsTime(in TokenView view, int at, ref int end)
    {
        if (view.Chars(at) is not ("time" or "Time" or "timezone")) return false;
        end = at + 1;
        if (view.Chars(end) is "zone" or "Zone") end++;
        return true;
    }

    /// <summary>The places whose clock no season changes and whose time news states most.</summary>
    private static int? OffsetOf(ReadOnlySpan<char> place) => place switch
    {
        "Moscow" or "Istanbul" or "Baghdad" or "Riyadh" or "Nairobi" => 180,
        "Dubai" => 240,
        "Indian" or "India" or "Delhi" => 330,
        "Bangkok" or "Jakarta" or "Hanoi" => 420,
        "Beijing" or "Singapore" or "Shanghai" or "Taipei" or "Manila" or "Hong" or "Perth" => 480,
        "Tokyo" or "Seoul" or "Japan" or "Korea" or "Pyongyang" => 540,
        _ => null,
    };
}
