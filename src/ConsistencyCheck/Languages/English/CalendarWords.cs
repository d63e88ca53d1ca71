namespace ConsistencyCheck.Languages.English;

/// <summary>Months, weekdays, seasons, parts of the day and units of time.</summary>
/// <seealso href="https://www.apstylebook.com/">AP Stylebook: months are abbreviated with a day, weekdays only in tables</seealso>
internal static class CalendarWords
{
    public static void AddTo(LexiconBuilder words)
    {
        AddMonths(words);
        AddWeekdays(words);
        AddSeasonsAndDayParts(words);
        AddUnits(words);
        AddFrequencies(words);
        AddRelativeDays(words);
        AddPossessives(words);
    }

    /// <summary>"this year's", "Monday's": the same time, of which something is.</summary>
    private static void AddPossessives(LexiconBuilder words)
    {
        foreach (var lexeme in words.Lexemes.ToArray())
        {
            var isAbbreviated = lexeme.Is(WordClass.DoubtfulWeekday)
                || lexeme.Word.Length < 3
                || (lexeme.Month > 0 && lexeme.Word.Length <= 4 && lexeme.Word is not ("may" or "june" or "july"));
            if (isAbbreviated
                || lexeme.Word.EndsWith('s')
                || !lexeme.Is(WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart))
                continue;
            var possessive = words.Add(lexeme.Word + "'s", lexeme.Classes & ~WordClass.Frequency);
            (possessive.Month, possessive.Weekday, possessive.TimeUnit, possessive.Part) = (lexeme.Month, lexeme.Weekday, lexeme.TimeUnit, lexeme.Part);
        }
    }

    private static void AddMonths(LexiconBuilder words)
    {
        Month(words, 1, "january jan");
        Month(words, 2, "february feb");
        Month(words, 4, "april apr");
        Month(words, 6, "june");
        Month(words, 7, "july");
        Month(words, 8, "august aug");
        Month(words, 9, "september sept sep");
        Month(words, 10, "october oct");
        Month(words, 11, "november nov");
        Month(words, 12, "december");
        // "may receive", "a march", "Jun" and "Jul" as names, "Dec" and "Mar" as abbreviations of other words.
        foreach (var (word, month) in new[] { ("march", 3), ("mar", 3), ("may", 5), ("jun", 6), ("jul", 7), ("dec", 12) })
            words.Add(word, WordClass.DoubtfulMonth).Month = month;
    }

    private static void Month(LexiconBuilder words, int number, string names)
    {
        foreach (var name in names.Split(' ')) words.Add(name, WordClass.Month).Month = number;
    }

    private static void AddWeekdays(LexiconBuilder words)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            var name = day.ToString().ToLowerInvariant();
            words.Add(name, WordClass.Weekday).Weekday = day;
            words.Add(name + "s", WordClass.Weekday | WordClass.Frequency).Weekday = day;
        }

        foreach (var (word, day) in new[]
        {
            ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("weds", 3), ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5), ("sat", 6), ("sun", 0),
            ("mo", 1), ("tu", 2), ("we", 3), ("th", 4), ("fr", 5), ("sa", 6), ("su", 0),
        })
            words.Add(word, WordClass.DoubtfulWeekday).Weekday = (DayOfWeek)day;
    }

    private static void AddSeasonsAndDayParts(LexiconBuilder words)
    {
        foreach (var (word, code) in new[]
        {
            ("spring", "SP"), ("springtime", "SP"), ("summer", "SU"), ("summertime", "SU"),
            ("autumn", "FA"), ("fall", "FA"), ("winter", "WI"), ("wintertime", "WI"),
        })
            words.Add(word, WordClass.Season).Part = code;
        foreach (var (word, code) in new[]
        {
            ("morning", "MO"), ("afternoon", "AF"), ("evening", "EV"), ("night", "NI"), ("daytime", "DT"), ("dawn", "MO"),
            ("dusk", "EV"), ("midday", "MI"), ("lunchtime", "MI"), ("overnight", "NI"), ("nighttime", "NI"),
        })
            words.Add(word, WordClass.DayPart).Part = code;
        foreach (var (word, code) in new[] { ("mornings", "MO"), ("afternoons", "AF"), ("evenings", "EV"), ("nights", "NI") })
            words.Add(word, WordClass.DayPart).Part = code;
    }

    private static void AddUnits(LexiconBuilder words)
    {
        var units = new[]
        {
            ("second seconds sec secs", "s"), ("minute minutes min mins", "m"), ("hour hours hr hrs", "h"), ("day days", "D"), ("weekend weekends", "WE"),
            ("week weeks wk wks workweek workweeks", "W"), ("fortnight fortnights", "FN"), ("month months", "M"), ("year years yr yrs", "Y"),
            ("decade decades", "DE"), ("century centuries", "CE"), ("quarter quarters", "Q"), ("semester semesters", "H"), ("night nights", "D"),
        };
        words.AddAll("calendar final full", WordClass.None);
        foreach (var (word, code) in new[]
        {
            ("hourlong", "h"), ("daylong", "D"), ("nightlong", "D"), ("weeklong", "W"), ("monthlong", "M"), ("yearlong", "Y"), ("decadelong", "DE"),
        })
            words.Add(word, WordClass.None).TimeUnit = code;
        foreach (var (names, code) in units)
        {
            foreach (var name in names.Split(' ')) words.Add(name, WordClass.TimeUnit).TimeUnit = code;
        }
    }

    private static void AddFrequencies(LexiconBuilder words)
    {
        foreach (var (names, code) in new[]
        {
            ("daily everyday nightly", "D"), ("weekly", "W"), ("monthly", "M"), ("quarterly", "Q"), ("yearly annually annual", "Y"),
            ("hourly", "h"), ("biweekly fortnightly", "FN"), ("semiannual semiannually biannual biannually", "H"),
        })
        {
            foreach (var name in names.Split(' '))
            {
                var word = words.Add(name, WordClass.Frequency);
                word.TimeUnit = code;
            }
        }

        words.Add("bimonthly", WordClass.Frequency).TimeUnit = "M";
        words.Add("bimonthly", WordClass.Frequency).Number = 2;
    }

    private static void AddRelativeDays(LexiconBuilder words)
    {
        foreach (var (word, days) in new[]
        {
            ("today", 0), ("tonight", 0), ("tonite", 0), ("yesterday", -1), ("tomorrow", 1),
            ("today's", 0), ("yesterday's", -1), ("tomorrow's", 1), ("tonight's", 0),
        })
            words.Add(word, WordClass.RelativeDay).Offset = days;
        words.Add("tonight", WordClass.RelativeDay).Part = "NI";
        words.Add("tonite", WordClass.RelativeDay).Part = "NI";
        words.Add("tonight's", WordClass.RelativeDay).Part = "NI";
    }
}
