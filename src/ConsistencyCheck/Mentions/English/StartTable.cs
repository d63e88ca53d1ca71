using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Which words of the lexicon can start a mention, so that all others cost one look into a table.</summary>
internal static class StartTable
{
    private const WordClass Always =
        WordClass.Cardinal | WordClass.PluralScale | WordClass.Ordinal | WordClass.Month | WordClass.Weekday | WordClass.Season |
        WordClass.RelativeDay | WordClass.Frequency | WordClass.Multiple;

    public static Start[] Build(Lexicon lexicon)
    {
        var starts = new Start[lexicon.Count + 1];
        for (ushort number = 1; number < starts.Length; number++)
        {
            starts[number] = Of(lexicon[number]);
            // "His", "which" and "they" end a phrase and take no part in any other.
            if (lexicon[number] is { Classes: WordClass.Stop, Particle: Particle.None }) starts[number] |= Start.EndsPhrase;
        }

        starts[0] = Start.EndsPhrase;
        return starts;
    }

    /// <summary>Whether a mention can start at a token, judged by it and the next one.</summary>
    public static bool CanStart(in TokenView view, int at, Start[] starts)
    {
        ref readonly var token = ref view[at];
        if (token.Kind == TokenKind.Word)
        {
            return (starts[token.Lexeme] & ~Start.EndsPhrase) switch
            {
                Start.Never => false,
                Start.BeforeKnownWord => view[at + 1].Kind != TokenKind.Word || view[at + 1].Lexeme != 0,
                Start.Opening => GoesOn(view, at + 1, starts),
                Start.Preposition => GoesOnPastArticle(view, at + 1, starts),
                Start.Phrase => IsPhrase(view, at, starts),
                Start.BeforeFigure => view[at + 1].Kind is TokenKind.Number or TokenKind.Symbol,
                Start.Capitalized => token.IsCapitalized || view.IsNumber(view.Symbol(at + 1) == '.' ? at + 2 : at + 1),
                _ => true,
            };
        }

        if (token.Kind != TokenKind.Symbol) return token.Kind == TokenKind.Number;
        var symbol = view.Symbol(at);
        if (symbol is '<' or '>' && view.Symbol(at + 1) is '=' or '-' or '\u2212') return view.IsNumber(at + 2);
        if (symbol is '-' or '\u2212' or '\'' or '\u2019' or '\u2018' or '~' or '<' or '>' or '\u2248' or '\u2264' or '\u2265')
            return view.IsNumber(at + 1) || MoneyReader.IsSign(view.Symbol(at + 1));
        return symbol is '#' or '@' || MoneyReader.IsSign(symbol) || (symbol > 127 && DigitReader.VulgarFraction(symbol) != 0m);
    }

    private static bool GoesOn(in TokenView view, int at, Start[] starts)
    {
        ref readonly var token = ref view[at];
        return token.Kind != TokenKind.Word || (starts[token.Lexeme] & Start.EndsPhrase) == 0;
    }

    private static bool GoesOnPastArticle(in TokenView view, int at, Start[] starts) =>
        GoesOn(view, at, starts) && (view.Particle(at) is not (Particle.The or Particle.A) || GoesOn(view, at + 1, starts));

    /// <summary>Whether a whole phrase stands at a token: a holiday, "right now", "a few", or a qualifier with something behind it.</summary>
    private static bool IsPhrase(in TokenView view, int at, Start[] starts)
    {
        var language = EnglishLanguage.Shared;
        // "What about 30 minutes?" qualifies nothing.
        var isQuestion = view.Chars(at) is "about" && view.Chars(at - 1) is "How" or "how" or "What" or "what";
        // Some are the letters of a currency too: "ALL 500".
        if (view[at + 1].Kind is TokenKind.Number or TokenKind.Symbol) return !isQuestion;
        return (!isQuestion && language.CuesBefore.TryMatch(view, at, out var end, out _, out _) && GoesOnPastArticle(view, end, starts))
            || language.References.TryMatch(view, at, out _, out _, out _)
            || language.Holidays.TryMatch(view, at, out _, out _, out _)
            || language.Vague.TryMatch(view, at, out _, out _, out _)
            || language.DigitCounts.TryMatch(view, at, out _, out _, out _);
    }

    private static Start Of(Lexeme word)
    {
        // Every word that can follow these is in the lexicon: "the president" is done with at one look.
        if (OpensMention(word.Particle)) return Start.Opening;
        if (word.Particle is Particle.In or Particle.From or Particle.Between or Particle.That) return Start.Preposition;
        // These are reached from "the" and "at".
        if (word.Word is "time" or "moment" or "near" or "present" or "foreseeable") return Start.Never;
        if (word.Is(Always) || word.Particle is Particle.Noon or Particle.Midnight or Particle.Aged or Particle.Half or Particle.Fiscal) return Start.Anywhere;
        if (word.Is(WordClass.TimeUnit) && word.IsPlural) return Start.Anywhere;
        if (word.Word is "overnight" or "dawn" or "dusk" or "midday" or "lunchtime" or "nighttime") return Start.Anywhere;
        if (word.TimeUnit is not null && word.Word.EndsWith("long", StringComparison.Ordinal)) return Start.Anywhere;
        if (word.Word is "another") return Start.BeforeKnownWord;
        if (word.Is(WordClass.TimeUnit | WordClass.DayPart)) return Start.BeforeKnownWord;
        if (word.Word is "once" or "many" or "eod" or "eoy" or "midyear" or "http" or "https" or "www") return Start.Anywhere;
        if (word.Is(WordClass.DoubtfulWeekday) && word.Word.Length > 3) return Start.Anywhere;
        if (word.Is(WordClass.DoubtfulMonth | WordClass.DoubtfulWeekday)) return Start.Capitalized;
        if (word.Is(WordClass.CueStart | WordClass.PhraseStart | WordClass.Reference)) return Start.Phrase;
        if (word.Word is "calendar") return Start.BeforeKnownWord;
        return word.Is(WordClass.CurrencyPrefix) || word.Word is "q" or "h" or "fy" or "cy" or "semi" or "bi" ? Start.BeforeFigure : Start.Never;
    }

    private static bool OpensMention(Particle particle) => particle
        is Particle.A or Particle.The or Particle.Each or Particle.Every or Particle.This or Particle.Last or Particle.Next
        or Particle.Past or Particle.Coming or Particle.Following or Particle.Previous or Particle.Early or Particle.Mid
        or Particle.Late or Particle.End or Particle.Beginning
        or Particle.Minus or Particle.Twice or Particle.Earlier or Particle.Later or Particle.Latest or Particle.All;
}
