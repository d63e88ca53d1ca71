namespace ConsistencyCheck.Languages.English;

/// <summary>All words of the English lexicon, collected from their tables.</summary>
internal static class EnglishWords
{
    /// <summary>Builds the lexicon's entries; the order is that of the tables, so that every run numbers them alike.</summary>
    public static IReadOnlyCollection<Lexeme> Build()
    {
        var words = new LexiconBuilder();
        CalendarWords.AddTo(words);
        NumberWords.AddTo(words);
        UnitWords.AddTo(words);
        CurrencyWords.AddTo(words);
        ZoneWords.AddTo(words);
        FunctionWords.AddTo(words);
        NounPhraseWords.AddTo(words);
        CueWords.AddTo(words);
        HolidayWords.AddTo(words);
        VagueWords.AddTo(words);
        DigitCountWords.AddTo(words);
        MultipleWords.AddTo(words);
        ReferenceWords.AddTo(words);
        return words.Lexemes;
    }
}
