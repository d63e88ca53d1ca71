namespace ConsistencyCheck.Values;

/// <summary>What a mention says, before it is set against the document's date or another mention.</summary>
public abstract record MentionValue;
