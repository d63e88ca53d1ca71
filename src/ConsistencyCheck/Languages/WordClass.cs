namespace ConsistencyCheck.Languages;

/// <summary>What a word can be; most words of interest can be several things ("may", "second", "pound").</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>A number word below a hundred: "seven", "forty".</summary>
    Cardinal = 1 << 0,

    /// <summary>A word that multiplies what stands before it: "hundred", "million", "dozen".</summary>
    Scale = 1 << 1,

    /// <summary>A plural that stands for an unsharp number: "dozens", "thousands".</summary>
    PluralScale = 1 << 2,

    /// <summary>A scale written on to a figure: the "bn" of "2.5bn".</summary>
    ScaleSuffix = 1 << 3,

    /// <summary>A place in an order: "third".</summary>
    Ordinal = 1 << 4,

    /// <summary>A part of a whole: the "thirds" of "two-thirds".</summary>
    Fraction = 1 << 5,

    /// <summary>A month's name that is nothing else.</summary>
    Month = 1 << 6,

    /// <summary>A month's name that is also another word, and a month only beside a day, a year or a preposition.</summary>
    DoubtfulMonth = 1 << 7,

    /// <summary>A weekday's name.</summary>
    Weekday = 1 << 8,

    /// <summary>A weekday's abbreviation that is also another word ("sat", "sun").</summary>
    DoubtfulWeekday = 1 << 9,

    /// <summary>A unit of the calendar or clock.</summary>
    TimeUnit = 1 << 10,

    /// <summary>A unit of measurement.</summary>
    Unit = 1 << 11,

    /// <summary>A word for a currency, after the amount.</summary>
    Currency = 1 << 12,

    /// <summary>Letters before a currency sign or a figure: the "US" of "US$3m", the "EUR" of "EUR 300".</summary>
    CurrencyPrefix = 1 << 13,

    /// <summary>A time zone's abbreviation.</summary>
    Zone = 1 << 14,

    /// <summary>A season.</summary>
    Season = 1 << 15,

    /// <summary>Ends a noun phrase: an article, preposition, pronoun, conjunction or auxiliary.</summary>
    Stop = 1 << 16,

    /// <summary>A finite verb that ends a noun phrase though it may look like a plural noun.</summary>
    Verb = 1 << 17,

    /// <summary>A plural noun without the plural's ending, or with another one: "people", "aircraft".</summary>
    IrregularPlural = 1 << 18,

    /// <summary>Ends like a plural and is none: "congress", "various".</summary>
    NotPlural = 1 << 19,

    /// <summary>Makes the number after it a name: "Resolution 1718", "Flight 370".</summary>
    Identifier = 1 << 20,

    /// <summary>Makes the number before it part of an address: "10 Downing Street".</summary>
    Street = 1 << 21,

    /// <summary>A part of the day: "morning".</summary>
    DayPart = 1 << 22,

    /// <summary>Stands before a year: "in", "since", "by".</summary>
    YearPreposition = 1 << 23,

    /// <summary>A day named by its distance from today: "yesterday".</summary>
    RelativeDay = 1 << 24,

    /// <summary>The first word of a vague numeral or holiday, which any word can follow.</summary>
    PhraseStart = 1 << 25,

    /// <summary>The first word of a qualifier, which a figure must follow.</summary>
    CueStart = 1 << 28,

    /// <summary>A noun that is counted in the singular too, so that "one" before it is a number.</summary>
    SingularHead = 1 << 26,

    /// <summary>A word that repeats: "daily", "weekly".</summary>
    Frequency = 1 << 27,

    /// <summary>The first word of an expression that only tells past, present and future apart: "now", "former".</summary>
    Reference = 1 << 29,

    /// <summary>Says how many times one figure is another: "twice", "doubled".</summary>
    Multiple = 1 << 30,
}
