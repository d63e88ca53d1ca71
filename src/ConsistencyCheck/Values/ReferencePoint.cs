namespace ConsistencyCheck.Values;

/// <summary>What a relative expression counts from.</summary>
public enum ReferencePoint
{
    /// <summary>Nothing: the expression is not relative.</summary>
    None,

    /// <summary>The day that the words were written or spoken: "yesterday", "last week".</summary>
    Document,

    /// <summary>A time that the text has just named: "the day before", "two years earlier".</summary>
    Mention,
}
