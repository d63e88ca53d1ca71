using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>Finds the parts of Atom entries.</summary>
internal sealed class AtomEntries(XmlText text)
{
    public static IEnumerable<XmlElement> EntriesOf(XmlElement root) =>
        root.Name == "entry" ? [root] : root.Elements.Where(element => element.Name == "entry" && element.Namespace == root.Namespace);

    public FeedEntry Read(XmlElement entry)
    {
        var title = entry.Element("title");
        var body = BodyOf(entry);
        return new FeedEntry(entry)
        {
            Title = title,
            TitleForm = FormOf(title),
            Body = body,
            BodyForm = FormOf(body),
            Published = [entry.Element("published")],
            Modified = entry.Element("updated"),
            Source = entry.Element("source")?.Element("title"),
            Link = LinkOf(entry),
            Key = entry.Element("id") is { } id ? text.Of(id) : null,
        };
    }

    /// <summary>The content where it stands in the entry and is text; it may also stand elsewhere (never fetched) or be a picture.</summary>
    private XmlElement? BodyOf(XmlElement entry)
    {
        var content = entry.Element("content");
        var isText = content is not null && content.Attribute("src") is null && TypeOf(content) is "text" or "html" or "xhtml" or "text/plain" or "text/html";
        return isText ? content : entry.Element("summary");
    }

    private Fragment? LinkOf(XmlElement entry)
    {
        foreach (var link in entry.Elements.Where(element => element.Name == "link" && element.Namespace == entry.Namespace))
        {
            // A link of no relation is one to the page itself: RFC 4287, section 4.2.7.2.
            var relation = link.Attribute("rel") is { } place ? text.Of(place).Text.Trim() : "alternate";
            if (relation == "alternate" && link.Attribute("href") is { } address) return text.Of(address);
        }

        return null;
    }

    private TextForm FormOf(XmlElement? element) => element is null ? TextForm.Plain : TypeOf(element) switch
    {
        "html" or "text/html" => TextForm.Html,
        "xhtml" => TextForm.Elements,
        _ => TextForm.Plain,
    };

    private string TypeOf(XmlElement element) =>
        element.Attribute("type") is { } place ? text.Of(place).Text.Trim().ToLowerInvariant() : "text";
}
