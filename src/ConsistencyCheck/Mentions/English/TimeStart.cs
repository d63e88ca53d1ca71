namespace ConsistencyCheck.Mentions.English;

/// <summary>Which readers of times can begin with a word, and whether an amount can, so that the others are not tried there.</summary>
[Flags]
internal enum TimeStart : ushort
{
    None = 0,

    /// <summary>A part of a day that is named after it: "the night of".</summary>
    PartOfDay = 1 << 0,

    /// <summary>A qualifier before a clock or a year: "about".</summary>
    Cue = 1 << 1,

    /// <summary>"early", "the end of".</summary>
    PartOf = 1 << 2,

    Holiday = 1 << 3,

    /// <summary>A weekday, a month or a day.</summary>
    Date = 1 << 4,

    /// <summary>What a week, month or year is told by: "the third week of".</summary>
    Week = 1 << 5,

    /// <summary>A decade, quarter, season or fiscal year.</summary>
    Period = 1 << 6,

    /// <summary>"last", "the day before".</summary>
    Relative = 1 << 7,

    /// <summary>"later this year", "that month".</summary>
    Named = 1 << 8,

    /// <summary>A year in words.</summary>
    Year = 1 << 9,

    /// <summary>A time of day in words.</summary>
    Clock = 1 << 10,

    /// <summary>A part of the day alone: "overnight".</summary>
    PartAlone = 1 << 11,

    /// <summary>What recurs.</summary>
    Set = 1 << 12,

    /// <summary>A length of time.</summary>
    Length = 1 << 13,

    /// <summary>Past, present or future and no more.</summary>
    Reference = 1 << 14,

    /// <summary>A number, in digits or words, or what stands before one.</summary>
    Amount = 1 << 15,

    /// <summary>All that names a day or a longer time.</summary>
    WholeDay = Holiday | Date | Week | Period | Relative | Named | Year,

    /// <summary>All that a point of time can begin with.</summary>
    Point = PartOfDay | Cue | PartOf | WholeDay | Clock | PartAlone,

    All = ushort.MaxValue,
}
