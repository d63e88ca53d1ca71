using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>What each word of the lexicon can begin. Whoever widens a reader to a new first word says so here.</summary>
internal static class TimeStarts
{
    private const WordClass Numerals = WordClass.Ordinal | WordClass.Cardinal;

    public static TimeStart[] Build(EnglishLanguage language)
    {
        var starts = new TimeStart[language.Lexicon.Count + 1];
        for (ushort number = 0; number < starts.Length; number++)
        {
            var word = language.Lexicon[number];
            starts[number] = OfDay(word) | OfWholeDay(word) | OfClock(word) | OfLength(word) | OfAmount(word);
            if (language.CuesBefore.CanStart(number)) starts[number] |= TimeStart.Cue | TimeStart.Length | TimeStart.Amount;
            if (language.Holidays.CanStart(number)) starts[number] |= TimeStart.Holiday;
            if (language.References.CanStart(number)) starts[number] |= TimeStart.Reference;
            if (language.Vague.CanStart(number) || language.DigitCounts.CanStart(number)) starts[number] |= TimeStart.Amount;
        }

        // "The small hours" have an adjective that the lexicon need not know.
        starts[0] |= TimeStart.PartOfDay;
        return starts;
    }

    /// <summary>What the token can begin; a number or a sign can begin anything.</summary>
    public static TimeStart At(in TokenView view, int at, TimeStart[] starts)
    {
        ref readonly var token = ref view[at];
        return token.Kind == TokenKind.Word ? starts[token.Lexeme] : TimeStart.All;
    }

    private static TimeStart OfDay(Lexeme word)
    {
        var starts = TimeStart.None;
        if (word.Is(WordClass.DayPart) || word.Particle is Particle.The or Particle.Early or Particle.Late or Particle.Mid
            || word.Word is "early" or "small" or "wee")
            starts |= TimeStart.PartOfDay;
        if (word.Is(WordClass.DayPart) || word.Word is "eod" || word.Particle
            is Particle.The or Particle.End or Particle.Early or Particle.Earlier or Particle.Late or Particle.Later or Particle.In or Particle.Mid)
            starts |= TimeStart.PartAlone;
        if (word.Particle
            is Particle.The or Particle.Early or Particle.Beginning or Particle.Mid or Particle.Late or Particle.End
            or Particle.Last or Particle.Next or Particle.This
            || word.Is(WordClass.TimeUnit) || word.Word is "eoy" or "midyear") starts |= TimeStart.PartOf;
        if (word.Word is "circa") starts |= TimeStart.Cue;
        return starts;
    }

    private static TimeStart OfWholeDay(Lexeme word)
    {
        var starts = TimeStart.None;
        var isUnit = word.Is(WordClass.TimeUnit) || word.TimeUnit is not null;
        if (word.Particle == Particle.The) return TimeStart.Date | TimeStart.Week | TimeStart.Period | TimeStart.Relative | TimeStart.Named;
        if (word.Is(WordClass.Weekday | WordClass.DoubtfulWeekday | WordClass.Month | WordClass.DoubtfulMonth | Numerals)) starts |= TimeStart.Date;
        if (word.Is(Numerals) || isUnit || word.Particle == Particle.Last) starts |= TimeStart.Week;
        if (word.Is(Numerals | WordClass.Season) || word.Number >= 20m || word.Particle == Particle.Fiscal || word.Word.Length == 1
            || word.Word is "calendar" or "year" or "fy" or "cy") starts |= TimeStart.Period;
        if (word.Is(WordClass.RelativeDay) || isUnit || word.Word is "current" || word.Particle
            is Particle.A or Particle.That or Particle.Last or Particle.Past or Particle.Previous or Particle.Latest or Particle.This or Particle.Same
            or Particle.Next or Particle.Coming or Particle.Following) starts |= TimeStart.Relative;
        if (word.Particle is Particle.Earlier or Particle.Later or Particle.This or Particle.That) starts |= TimeStart.Named;
        if (word.Is(WordClass.Cardinal)) starts |= TimeStart.Year;
        return starts;
    }

    private static TimeStart OfClock(Lexeme word) =>
        word.Is(WordClass.Cardinal) || word.Word is "quarter"
        || word.Particle is Particle.Noon or Particle.Midnight or Particle.Mid or Particle.Half or Particle.A
            ? TimeStart.Clock : TimeStart.None;

    private static TimeStart OfLength(Lexeme word)
    {
        var starts = TimeStart.None;
        if (word.Is(WordClass.Frequency | WordClass.Cardinal) || word.Word is "semi" or "bi" or "weekends" or "once" or "twice"
            || word.Particle is Particle.Every or Particle.Each) starts |= TimeStart.Set;
        if (word.Particle == Particle.The) starts |= TimeStart.Reference;
        if (word.TimeUnit is not null || word.Is(WordClass.TimeUnit) || word.Word is "first" or "final" or "another" or "many" || word.Particle
            is Particle.A or Particle.The or Particle.Half or Particle.All or Particle.Some or Particle.Last or Particle.Past
            or Particle.Latest or Particle.Next
            or Particle.Coming or Particle.Following or Particle.Previous) starts |= TimeStart.Length;
        return starts;
    }

    private static TimeStart OfAmount(Lexeme word) =>
        word.Is(Numerals | WordClass.Fraction | WordClass.Scale | WordClass.PluralScale | WordClass.Multiple | WordClass.CurrencyPrefix | WordClass.CueStart)
        || word.Particle is Particle.A or Particle.Half or Particle.Between or Particle.From or Particle.Minus or Particle.Aged
            ? TimeStart.Amount : TimeStart.None;
}
