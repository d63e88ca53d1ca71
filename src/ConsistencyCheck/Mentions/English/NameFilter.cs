using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells the numbers that are names ("Boeing 737", "Resolution 1718") and the "one" that is a pronoun from those that count.</summary>
internal static class NameFilter
{
    /// <summary>Words that make the number after them a name in lower case too: "phase 3 trials", "type 2 diabetes".</summary>
    private static readonly TermSet Labels = new(
        "iphone", "ipad", "page", "chapter", "section", "article", "paragraph", "room", "row", "season", "episode", "phase", "stage", "category",
            "grade", "type", "level", "tier",
        "flight", "route", "highway", "channel", "gate", "platform", "lane", "exit", "step", "figure", "table", "exhibit", "volume");

    /// <summary>Whether a number without a noun after it belongs to the name before it.</summary>
    public static bool IsNumberOfName(in TokenView view, in Amount amount)
    {
        if (amount.IsQualified || amount.Currency is not null) return false;
        var before = amount.FigureStart - 1;
        if (IsIdentifierBefore(view, amount)) return true;
        if (!amount.Figure.IsDigits) return IsLastWordOfName(view, amount);
        if (IsFileNumber(view, amount) || IsDateLike(view, amount)) return true;
        if (!view.IsWord(before)) return false;
        // "S&P 500"
        if (view.Symbol(before - 1) == '&' && view.IsGlued(before) && view[before].IsCapitalized) return true;
        // A capital that no lexicon entry explains is a name's: "Apollo 11". Money and percentages never come here.
        // No name has a number in groups: "and Lisbon 10,000".
        return view[before].IsCapitalized && view[before].Lexeme == 0 && amount.Upper is null && !amount.Figure.HasScale
            && !view.Chars(amount.FigureStart).Contains(',');
    }

    /// <summary>"a 1794 portrait", "their 1801 work" are of that year, and "0700" is a clock's.</summary>
    private static bool IsDateLike(in TokenView view, in Amount amount)
    {
        if (amount.Upper is not null || view[amount.FigureStart].Length != 4) return false;
        var before = amount.FigureStart - 1;
        var isDetermined = view.Particle(before) == Particle.A || view.Word(before).Word is "his" or "her" or "its" or "their";
        return (isDetermined && view.IsWord(amount.End) && DigitReader.PlainInteger(view, amount.FigureStart) is >= 1500 and <= 2099)
            || (view.Chars(amount.FigureStart)[0] == '0' && DigitReader.PlainInteger(view, amount.FigureStart) > 0);
    }

    /// <summary>"20th Century Bakeries": a century with a capital before a name is of no time.</summary>
    public static bool IsCenturyOfName(in TokenView view, int at, int end) =>
        view.IsWord(end) && view[end].IsCapitalized && view.IsWord(end - 1) && view.Chars(end - 1) is "Century"
        && view.Particle(at - 1) != Particle.The && !view.Is(end, WordClass.Stop);

    /// <summary>Nobody counts so many analysts: "more than the 430,000 analysts had forecast" is of what they forecast.</summary>
    public static bool IsForecaster(in TokenView view, int noun, in Amount amount) =>
        amount.Figure is { IsDigits: true, Value: >= 1000m } && noun == amount.End && view.Chars(noun) is "analysts" or "economists" or "forecasters";

    /// <summary>"the Big Three carmakers", "World War Two": a number word with a capital behind a word with one, where those around have none.</summary>
    private static bool IsLastWordOfName(in TokenView view, in Amount amount)
    {
        var first = amount.FigureStart;
        if (!view[first].IsCapitalized || !view.IsWord(first - 1) || !view[first - 1].IsCapitalized || view.Is(first - 1, WordClass.Stop)) return false;
        if (view.Chars(first - 1) is "War") return true;
        return view.IsWord(first - 2) && (!view[first - 2].IsCapitalized || view.Particle(first - 2) == Particle.The)
            && !(view.IsWord(amount.End) && view[amount.End].IsCapitalized);
    }

    /// <summary>"The case number is 4471902263": so many digits without separators, of something that has a number.</summary>
    private static bool IsFileNumber(in TokenView view, in Amount amount)
    {
        if (view[amount.FigureStart].Length < 7 || DigitReader.PlainInteger(view, amount.FigureStart) < 0 && view[amount.FigureStart].Length < 10) return false;
        for (var i = amount.FigureStart - 1; i >= amount.FigureStart - 4; i--)
            if (view.IsWord(i) && view.Chars(i) is "number" or "code" or "ID" or "account") return true;
        return false;
    }

