using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>Makes documents of entries.</summary>
/// <param name="xml">The feed.</param>
/// <param name="feedTitle">What the feed calls itself; null where it does not.</param>
internal sealed class FeedEntryReader(XmlFile xml, string? feedTitle)
{
    private readonly EntryIds _ids = new(xml.File.Id);
    private readonly StatedDays _days = new(xml.Problems);

    /// <summary>The document of an entry; null where it says nothing, as the problems then tell.</summary>
    public SourceDocument? Read(FeedEntry entry)
    {
        var id = _ids.Next(entry.Key?.Text);
        var story = new StoryBuilder(xml.File);
        if (entry.Title is { } title)
        {
            story.Prose.Begin(ZoneKind.Headline, title.Start);
            Write(story, title, entry.TitleForm);
            story.Prose.End(title.End);
        }

        var headline = story.Words;
        if (entry.Body is { } body) Write(story, body, entry.BodyForm);
        if (story.IsEmpty)
        {
            xml.Problems.Add(entry.Element.Start, "has an entry with neither a title nor a text; it is left out");
            return null;
        }

        // Days first: what is wrong with them is a problem of the document.
        var published = entry.Published.Select(Day).FirstOrDefault(day => day is not null);
        var modified = Day(entry.Modified);
        return story.Build(id, entry.Element.Place, xml.Problems) with
        {
            Title = headline.Length > 0 ? headline : null,
            Published = published?.Day,
            PublishedAt = published?.Place,
            Modified = modified?.Day,
            Source = Trimmed(entry.Source is { } source ? xml.Text.Of(source).Text : null) ?? feedTitle,
            Url = Trimmed(entry.Link?.Text),
        };
    }

    private void Write(StoryBuilder story, XmlElement element, TextForm form)
    {
        switch (form)
        {
            case TextForm.Elements:
                new BlockReader(xml.Text, story.Prose).Write(element);
                break;
            case TextForm.Plain when element.Name == "title":
                story.Prose.Write(xml.Text.Of(element));
                break;
            case TextForm.Plain:
                story.AddPlain(xml.Text.Of(element));
                break;
            default:
                story.Prose.EndLine(element.Start);
                // A feed whose writer forgot to escape has elements where HTML should stand.
                if (element.Elements.Any()) new BlockReader(xml.Text, story.Prose).Write(element);
                else story.AddHtml(xml.Text.Of(element), element.Place, xml.Problems);
                break;
        }
    }

    private StatedDay? Day(XmlElement? element) => element is null ? null : _days.Read(element.Name, xml.Text.Of(element));

    private static string? Trimmed(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
