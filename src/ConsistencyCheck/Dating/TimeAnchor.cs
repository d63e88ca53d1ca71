namespace ConsistencyCheck.Dating;

/// <summary>What fixed the open parts of a time expression.</summary>
public enum TimeAnchor
{
    /// <summary>Nothing had to be fixed: the words say it all.</summary>
    Explicit,

    /// <summary>The document's day of publication.</summary>
    Document,

    /// <summary>Another mention in the text.</summary>
    Mention,
}
