using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The half of the day after an hour: "a.m.", "pm", "P.M.", "p . m .", "p m", and the lone letter of listings ("7:45a").</summary>
internal static class HalfDayReader
{
    public static bool TryRead(in TokenView view, int at, out bool isAfternoon, out int end)
    {
        // "9.am": a point where a space should be.
        if (view.Symbol(at) == '.' && view.IsGlued(at) && view.IsGlued(at + 1)) at++;
        end = at + 1;
        isAfternoon = false;
        if (!view.IsWord(at) || view[at].Length > 2) return false;
        var chars = view.Chars(at);
        isAfternoon = (chars[0] | 0x20) == 'p';
        if (!isAfternoon && (chars[0] | 0x20) != 'a') return false;
        return chars.Length == 2 ? (chars[1] | 0x20) == 'm' : TryReadLetters(view, at, out end);
    }

    /// <summary>The lone letter of listings and text messages, "8p" and "7:45a", which must touch its figure.</summary>
    public static bool TryReadLetter(in TokenView view, int at, out bool isAfternoon)
    {
        isAfternoon = view.Chars(at) is "p";
        if (!view.IsGlued(at) || view.Chars(at) is not ("a" or "p")) return false;
        return !view.IsGlued(at + 1) || !(view.IsWord(at + 1) || view.IsNumber(at + 1));
    }

    private static bool TryReadLetters(in TokenView view, int at, out int end)
    {
        var hasPoint = view.Symbol(at + 1) == '.';
        var second = hasPoint ? at + 2 : at + 1;
        end = second + 1;
        if (view[second].Length != 1 || !view.IsWord(second) || (view.Chars(second)[0] | 0x20) != 'm') return false;
        // Without points, only small letters: "6 A M" may be anyone's initials.
        if (!hasPoint) return view.Chars(second)[0] == 'm' && view.Chars(at)[0] is 'a' or 'p';
        if (view.Symbol(end) == '.' && view.IsGlued(end) == view.IsGlued(at + 1)) end++;
        return true;
    }
}
