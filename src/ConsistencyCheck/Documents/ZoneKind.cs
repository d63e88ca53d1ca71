namespace ConsistencyCheck.Documents;

/// <summary>What part of a news page a stretch of text is: it decides whose date a weekday there speaks of.</summary>
public enum ZoneKind
{
    /// <summary>Running text of the story.</summary>
    Body,

    /// <summary>The title line, and subheadings inside the story.</summary>
    Headline,

    /// <summary>A line that states when, or by whom, the page was published: the stated date.</summary>
    HeaderStamp,

    /// <summary>Place and date that open a wire story, as in "SEOUL, Sept. 6 (Agency) —".</summary>
    Dateline,

    /// <summary>Words between quotation marks: the speaker's day, not the writer's.</summary>
    Quote,

    /// <summary>The text under a picture, with or without its credit.</summary>
    Caption,

    /// <summary>A link to another story, often with that story's headline and stamp.</summary>
    RelatedLink,

    /// <summary>What belongs to the site and not to the story: calls to subscribe, copyright lines, scraper residue.</summary>
    Boilerplate,
}
