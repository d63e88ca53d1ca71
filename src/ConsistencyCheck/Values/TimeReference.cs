namespace ConsistencyCheck.Values;

/// <summary>Times that words place before, at or after the present without naming any: the TIMEX3 tokens.</summary>
/// <seealso href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3">
/// TimeML 1.2.1, TIMEX3: PAST_REF, PRESENT_REF, FUTURE_REF
/// </seealso>
public enum TimeReference
{
    /// <summary>The value is a date, a time or a length.</summary>
    None,

    /// <summary>"recently", "former": <c>PAST_REF</c>.</summary>
    Past,

    /// <summary>"now", "currently": <c>PRESENT_REF</c>.</summary>
    Present,

    /// <summary>"soon", "in the future": <c>FUTURE_REF</c>.</summary>
    Future,
}
