using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Results of games and votes: "won 3-1", "a 51-49 vote", "2-2 draw".</summary>
internal static class ScoreReader
{
    private static readonly string[] Before =
    [
        "won", "win", "wins", "beat", "beats", "beating", "lost", "lose", "loses", "losing", "defeated", "defeating", "drew", "draw", "led", "leads", "lead", "leading", "trailed", "trailing",
        "voted", "vote", "ruled", "passed", "approved", "score", "record", "victory", "defeat",
    ];

    private static readonly string[] After = ["win", "wins", "victory", "defeat", "loss", "draw", "vote", "score", "record", "lead", "thrashing", "rout", "triumph", "ruling", "margin", "decision"];

    /// <summary>Whether "a-b" is a result, told from the words near it.</summary>
    public static bool IsScoreContext(in TokenView view, int at, int end)
    {
        for (var i = at - 1; i >= at - 5 && view[i].Kind != TokenKind.LineBreak && view.Symbol(i) is not ('.' or ';'); i--)
        {
            if (IsAny(view, i, Before)) return true;
        }

        for (var i = end; i < end + 3; i++)
        {
            if (IsAny(view, i, After)) return true;
        }

        return false;
    }

    /// <summary>Two small numbers joined by a dash that cannot be a range, or that stand where results stand.</summary>
    public static bool TryRead(in TokenView view, int at, out int first, out int second, out int end)
    {
        end = at + 3;
        first = DigitReader.PlainInteger(view, at);
        second = DigitReader.PlainInteger(view, at + 2);
        if (first is < 0 or > 999 || second is < 0 or > 999 || !view.IsDash(at + 1)) return false;
        if (!view.IsGlued(at + 1) || !view.IsGlued(at + 2) || view.IsGlued(at)) return false;
        if (view.IsGlued(at + 3) && (view.IsWord(at + 3) || view.IsDash(at + 3) || view.Symbol(at + 3) is '/' or '%')) return false;
        if (view.Is(at + 3, WordClass.Unit | WordClass.TimeUnit | WordClass.Scale) || view.Particle(at + 3) == Particle.Percent) return false;
        return first >= second || IsScoreContext(view, at, end);
    }

    private static bool IsAny(in TokenView view, int at, string[] words)
    {
        if (!view.IsWord(at)) return false;
        foreach (var word in words)
        {
            if (view.Chars(at).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
