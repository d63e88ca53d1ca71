namespace ConsistencyCheck.Claims;

/// <summary>On which side of a stated time the fact lies.</summary>
internal enum TimeBound
{
    /// <summary>In it: "on May 5", "in 2012".</summary>
    Within,

    /// <summary>In it, of a state that may last: "as of May 5".</summary>
    AsOf,

    /// <summary>Earlier: "before May 5".</summary>
    Before,

    /// <summary>Later: "after May 5".</summary>
    After,

    /// <summary>Then or earlier: "by May 5", "until May 5".</summary>
    NotAfter,

    /// <summary>Then or later: "since May 5", "from May 5".</summary>
    NotBefore,
}
