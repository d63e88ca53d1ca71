using System.Text;

namespace ConsistencyCheck.Reports;

/// <summary>Words of an article inside Markdown, where they must stay words.</summary>
/// <seealso href="https://github.github.com/gfm/">GitHub Flavored Markdown</seealso>
internal static class MarkdownText
{
    /// <summary>What means something wherever it stands: emphasis, links, images, code, cells, strikes and formulas.</summary>
    private const string Special = "\\`*_[]!|~$";

    /// <summary>Breaks what the forge itself looks for in the finished text, where a backslash is long gone.</summary>
    private const string Break = "<!-- -->";

    /// <summary>The text on one line, as text: no emphasis, link, tag, address, mention of a user or reference to an issue.</summary>
    public static string Escape(string text)
    {
        var clean = TerminalText.Clean(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            var letter = clean[i];
            if (letter == '<') escaped.Append("&lt;");
            else if (letter == '>') escaped.Append("&gt;");
            else if (letter == '&') escaped.Append("&amp;");
            else if (letter == '@') escaped.Append('@').Append(Break);
            else if (letter == '#') escaped.Append("\\#").Append(Break);
            else if (IsSpecial(clean, i)) escaped.Append('\\').Append(letter);
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>The text as a code span in a cell of a table; nothing in it can end the span or the cell.</summary>
    public static string CodeInCell(string text)
    {
        var clean = TerminalText.Clean(text);
        if (string.IsNullOrWhiteSpace(clean)) return "";
        var fence = new string('`', LongestRun(clean) + 1);
        var pad = clean[0] is '`' or ' ' || clean[^1] is '`' or ' ' ? " " : "";
        // A bar parts cells even inside code, unless a backslash stands before it.
        return $"{fence}{pad}{clean.Replace("|", "\\|", StringComparison.Ordinal)}{pad}{fence}";
    }

    // Full stops, colons and dashes mean something in few places, and prose full of backslashes is read by nobody.
    private static bool IsSpecial(string text, int place) => text[place] switch
    {
        '.' => IsListNumber(text, place) || EndsWithWww(text, place),
        ')' => IsListNumber(text, place),
        '-' or '+' or '=' => place == 0,
        ':' => place > 0 && place + 1 < text.Length && char.IsAsciiLetter(text[place - 1]) && text[place + 1] != ' ', // https: and mailto: make links
        var letter => Special.Contains(letter, StringComparison.Ordinal),
    };

    private static bool IsListNumber(string text, int place) => place > 0 && !text.AsSpan(0, place).ContainsAnyExceptInRange('0', '9');

    private static bool EndsWithWww(string text, int place) => text.AsSpan(0, place).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
