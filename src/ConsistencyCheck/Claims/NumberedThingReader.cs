using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the places in a row that a number behind its noun gives: "on lap 60" tells what "the 60th lap" does.</summary>
internal static class NumberedThingReader
{
    /// <summary>No season has more episodes, and no race more laps; a larger number is a name or a year. Policy.</summary>
    private const decimal Last = 999m;

    /// <summary>The place whose noun stands at a token; null where no number follows it.</summary>
    public static Mention? At(TokenizedText text, int index)
    {
        if (text.Tokens[index].Kind != TokenKind.Word || !text.IsAny(index, NumberedThings.All)) return null;
        var view = new TokenView(text, EnglishLanguage.Shared.Lexicon);
        if (!RatioReader.TryReadInteger(view, index + 1, out var figure)) return null;
        if (figure is not { HasScale: false, IsFraction: false, PlaceExponent: >= 0, Value: >= 1m and <= Last }) return null;
        // "Weeks 13 to 17" and "game 3-2" are no one place, and "day 20 degrees" is none at all.
        if (view.IsDash(figure.End) || view.IsWord(figure.End) && HeadNounReader.LooksLikePlural(view, figure.End)) return null;
        if (view.IsGlued(figure.End) && (view.IsWord(figure.End) || view.Symbol(figure.End) is '%' or ':' or '/')) return null;
        var place = NumericInterval.Point(figure.Value);
        return new Mention(view.SpanOf(index, figure.End), new QuantityValue
        {
            Type = QuantityType.Ordinal,
            Value = figure.Value,
            Of = text.WordAt(index).ToString().ToLowerInvariant(),
            Core = place,
            Outer = place,
        });
    }
}
