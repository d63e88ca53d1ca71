namespace ConsistencyCheck.Values;

/// <summary>How two values that speak of one fact stand to each other, from agreement to contradiction.</summary>
public enum ValueRelation
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>Both can be true within what they state or imply about their precision.</summary>
    Compatible,

    /// <summary>Both can be true only if one figure is a rounded one.</summary>
    Rounding,

    /// <summary>Outside the plain reading of one, inside its generous reading.</summary>
    Tension,

    /// <summary>No reading satisfies both.</summary>
    Conflict,

    /// <summary>They are not of one kind: another dimension, currency or base.</summary>
    Incomparable,
}
