using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.NewsMl;

/// <summary>Makes documents of news items.</summary>
internal sealed class NewsItemReader(XmlFile xml)
{
    // Each is looked for in the story: a list without bound would take time without bound.
    private const int MostLines = 20;

    private readonly StatedDays _days = new(xml.Problems);

    /// <summary>The document of an item; null where it says nothing, as the problems then tell.</summary>
    /// <param name="item">The item.</param>
    /// <param name="idOf">What names the document, given the item's guid.</param>
    public SourceDocument? Read(XmlElement item, Func<string?, string> idOf)
    {
        var guid = AttributeOf(item, "guid");
        var id = idOf(guid);
        var meta = item.Element("contentMeta");
        var contents = item.Element("contentSet")?.Elements.Where(content => content.Name is "inlineXML" or "inlineData").ToList() ?? [];
        var story = new StoryBuilder(xml.File);
        AddLines(story, meta, "headline", ZoneKind.Headline, "");
        var title = story.Words;
        var shown = contents.Count > 0 ? xml.Text.Of(contents[0]).Text : "";
        AddLines(story, meta, "by", ZoneKind.HeaderStamp, shown);
        AddLines(story, meta, "dateline", ZoneKind.Dateline, shown);
        // Several contents are renditions of one story.
        if (contents.Count > 0) AddContent(story, contents[0]);
        else AddLines(story, meta, "description", IsPicture(item) ? ZoneKind.Caption : null, "");
        if (story.IsEmpty)
        {
            xml.Problems.Add(item.Start, "has an item with neither a headline nor a text; it is left out");
            return null;
        }

        var days = PublicationDays.Of(name => DayOf(item, name), AttributeOf(item, "version") ?? "");
        return story.Build(id, item.Place, xml.Problems) with
        {
            Title = title.Length > 0 ? title.Split('\n')[0] : null,
            Published = days.Published?.Day,
            PublishedAt = days.Published?.Place,
            Modified = days.Modified?.Day,
            Source = ProviderOf(item),
            Url = guid?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? guid : null,
        };
    }

    /// <summary>Adds what the metadata say, a line each, unless the story shows it itself.</summary>
    private void AddLines(StoryBuilder story, XmlElement? meta, string name, ZoneKind? kind, string shown)
    {
        foreach (var element in meta?.Elements.Where(element => element.Name == name).Take(MostLines) ?? [])
        {
            var words = xml.Text.Of(element);
            if (!string.IsNullOrWhiteSpace(words.Text) && !shown.Contains(words.Text.Trim(), StringComparison.Ordinal)) story.AddLine(kind, words);
        }
    }

    private void AddContent(StoryBuilder story, XmlElement content)
    {
        story.Prose.EndLine(content.Start);
        var type = AttributeOf(content, "contenttype") ?? "";
        if (content.Elements.Any())
        {
            new BlockReader(xml.Text, story.Prose).Write(content);
        }
        else if (AttributeOf(content, "encoding") is not null)
        {
            xml.Problems.Add(content.Start, "has a text in an encoding of bytes (base64 or the like), which is not read");
        }
        else if (type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.Contains("xml", StringComparison.OrdinalIgnoreCase))
        {
            story.AddHtml(xml.Text.Of(content), content.Place, xml.Problems);
        }
        else
        {
            story.AddPlain(xml.Text.Of(content));
        }
    }

    private StatedDay? DayOf(XmlElement item, string name)
    {
        var (parent, child) = name switch
        {
            "versioncreated" => ("itemMeta", "versionCreated"),
            "firstcreated" => ("itemMeta", "firstCreated"),
            "embargoed" => ("itemMeta", "embargoed"),
            "contentcreated" => ("contentMeta", "contentCreated"),
            _ => ("contentMeta", "contentModified"),
        };
        return item.Element(parent)?.Element(child) is { } element ? _days.Read(child, xml.Text.Of(element)) : null;
    }

    private string? ProviderOf(XmlElement item)
    {
        var provider = item.Element("itemMeta")?.Element("provider") ?? item.Element("contentMeta")?.Element("infoSource");
        if (provider is null) return null;
        var name = provider.Element("name") is { } element ? xml.Text.Of(element).Text.Trim() : "";
        return name.Length > 0 ? name : AttributeOf(provider, "literal");
    }

    private bool IsPicture(XmlElement item) =>
        item.Element("itemMeta")?.Element("itemClass") is { } itemClass &&
        AttributeOf(itemClass, "qcode") is { } code &&
        (code.EndsWith("picture", StringComparison.Ordinal) || code.EndsWith("graphic", StringComparison.Ordinal) || code.EndsWith("video", StringComparison.Ordinal));

    private string? AttributeOf(XmlElement element, string name)
    {
        if (element.Attribute(name) is not { } place) return null;
        var value = xml.Text.Of(place).Text.Trim();
        return value.Length > 0 ? value : null;
    }
}
