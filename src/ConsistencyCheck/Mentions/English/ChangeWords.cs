using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells "rose from 10 to 12", which states two figures, from "from 10 to 12 people", which is a range.</summary>
internal static class ChangeWords
{
    private const int Window = 8;

    private static readonly string[] Stems =
    [
        "rose", "rise", "rising", "fell", "fall", "grew", "grow", "increas", "decreas", "declin", "drop", "climb", "jump",
        "slid", "slip", "cut", "rais", "lower", "reduc", "expand", "shr", "chang", "went", "go", "goes", "gone", "going",
        "up", "down", "move", "moving", "doubl", "tripl", "plung", "plummet", "soar", "surg", "edg", "upgrad", "revis", "advanc",
        "narrow", "widen", "dip", "extend", "boost", "swung", "swell", "improv", "stretch", "trim", "slash", "progress", "turn",
        "retreat", "contract", "gain", "eased", "easing", "sank", "sink", "tumbl", "slump", "rebound", "recover", "deepen", "shift", "accelerat", "halv",
    ];

    /// <summary>Whether a word of change stands in the same clause before a token.</summary>
    public static bool IsChangeBefore(in TokenView view, int at)
    {
        for (var i = at - 1; i >= at - Window && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ('.' or ';'); i--)
        {
            if (view.IsWord(i) && IsChange(view.Chars(i))) return true;
        }

        return false;
    }

    /// <summary>Whether a token is such a word itself: "rose 345,000 to 30.4 million".</summary>
    public static bool IsChangeAt(in TokenView view, int at) => view.IsWord(at) && IsChange(view.Chars(at));

    // By the first letter: every figure after "from" and before "to" looks at the words of its clause.
    private static readonly string[][] ByLetter = [.. Enumerable.Range('a', 26).Select(letter => Stems.Where(stem => stem[0] == letter).ToArray())];

    private static bool IsChange(ReadOnlySpan<char> word)
    {
        var letter = (word[0] | 0x20) - 'a';
        if (letter is < 0 or >= 26) return false;
        foreach (var stem in ByLetter[letter])
        {
            // "up" and "cut" are whole words, longer stems take any ending.
            if (stem.Length <= 3
                ? word.Equals(stem, StringComparison.OrdinalIgnoreCase)
                : word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
