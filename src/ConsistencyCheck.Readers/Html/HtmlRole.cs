namespace ConsistencyCheck.Readers.Html;

/// <summary>What an element's words are on the page.</summary>
internal enum HtmlRole
{
    /// <summary>Words whose shape has to tell what they are.</summary>
    Plain,

    /// <summary>What nobody reads as part of the story: scripts, what is hidden, the site's navigation.</summary>
    Skipped,
    Headline,
    Stamp,
    Caption,
    Quote,
    Related,
}
