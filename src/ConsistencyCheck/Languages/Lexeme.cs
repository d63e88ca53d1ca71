namespace ConsistencyCheck.Languages;

/// <summary>A word of a language's lexicon with all it can mean. Each meaning has its own field, since "second" is both an ordinal and a unit.</summary>
/// <param name="word">The word in lower case.</param>
internal sealed class Lexeme(string word)
{
    /// <summary>The entry of every word that the lexicon lacks.</summary>
    public static readonly Lexeme None = new(string.Empty);

    public string Word { get; } = word;

    public WordClass Classes { get; set; }

    public Particle Particle { get; set; }

    /// <summary>
    /// Gets or sets the number that a cardinal, scale or scale suffix stands for, or that a currency's code is written with: a million in "MEUR".
    /// </summary>
    public decimal Number { get; set; }

    /// <summary>Gets or sets the place that an ordinal names, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Gets or sets into how many parts a word divides: 3 for "thirds", 100 for "pence".</summary>
    public int Denominator { get; set; }

    /// <summary>Gets into how many parts a fraction word divides, where they may be more than an integer holds: "trillionths".</summary>
    public decimal Divisor => Number > Denominator ? Number : Denominator;

    /// <summary>Gets or sets the month, 1 to 12.</summary>
    public int Month { get; set; }

    public DayOfWeek Weekday { get; set; }

    /// <summary>Gets or sets the TIMEX3 letters of a time unit, with "s", "m" and "h" for those below the day: "D", "W", "M", "Y".</summary>
    public string? TimeUnit { get; set; }

    /// <summary>Gets or sets the UCUM code of a unit of measurement.</summary>
    public string? Unit { get; set; }

    /// <summary>Gets or sets the ISO 4217 code of a currency.</summary>
    public string? Currency { get; set; }

    /// <summary>Gets or sets how the word stands for its currency.</summary>
    public English.CurrencyForm CurrencyForm { get; set; }

    /// <summary>Gets or sets the lemma of what a unit word has the unit taken per: "day" of "bpd".</summary>
    public string? Per { get; set; }

    /// <summary>Gets or sets the TIMEX3 code of a part of the day or of a season.</summary>
    public string? Part { get; set; }

    /// <summary>Gets or sets a time zone's offset from UTC in minutes, or a relative day's from today in days.</summary>
    public int Offset { get; set; }

    /// <summary>Gets or sets whether the season sets a time zone's offset, so that the word alone does not say it.</summary>
    public bool HasSeasonalOffset { get; set; }

    /// <summary>Gets or sets the singular of an irregular plural.</summary>
    public string? Singular { get; set; }

    /// <summary>Gets whether the word is of something: "year's", after which no date goes on.</summary>
    public bool IsPossessive => Word.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>Gets whether the word ends like a plural.</summary>
    public bool IsPlural => Word.EndsWith('s') && !IsPossessive;

    public bool Is(WordClass any) => (Classes & any) != 0;
}
