using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>The elements of an entry that say something of the story, whatever the feed calls them; null where the entry has none.</summary>
/// <param name="Element">The entry.</param>
internal sealed record FeedEntry(XmlElement Element)
{
    public XmlElement? Title { get; init; }

    /// <summary>Gets the full text; the summary only where there is no other, for summaries are cut in the middle of figures.</summary>
    public XmlElement? Body { get; init; }

    public TextForm TitleForm { get; init; }

    public TextForm BodyForm { get; init; }

    /// <summary>Gets what may say the day of the first publication; the first that is a day does.</summary>
    public IReadOnlyList<XmlElement?> Published { get; init; } = [];

    /// <summary>Gets the day of the last change.</summary>
    public XmlElement? Modified { get; init; }

    /// <summary>Gets the publisher where the entry names another than the feed does.</summary>
    public XmlElement? Source { get; init; }

    public Fragment? Link { get; init; }

    /// <summary>Gets what the entry is called for good.</summary>
    public Fragment? Key { get; init; }
}

/// <summary>What the value of an element is written in.</summary>
internal enum TextForm
{
    /// <summary>HTML, its marks escaped or in a CDATA section.</summary>
    Html,

    /// <summary>Text without markup.</summary>
    Plain,

    /// <summary>XHTML, as elements.</summary>
    Elements,
}
