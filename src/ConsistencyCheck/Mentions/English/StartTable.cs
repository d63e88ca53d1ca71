using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Which words of the lexicon can start a mention, so that all others cost one look into a table.</summary>
internal static class StartTable
{
    private const WordClass Always =
        WordClass.Cardinal | WordClass.PluralScale | WordClass.Ordinal | WordClass.Month | WordClass.Weekday | WordClass.Season |
        WordClass.RelativeDay | WordClass.PhraseStart | WordClass.Frequency | WordClass.Reference;

    public static Start[] Build(Lexicon lexicon)
    {
        var starts = new Start[lexicon.Count + 1];
        for (ushort number = 1; number < starts.Length; number++) starts[number] = Of(lexicon[number]);
        return starts;
    }

    /// <summary>Whether a mention can start at a token, judged by it and the next one.</summary>
    public static bool CanStart(in TokenView view, int at, Start[] starts)
    {
        ref readonly var token = ref view[at];
        if (token.Kind == TokenKind.Word)
        {
            return starts[token.Lexeme] switch
            {
                Start.Never => false,
                Start.BeforeKnownWord => view[at + 1].Kind != TokenKind.Word || view[at + 1].Lexeme != 0,
                // "What about 30 minutes?" qualifies nothing.
                Start.Cue => EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out _, out _, out _) && view.Chars(at - 1) is not ("How" or "how" or "What" or "what"),
                Start.BeforeFigure => view[at + 1].Kind is TokenKind.Number or TokenKind.Symbol,
                Start.Capitalized => token.IsCapitalized,
                _ => true,
            };
        }

        if (token.Kind != TokenKind.Symbol) return token.Kind == TokenKind.Number;
        var symbol = view.Symbol(at);
        if (symbol is '-' or '\u2212' or '\'' or '\u2019' or '\u2018' or '~' or '<' or '>' or '\u2248' or '\u2264' or '\u2265') return view.IsNumber(at + 1) || MoneyReader.IsSign(view.Symbol(at + 1));
        return symbol is '#' or '@' || MoneyReader.IsSign(symbol) || (symbol > 127 && DigitReader.VulgarFraction(symbol) != 0m);
    }

    private static Start Of(Lexeme word)
    {
        // Every word that can follow these is in the lexicon: "the president" is done with at one look.
        if (NeedsKnownWord(word.Particle)) return Start.BeforeKnownWord;
        // These are reached from "the" and "at".
        if (word.Word is "time" or "moment" or "near" or "present" or "foreseeable") return Start.Never;
        if (word.Is(Always) || word.Particle is Particle.Noon or Particle.Midnight or Particle.Aged or Particle.Half or Particle.Fiscal) return Start.Anywhere;
        if (word.Is(WordClass.TimeUnit) && word.IsPlural) return Start.Anywhere;
        if (word.Word is "overnight" or "dawn" or "dusk" or "midday" or "lunchtime" or "nighttime") return Start.Anywhere;
        if (word.Word is "another") return Start.BeforeKnownWord;
        if (word.Is(WordClass.TimeUnit | WordClass.DayPart)) return Start.BeforeKnownWord;
        if (word.Is(WordClass.CueStart)) return Start.Cue;
        if (word.Is(WordClass.CurrencyPrefix)) return Start.BeforeFigure;
        if (word.Is(WordClass.DoubtfulWeekday) && word.Word.Length > 3) return Start.Anywhere;
        if (word.Is(WordClass.DoubtfulMonth | WordClass.DoubtfulWeekday)) return Start.Capitalized;
        if (word.Word is "calendar") return Start.BeforeKnownWord;
        if (word.Word is "q" or "h" or "fy" or "cy" or "semi" or "bi") return Start.BeforeFigure;
        return word.Word is "once" or "many" or "eod" or "eoy" or "midyear" or "http" or "https" or "www" ? Start.Anywhere : Start.Never;
    }

    private static bool NeedsKnownWord(Particle particle) => particle
        is Particle.A or Particle.The or Particle.From or Particle.Between or Particle.Each or Particle.Every or Particle.This or Particle.That or Particle.Last or Particle.Next
        or Particle.Past or Particle.Coming or Particle.Following or Particle.Previous or Particle.Early or Particle.Mid or Particle.Late or Particle.End or Particle.Beginning
        or Particle.Minus or Particle.Twice or Particle.In or Particle.Earlier or Particle.Later or Particle.All;
}
