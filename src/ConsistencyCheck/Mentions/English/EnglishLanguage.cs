using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>The English lexicon and its phrases, ready to be matched. Built once and never changed.</summary>
internal sealed class EnglishLanguage
{
    private EnglishLanguage()
    {
        Lexicon = new Lexicon(EnglishWords.Build());
        CuesBefore = new(Lexicon, CueWords.Before.Concat(CueWords.OrEqual).Select(cue => (cue.Phrase, ToApproximation(cue.Cue))));
        CuesAfter = new(Lexicon, CueWords.After.Select(cue => (cue.Phrase, ToApproximation(cue.Cue))));
        Vague = new(Lexicon, VagueWords.All);
        DigitCounts = new(Lexicon, DigitCountWords.All);
        Units = new(Lexicon, UnitWords.Phrases.Select(unit => (unit.Phrase, unit.Code)));
        Currencies = new(Lexicon, CurrencyWords.Phrases.Select(currency => (currency.Phrase, currency.Code)));
        References = new(Lexicon, ReferenceWords.All.Select(entry => (entry.Phrase, (ToReference(entry.Side), entry.Context))));
        Holidays = new(Lexicon, HolidayWords.All.Select(day => (day.Phrase, day)));
    }

    public static EnglishLanguage Shared { get; } = new();

    public Lexicon Lexicon { get; }

    public PhraseTable<Approximation> CuesBefore { get; }

    public PhraseTable<Approximation> CuesAfter { get; }

    public PhraseTable<Vague> Vague { get; }

    /// <summary>Gets the sizes that are told by their digits, as the least and the greatest number.</summary>
    public PhraseTable<(int Low, int High)> DigitCounts { get; }

    /// <summary>Gets the units of several words, by UCUM code.</summary>
    public PhraseTable<string> Units { get; }

    /// <summary>Gets the currencies of several words, by ISO 4217 code.</summary>
    public PhraseTable<string> Currencies { get; }

    public PhraseTable<(TimeReference Reference, ReferenceContext Context)> References { get; }

    public PhraseTable<Holiday> Holidays { get; }

    private static TimeReference ToReference(SideOfNow side) => side switch
    {
        SideOfNow.Past => TimeReference.Past,
        SideOfNow.Future => TimeReference.Future,
        _ => TimeReference.Present,
    };

    private static Approximation ToApproximation(Cue cue) => cue switch
    {
        Cue.Exact => Approximation.Exact,
        Cue.About => Approximation.About,
        Cue.Nearly => Approximation.Nearly,
        Cue.JustOver => Approximation.JustOver,
        Cue.MoreThan => Approximation.MoreThan,
        Cue.AtLeast => Approximation.AtLeast,
        Cue.LessThan => Approximation.LessThan,
        Cue.AtMost => Approximation.AtMost,
        Cue.UpTo => Approximation.UpTo,
        _ => Approximation.None,
    };
}
