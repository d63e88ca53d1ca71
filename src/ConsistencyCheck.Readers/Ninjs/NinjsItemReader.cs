using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Json;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Ninjs;

/// <summary>Makes documents of ninjs items.</summary>
internal sealed class NinjsItemReader(FileText file, ProblemLog problems)
{
    // Each is looked for in what stands before it: a list without bound would take time without bound.
    private const int MostHeadlines = 20;
    private const int MostCaptions = 50;

    private readonly JsonText _text = new(file, problems);
    private readonly StatedDays _days = new(problems);

    /// <summary>The document of an item; null where it says nothing, as the problems then tell.</summary>
    /// <param name="item">The item.</param>
    /// <param name="idOf">What names the document, given the item's uri.</param>
    public SourceDocument? Read(JsonNode item, Func<string?, string> idOf)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            problems.Add(item.Place.Start, "has an item that is no JSON object; it is left out");
            return null;
        }

        var uri = Words(item, "uri") ?? Words(item, "id");
        var id = idOf(uri);
        var story = new StoryBuilder(file);
        var title = AddHeadlines(story, item);
        AddBody(story, item);
        AddCaptions(story, item);
        if (story.IsEmpty)
        {
            problems.Add(item.Place.Start, "has an item with neither a headline nor a body, or is no ninjs; it is left out");
            return null;
        }

        var days = PublicationDays.Of(name => Day(item, name), VersionOf(item));
        // Documents as in JSON lines, which say "published" and "modified".
        var published = days.Published ?? Day(item, "published");
        var modified = days.Modified ?? Day(item, "modified");
        return story.Build(id, item.Place, problems) with
        {
            Title = title ?? Words(item, "title"),
            Published = published?.Day,
            PublishedAt = published?.Place,
            Modified = modified?.Day,
            Crawled = Day(item, "crawled")?.Day,
            Source = Words(item, "copyrightholder") ?? Words(item, "source") ?? NameIn(item, "infosource") ?? NameIn(item, "infosources"),
            Url = Words(item, "url") ?? (uri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? uri : null),
        };
    }

    /// <summary>Adds the headlines, each a line, and returns the first.</summary>
    private string? AddHeadlines(StoryBuilder story, JsonNode item)
    {
        string? first = null;
        IEnumerable<JsonNode?> values = [NinjsNames.Find(item, "headline"), .. ItemsOf(item, "headlines").Select(ValueOf)];
        foreach (var value in values.Take(MostHeadlines))
        {
            var headline = _text.Of(value);
            if (string.IsNullOrWhiteSpace(headline.Text) || story.Holds(headline.Text.Trim())) continue;
            story.AddLine(ZoneKind.Headline, headline);
            first ??= story.Words;
        }

        return first;
    }

    /// <summary>Adds the body that says most of its paragraphs: HTML before plain text, and text in other formats not at all.</summary>
    private void AddBody(StoryBuilder story, JsonNode item)
    {
        var bodies = NinjsNames.Beginning(item, "body").Select(body => (IsHtml(body.Form), body.Value))
            .Concat(ItemsOf(item, "bodies").Select(body => (IsHtml(Words(body, "contenttype") ?? ""), ValueOf(body)!)))
            .Where(body => body.Item1 is not null && body.Item2 is { IsString: true, Place.Length: > 0 })
            .ToList();
        if (bodies.Count > 0)
        {
            var (isHtml, value) = bodies.OrderByDescending(body => body.Item1).First();
            if (isHtml == true) story.AddHtml(_text.Of(value), value.Place, problems);
            else story.AddPlain(_text.Of(value));
        }
        else if (NinjsNames.Find(item, "text") is { IsString: true } text)
        {
            story.AddPlain(_text.Of(text));
        }
        else
        {
            AddDescriptions(story, item, IsPicture(item) ? ZoneKind.Caption : null);
        }
    }

    /// <summary>The captions of the pictures that belong to the story; one that its body shows already is not doubled.</summary>
    private void AddCaptions(StoryBuilder story, JsonNode item)
    {
        foreach (var picture in ItemsOf(item, "associations").Where(IsPicture).Take(MostCaptions)) AddDescriptions(story, picture, ZoneKind.Caption);
    }

    private void AddDescriptions(StoryBuilder story, JsonNode item, ZoneKind? kind)
    {
        var values = NinjsNames.Beginning(item, "description").Where(description => IsHtml(description.Form) == false).Select(description => description.Value)
            .Concat(ItemsOf(item, "descriptions").Select(ValueOf))
            // The long and the short form of one text.
            .Take(2);
        foreach (var value in values)
        {
            var description = _text.Of(value);
            if (!string.IsNullOrWhiteSpace(description.Text) && !story.Holds(description.Text.Trim())) story.AddLine(kind, description);
        }
    }

    /// <summary>Whether a body is HTML, by the end of its member's name or its media type; null for what is neither HTML nor plain text.</summary>
    private static bool? IsHtml(string form) => form.ToLowerInvariant() switch
    {
        "xhtml" or "html" or "html5" or "text/html" or "application/xhtml+xml" => true,
        "" or "text" or "text/plain" => false,
        _ => null,
    };

    private bool IsPicture(JsonNode item) => Words(item, "type") is "picture" or "graphic" or "video";

    private static IEnumerable<JsonNode> ItemsOf(JsonNode item, string name) =>
        NinjsNames.Find(item, name) is { Kind: JsonValueKind.Array or JsonValueKind.Object } list
            ? list.Items.Where(inner => inner.Kind == JsonValueKind.Object)
            : [];

    private static JsonNode? ValueOf(JsonNode item) => NinjsNames.Find(item, "value");

    private StatedDay? Day(JsonNode item, string name) => NinjsNames.Find(item, name) is { } node ? _days.Read(name, _text.Of(node)) : null;

    private string VersionOf(JsonNode item) => NinjsNames.Find(item, "version") switch
    {
        { Kind: JsonValueKind.Number } number => _text.Raw(number),
        { } value => _text.Of(value).Text,
        null => "",
    };

    private string? NameIn(JsonNode item, string list) => ItemsOf(item, list).Select(source => Words(source, "name")).FirstOrDefault(name => name is not null);

    private string? Words(JsonNode item, string name)
    {
        var words = _text.Of(NinjsNames.Find(item, name)).Text;
        return string.IsNullOrWhiteSpace(words) ? null : words.Trim();
    }
}
