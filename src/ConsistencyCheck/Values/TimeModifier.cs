namespace ConsistencyCheck.Values;

/// <summary>The TIMEX3 <c>mod</c> attribute: which part of a unit, or how exactly a figure is meant.</summary>
public enum TimeModifier
{
    /// <summary>The plain value.</summary>
    None,

    /// <summary>"early": the first third.</summary>
    Start,

    /// <summary>"mid-": the middle third.</summary>
    Mid,

    /// <summary>"late": the last third.</summary>
    End,

    /// <summary>"about".</summary>
    Approx,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"after", "since".</summary>
    After,

    /// <summary>"by", "no later than".</summary>
    OnOrBefore,

    /// <summary>"no earlier than".</summary>
    OnOrAfter,

    /// <summary>Of durations: "nearly", "less than".</summary>
    LessThan,

    /// <summary>Of durations: "more than".</summary>
    MoreThan,

    /// <summary>Of durations: "at most".</summary>
    EqualOrLess,

    /// <summary>Of durations: "at least".</summary>
    EqualOrMore,
}
