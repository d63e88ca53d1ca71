namespace ConsistencyCheck.Readers.Markup;

/// <summary>What words are on their page.</summary>
internal enum TextRole
{
    /// <summary>Words whose shape has to tell what they are.</summary>
    Plain,

    /// <summary>What nobody reads as part of the story: scripts, what is hidden, the site's navigation.</summary>
    Skipped,
    Headline,
    Stamp,
    Dateline,
    Caption,
    Quote,
    Related,
}
