using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The smaller part of a sum: "3 dollars 50 cents", "thirteen dollars and forty-five cents", "12 euros and 50 centimes", "15 dollars 50".</summary>
internal static class CentsReader
{
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the token after the larger part.</param>
    /// <param name="currency">The currency of the larger part.</param>
    /// <param name="whole">The larger part's figure.</param>
    /// <param name="cents">What the smaller part adds.</param>
    /// <param name="end">The index of the token after the smaller part.</param>
    public static bool TryRead(in TokenView view, int at, string currency, Figure whole, out decimal cents, out int end)
    {
        cents = 0m;
        end = at;
        var isNamed = view.IsWord(at - 1) && !whole.HasScale && whole.PlaceExponent >= 0;
        if (view.Particle(at) == Particle.And) at++;
        if (!TryReadFigure(view, at, out var figure) || figure.Value is <= 0m or >= 100m || figure.PlaceExponent < 0) return false;
        var parts = view.IsWord(figure.End) ? SubunitWords.PartsOf(view[figure.End].Hash, view.Chars(figure.End), currency) : 0;
        if (parts > 0)
        {
            cents = figure.Value / parts;
            end = figure.End + 1;
            return figure.Value < parts;
        }

        // "It costs 15 dollars 50." Cents without their name have two digits and end the clause.
        if (!isNamed || !view.IsNumber(at) || view[at].Length != 2 || !EndsClause(view, figure.End)) return false;
        cents = figure.Value / 100m;
        end = figure.End;
        return true;
    }

    private static bool TryReadFigure(in TokenView view, int at, out Figure figure) =>
        view.IsNumber(at) ? DigitReader.TryRead(view, at, isMoney: false, out figure) : NumberWordReader.TryRead(view, at, out figure);

    private static bool EndsClause(in TokenView view, int at) =>
        view[at].Kind == TokenKind.LineBreak || (view.Symbol(at) is '.' or ',' or ';' or '?' or '!' && !(view.IsGlued(at + 1) && view.IsNumber(at + 1)));
}
