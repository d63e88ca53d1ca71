using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>Finds the items of RSS 2.0, where they stand in the channel, and of RSS 1.0, where they stand beside it.</summary>
internal sealed class RssEntries(XmlText text)
{
    public static IEnumerable<XmlElement> ItemsOf(XmlElement root) =>
        root.Elements.Where(element => element.Name == "item")
            .Concat(root.Elements.Where(element => element.Name == "channel").SelectMany(channel => channel.Elements.Where(element => element.Name == "item")));

    public static XmlElement? TitleOf(XmlElement root) =>
        root.Elements.FirstOrDefault(element => element.Name == "channel") is { } channel ? Own(channel, "title") : null;

    public FeedEntry Read(XmlElement item)
    {
        var guid = Own(item, "guid");
        var guidText = guid is null ? null : text.Of(guid);
        var link = Own(item, "link") is { } element ? text.Of(element) : null;
        var about = item.Attribute("about") is { } place ? text.Of(place) : null;
        return new FeedEntry(item)
        {
            Title = Own(item, "title"),
            Body = item.Element("encoded", FeedNames.Content) ?? Own(item, "description"),
            // The first that says when it came out; a date of Dublin Core is one "in the lifecycle of the resource", and in a feed the lifecycle begins there.
            Published =
            [
                Own(item, "pubDate"), item.Element("date", FeedNames.DublinCore), item.Element("issued", FeedNames.DublinCoreTerms),
                item.Element("published", FeedNames.Atom),
            ],
            Modified = item.Element("modified", FeedNames.DublinCoreTerms) ?? item.Element("updated", FeedNames.Atom),
            Source = Own(item, "source"),
            Link = IsBlank(link) ? PermanentLink(guid, guidText) : link,
            Key = !IsBlank(guidText) ? guidText : !IsBlank(about) ? about : link,
        };
    }

    /// <summary>The guid of an item is its address unless it says that it is none: RSS 2.0, &lt;guid&gt;.</summary>
    private Fragment? PermanentLink(XmlElement? guid, Fragment? value)
    {
        if (guid is null || value is null) return null;
        var isPermanent = guid.Attribute("isPermaLink") is not { } place || text.Of(place).Text.Trim() != "false";
        return isPermanent && value.Text.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) ? value : null;
    }

    /// <summary>An element of RSS itself: of no namespace, or of the one of the item, and not the title of a picture in it.</summary>
    private static XmlElement? Own(XmlElement parent, string name) => parent.Element(name) ?? parent.Element(name, "");

    private static bool IsBlank(Fragment? value) => string.IsNullOrWhiteSpace(value?.Text);
}
