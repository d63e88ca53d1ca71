namespace ConsistencyCheck.Languages.English;

/// <summary>Holidays that news names. Those on a fixed day have month and day; the others only name a day that moves.</summary>
/// <remarks>Moveable feasts carry the month and 0 as the day where the month is fixed, and 0 for both where it is not.</remarks>
internal static class HolidayWords
{
    public static IReadOnlyList<(string Phrase, int Month, int Day)> All { get; } =
    [
        ("christmas", 12, 25), ("christmas day", 12, 25), ("christmas eve", 12, 24), ("boxing day", 12, 26), ("new year's day", 1, 1), ("new year day", 1, 1), ("new year's eve", 12, 31), ("new years eve", 12, 31), ("new year's", 1, 1),
        ("independence day", 7, 4), ("fourth of july", 7, 4), ("valentine's day", 2, 14), ("st patrick's day", 3, 17), ("halloween", 10, 31), ("veterans day", 11, 11), ("armistice day", 11, 11), ("juneteenth", 6, 19),
        ("bastille day", 7, 14), ("may day", 5, 1), ("earth day", 4, 22), ("groundhog day", 2, 2), ("flag day", 6, 14), ("anzac day", 4, 25), ("australia day", 1, 26), ("canada day", 7, 1), ("april fools' day", 4, 1), ("april fools day", 4, 1), ("april fool's day", 4, 1),
        ("guy fawkes night", 11, 5), ("epiphany", 1, 6), ("all saints' day", 11, 1), ("cinco de mayo", 5, 5), ("women's day", 3, 8),
        ("thanksgiving", 11, 0), ("thanksgiving day", 11, 0), ("black friday", 11, 0), ("cyber monday", 11, 0), ("labor day", 9, 0), ("memorial day", 5, 0), ("columbus day", 10, 0), ("mother's day", 5, 0), ("father's day", 6, 0), ("mothers day", 5, 0), ("fathers day", 6, 0),
        ("martin luther king day", 1, 0), ("presidents day", 2, 0), ("presidents' day", 2, 0),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (phrase, _, _) in All) words.AddPhrase(phrase, WordClass.PhraseStart);
    }
}
