namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Which way a figure went, as the words before it tell.</summary>
internal enum Direction
{
    /// <summary>No word of change stands there.</summary>
    None,

    /// <summary>It is larger afterwards.</summary>
    Up,

    /// <summary>It is smaller afterwards.</summary>
    Down,

    /// <summary>It changed, and the words leave open which way: "the rise slowed", "cut its growth forecast".</summary>
    Unclear,
}

