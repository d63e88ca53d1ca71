namespace ConsistencyCheck.Values;

/// <summary>The kinds of time expression, after TIMEX3.</summary>
/// <seealso href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</seealso>
public enum TimeType
{
    /// <summary>A day or anything coarser: a month, a year, a decade.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that recurs: "every Monday".</summary>
    Set,
}
