using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells the numbers that are names ("Boeing 737", "Resolution 1718") and the "one" that is a pronoun from those that count.</summary>
internal static class NameFilter
{
    /// <summary>Whether a number without a noun after it belongs to the name before it.</summary>
    public static bool IsNumberOfName(in TokenView view, in Amount amount)
    {
        if (amount.IsQualified || amount.Currency is not null) return false;
        var before = amount.FigureStart - 1;
        if (IsIdentifierBefore(view, amount)) return true;
        if (!amount.Figure.IsDigits || !view.IsWord(before)) return false;
        // "S&P 500"
        if (view.Symbol(before - 1) == '&' && view.IsGlued(before) && view[before].IsCapitalized) return true;
        // A capital that no lexicon entry explains is a name's: "Apollo 11". Money and percentages never come here.
        // No name has a number in groups: "and Lisbon 10,000".
        return view[before].IsCapitalized && view[before].Lexeme == 0 && amount.Upper is null && !amount.Figure.HasScale && !view.Chars(amount.FigureStart).Contains(',');
    }

    /// <summary>Whether the word before makes any number its own: "Flight 370", "No. 10", "Section 230".</summary>
    public static bool IsIdentifierBefore(in TokenView view, in Amount amount)
    {
        var before = amount.FigureStart - 1;
        if (view.Symbol(before) == '.' && view.IsGlued(before)) before--;
        if (!view.Is(before, WordClass.Identifier)) return false;
        return view[before].IsCapitalized || view.Word(before).Word is "iphone" or "ipad" or "page" or "chapter" or "section" or "article" or "paragraph" or "room" or "row";
    }

    /// <summary>"a Six Nations match": a number word with a capital inside a sentence, before a noun with one; not so in a headline, where all words have them.</summary>
    public static bool IsWordOfName(in TokenView view, in Amount amount, int afterNoun)
    {
        var first = amount.FigureStart;
        if (amount.Figure.IsDigits || amount.IsQualified || !view[first].IsCapitalized || !view[amount.End].IsCapitalized) return false;
        return view.IsWord(first - 1) && !view[first - 1].IsCapitalized && view.IsWord(afterNoun) && !view[afterNoun].IsCapitalized;
    }

    /// <summary>Whether "one" stands for a noun: "one of them", "no one", "this one".</summary>
    public static bool IsPronounOne(in TokenView view, in Amount amount)
    {
        if (view.Particle(amount.End) is Particle.Of or Particle.Or) return true;
        return view.Particle(amount.FigureStart - 1) is Particle.No or Particle.Any or Particle.Every or Particle.This or Particle.That or Particle.The or Particle.Each or Particle.A
            || view.Word(amount.FigureStart - 1).Word is "another" or "which" or "these" or "some" or "each";
    }

    /// <summary>Whether a number is glued into something that is no figure: "G20", "F-16", "3D", "1.2.3", "16:9", "#5", "24/7".</summary>
    public static bool IsGluedIntoName(in TokenView view, int first, int end)
    {
        if (view.IsGlued(first))
        {
            if (view.IsWord(first - 1) || view.IsNumber(first - 1)) return true;
            if (view.Symbol(first - 1) is '#' or '@' or '_' or '\\' or '=' or '&' or '*' or '^') return true;
            if (view.Symbol(first - 1) is '-' or '/' or ':' or '.' or '\u2011' && view.IsGlued(first - 1) && (view.IsWord(first - 2) || view.IsNumber(first - 2))) return true;
        }

        if (!view.IsGlued(end)) return false;
        if (view.IsWord(end) || view.IsNumber(end) || view.Symbol(end) is '_' or '@') return true;
        return view.Symbol(end) is '/' or ':' or '.' or '-' && view.IsGlued(end + 1) && view.IsNumber(end + 1);
    }

    /// <summary>"1. First", "2) Then" at the start of a line.</summary>
    public static bool IsListNumber(in TokenView view, int at)
    {
        if (view[at - 1].Kind != TokenKind.LineBreak || DigitReader.PlainInteger(view, at) is < 0 or > 99) return false;
        return view.Symbol(at + 1) is '.' or ')' && view.IsGlued(at + 1) && !view.IsGlued(at + 2);
    }

    /// <summary>"10 Downing Street", "1600 Pennsylvania Ave.".</summary>
    public static bool IsAddress(in TokenView view, int at)
    {
        if (DigitReader.PlainInteger(view, at) < 0) return false;
        for (var i = at + 1; i <= at + 4 && view.IsWord(i) && view[i].IsCapitalized; i++)
        {
            if (i > at + 1 && view.Is(i, WordClass.Street)) return true;
        }

        return false;
    }
}
