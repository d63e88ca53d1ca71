namespace ConsistencyCheck.Dating.Links;

/// <summary>What makes a weekday and a date speak of one event.</summary>
internal enum LinkKind
{
    /// <summary>They stand together: "Wednesday, Sept. 6".</summary>
    SideBySide,

    /// <summary>One caption holds both, of the same event.</summary>
    WithinCaption,

    /// <summary>The caption shows the event that the lead reports.</summary>
    CaptionToLead,

    /// <summary>"Last Thursday" in the story is the Thursday whose date a caption gives.</summary>
    LastWeekToCaption,
}