    /// <summary>Whether the word before makes any number its own: "Flight 370", "No. 10", "Section 230".</summary>
    public static bool IsIdentifierBefore(in TokenView view, in Amount amount)
    {
        var before = amount.FigureStart - 1;
        if (view.Symbol(before) == '.' && view.IsGlued(before))
        {
            // "No. 10", "Sec. 230"; a longer word, or a number in words, stands on the other side of a sentence's end.
            before--;
            return amount.Figure.IsDigits && view.Is(before, WordClass.Identifier) && view[before].IsCapitalized && view[before].Length <= 4;
        }

        // "number 1 albums", "a number-one album"
        if (view.Chars(before) is "number" || (view.IsHyphen(before) && view.IsGlued(before) && view.Chars(before - 1) is "number")) return true;
        // "the Group of Seven", "Group of 20 ministers"
        if (view.Particle(before) == Particle.Of && view.Chars(before - 1) is "Group") return true;
        if (view[before].IsCapitalized && view.IsWord(before) && NumberedNames.Before.Contains(view[before].Hash, view.Chars(before))) return true;
        if (!view.Is(before, WordClass.Identifier)) return false;
        return view[before].IsCapitalized || Labels.Contains(view[before].Hash, view.Chars(before));
    }

    /// <summary>"a Six Nations match": a number word with a capital inside a sentence, before a noun with one; not so in a headline, where
    /// all words have them.</summary>
    public static bool IsWordOfName(in TokenView view, in Amount amount, int afterNoun)
    {
        var first = amount.FigureStart;
        if (amount.Figure.IsDigits || amount.IsQualified || !view[first].IsCapitalized) return false;
        if (!view[amount.End].IsCapitalized) return IsLastWordOfName(view, amount);
        if (view.Particle(first - 1) == Particle.The)
            return view[first - 1].IsCapitalized
                ? view.IsWord(afterNoun) && !view[afterNoun].IsCapitalized
                : !view[afterNoun].IsCapitalized;
        return view.IsWord(first - 1) && !view[first - 1].IsCapitalized && view.IsWord(afterNoun) && !view[afterNoun].IsCapitalized;
    }

    /// <summary>Whether "one" stands for a noun: "one of them", "no one", "this one".</summary>
    public static bool IsPronounOne(in TokenView view, in Amount amount)
    {
        if (view.Particle(amount.End) is Particle.Of or Particle.Or) return true;
        return view.Particle(amount.FigureStart - 1)
            is Particle.No or Particle.Any or Particle.Every or Particle.This or Particle.That or Particle.The or Particle.Each or Particle.A
            || view.Word(amount.FigureStart - 1).Word is "another" or "which" or "these" or "some" or "each";
    }

    /// <summary>Whether a number is glued into something that is no figure: "G20", "F-16", "3D", "1.2.3", "16:9", "#5", "24/7".</summary>
    public static bool IsGluedIntoName(in TokenView view, int first, int end)
    {
        if (view.IsGlued(first))
        {
            if (view.IsWord(first - 1) || view.IsNumber(first - 1)) return true;
            if (view.Symbol(first - 1) is '#' or '@' or '_' or '\\' or '=' or '&' or '*' or '^') return true;
            if (view.Symbol(first - 1) is '-' or '/' or ':' or '.' or '\u2011' && view.IsGlued(first - 1)
                && (view.IsWord(first - 2) || view.IsNumber(first - 2))) return true;
        }

        if (!view.IsGlued(end)) return false;
        if (view.IsWord(end) || view.IsNumber(end) || view.Symbol(end) is '_' or '@') return true;
        return view.Symbol(end) is '/' or ':' or '.' or '-' && view.IsGlued(end + 1) && view.IsNumber(end + 1);
    }

    /// <summary>"1. First", "2) Then" at the start of a line.</summary>
    public static bool IsListNumber(in TokenView view, int at)
    {
        // Most figures follow a word.
        if (view.IsWord(at - 1) || DigitReader.PlainInteger(view, at) is < 0 or > 99) return false;
        if (view.Symbol(at - 1) == '(') return IsListLetter(view, at);
        var isLineStart = view[at - 1].Kind == TokenKind.LineBreak;
        if (isLineStart && view.Symbol(at + 1) is '.' or ')' && view.IsGlued(at + 1) && !view.IsGlued(at + 2)) return true;
        // "2 - The second tip"
        return (isLineStart || view.Symbol(at - 1) is '.' or ':' or '?' or '!') && !view.IsGlued(at)
            && view.IsDash(at + 1) && !view.IsGlued(at + 1) && !view.IsGlued(at + 2) && view.IsWord(at + 2) && view[at + 2].IsCapitalized;
    }

    /// <summary>"(1) publication of (2) a statement": the parts of a sentence, and no ages.</summary>
    private static bool IsListLetter(in TokenView view, int at) =>
        view[at].Length == 1 && view.IsGlued(at) && view.Symbol(at + 1) == ')' && view.IsGlued(at + 1) && !view.IsGlued(at + 2)
            && view.IsWord(at + 2) && !view[at - 2].IsCapitalized;

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
