using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Reads which way a figure goes: "rose 3 percent", "a 3 percent decline", "a loss of $4 million".</summary>
internal static class DirectionReader
{
    /// <summary>How many words before a figure may hold its verb: "reduced the net debt of the group to $25 billion". Policy.</summary>
    private const int ReachBack = 7;

    /// <summary>How many words behind it may: "a 3 percent annual decline". Policy.</summary>
    private const int ReachForward = 2;

    /// <summary>The direction of the word nearest to the figure, the one behind it first; none where no word of its clause has one.</summary>
    public static Direction Of(TokenizedText text, TextSpan sentence, TextSpan figure)
    {
        var behind = Behind(text, sentence, text.IndexAt(figure.End));
        return behind != Direction.None ? behind : Before(text, sentence, text.IndexAt(figure.Start) - 1);
    }

    private static Direction Behind(TokenizedText text, TextSpan sentence, int from)
    {
        for (var i = from; i < Math.Min(from + ReachForward, text.Tokens.Length) && text.Tokens[i].Start < sentence.End; i++)
        {
            if (EndsClause(text, i)) break;
            // "4 percent less than", "3 percent below last year's".
            if (i == from && Beside(text, i) is var beside and not Direction.None) return beside;
            if (At(text, i) is var direction and not Direction.None) return direction;
            // "3 percent of the decline" is a share of it.
            if (text.WordAt(i) is "of" or "from" or "to" or "in" or "on" or "for") break;
        }

        return Direction.None;
    }

    private static Direction Before(TokenizedText text, TextSpan sentence, int from)
    {
        var first = Math.Max(text.IndexAt(sentence.Start), from - ReachBack + 1);
        for (var i = from; i >= first; i--)
        {
            if (EndsClause(text, i)) break;
            if (i == from && text.WordAt(i) is "up" or "Up") return i > first && text.IsAny(i - 1, SignWords.TakingUp) ? Direction.None : Direction.Up;
            if (i == from && text.WordAt(i) is "down" or "Down") return Direction.Down;
            if (At(text, i) is var direction and not Direction.None) return direction;
        }

        return Direction.None;
    }

    private static Direction At(TokenizedText text, int index) =>
        text.IsAny(index, SignWords.Up) ? Direction.Up : text.IsAny(index, SignWords.Down) ? Direction.Down : Direction.None;

    private static Direction Beside(TokenizedText text, int index) =>
        text.IsAny(index, SignWords.UpBeside) ? Direction.Up : text.IsAny(index, SignWords.DownBeside) ? Direction.Down : Direction.None;

    /// <summary>Another figure has a direction of its own, and so has another clause.</summary>
    private static bool EndsClause(TokenizedText text, int index) => text.Tokens[index].Kind switch
    {
        TokenKind.Number or TokenKind.LineBreak => true,
        TokenKind.Symbol => text.WordAt(index) is "," or ";" or ":" or "(" or ")" or "—" or "–",
        _ => text.IsAny(index, StopWords.ClauseOpeners),
    };
}
