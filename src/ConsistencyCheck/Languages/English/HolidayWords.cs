namespace ConsistencyCheck.Languages.English;

/// <summary>Holidays that news names.</summary>
/// <seealso href="https://www.law.cornell.edu/uscode/text/2/7">2 U.S. Code 7: the Tuesday after the first Monday in November</seealso>
/// <seealso href="https://www.law.cornell.edu/uscode/text/5/6103">5 U.S. Code 6103: the holidays on Mondays and Thanksgiving</seealso>
internal static class HolidayWords
{
    /// <summary>Names that are also other words, or days of other countries: holidays only with their capitals.</summary>
    private static readonly TermSet Words = new(
        "thanksgiving", "epiphany", "may day", "memorial day", "earth day", "flag day", "independence day", "new year's", "canada day",
            "australia day", "pentecost",
        "mother's day", "father's day", "women's day", "international women's day", "election day");

    public static IReadOnlyList<Holiday> All { get; } =
    [
        .. Fixed(12, 24, "christmas eve"),
        .. Fixed(12, 25, "christmas", "christmas day"),
        .. Fixed(12, 26, "boxing day"),
        .. Fixed(12, 31, "new year's eve", "new years eve"),
        .. Fixed(1, 1, "new year's day", "new year day", "new years day", "new year's"),
        .. Fixed(1, 6, "epiphany"),
        .. Fixed(2, 2, "groundhog day"),
        .. Fixed(2, 14, "valentine's day", "valentines day", "st valentine's day"),
        .. Fixed(3, 8, "women's day", "international women's day"),
        .. Fixed(3, 17, "st patrick's day", "saint patrick's day"),
        .. Fixed(4, 1, "april fools' day", "april fools day", "april fool's day"),
        .. Fixed(4, 22, "earth day"),
        .. Fixed(4, 25, "anzac day"),
        .. Fixed(5, 1, "may day"),
        .. Fixed(5, 5, "cinco de mayo"),
        .. Fixed(6, 14, "flag day"),
        .. Fixed(6, 19, "juneteenth"),
        .. Fixed(7, 1, "canada day"),
        .. Fixed(7, 4, "independence day", "fourth of july"),
        .. Fixed(7, 14, "bastille day"),
        .. Fixed(1, 26, "australia day"),
        .. Fixed(10, 31, "halloween"),
        .. Fixed(11, 1, "all saints' day"),
        .. Fixed(11, 2, "all souls' day"),
        .. Fixed(11, 5, "guy fawkes night"),
        .. Fixed(11, 11, "veterans day", "armistice day"),
        .. Moving(1, 15, DayOfWeek.Monday, "martin luther king day", "martin luther king jr day"),
        .. Moving(2, 15, DayOfWeek.Monday, "presidents day", "presidents' day"),
        .. Moving(5, 8, DayOfWeek.Sunday, "mother's day", "mothers day"),
        .. Moving(5, -1, DayOfWeek.Monday, "memorial day"),
        .. Moving(6, 15, DayOfWeek.Sunday, "father's day", "fathers day"),
        .. Moving(9, 1, DayOfWeek.Monday, "labor day"),
        .. Moving(10, 8, DayOfWeek.Monday, "columbus day", "indigenous peoples' day"),
        .. Moving(11, 2, DayOfWeek.Tuesday, "election day"),
        .. Moving(11, 22, DayOfWeek.Thursday, "thanksgiving", "thanksgiving day"),
        .. Moving(11, 23, DayOfWeek.Friday, "black friday"),
        .. Moving(11, 26, DayOfWeek.Monday, "cyber monday"),
        .. ByEaster(0, "easter", "easter sunday", "easter day"),
        .. ByEaster(1, "easter monday"),
        .. ByEaster(-1, "holy saturday", "easter saturday"),
        .. ByEaster(-2, "good friday"),
        .. ByEaster(-3, "maundy thursday", "holy thursday"),
        .. ByEaster(-7, "palm sunday"),
        .. ByEaster(-46, "ash wednesday"),
        .. ByEaster(-47, "shrove tuesday", "mardi gras"),
        .. ByEaster(39, "ascension day"),
        .. ByEaster(49, "pentecost", "whit sunday"),
        .. ByEaster(50, "whit monday"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var holiday in All) words.AddPhrase(holiday.Phrase, WordClass.PhraseStart);
    }

    private static IEnumerable<Holiday> Fixed(int month, int day, params string[] names) =>
        names.Select(name => new Holiday(name, month, day, IsWord: IsWord(name)));

    private static IEnumerable<Holiday> Moving(int month, int earliest, DayOfWeek weekday, params string[] names) =>
        names.Select(name => new Holiday(name, month, earliest, weekday, IsWord: IsWord(name)));

    private static IEnumerable<Holiday> ByEaster(int days, params string[] names) =>
        names.Select(name => new Holiday(name, 0, 0, DaysFromEaster: days, IsWord: IsWord(name)));

    private static bool IsWord(string name) => Words.Contains(name);
}
