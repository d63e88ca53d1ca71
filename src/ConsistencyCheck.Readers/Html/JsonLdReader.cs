using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Html;

/// <summary>Finds the story in a page's JSON-LD: the first object of an article's type, alone, in an array, in <c>@graph</c> or as the page's main entity.</summary>
/// <remarks>Lists of other stories (<c>itemListElement</c>, <c>hasPart</c>) are passed over. What is no JSON says nothing; pages with such blocks are common.</remarks>
internal sealed class JsonLdReader
{
    // https://schema.org/Article and the types below it that news sites use; LiveBlogPosting and BlogPosting are articles there too.
    private static readonly FrozenSet<string> Articles = new[]
    {
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "AskPublicNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "ScholarlyArticle", "TechArticle",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly byte[] _json;
    private readonly int _start;
    private readonly Stack<Frame> _open = new();
    private JsonLdArticle? _found;

    private JsonLdReader(byte[] json, int start)
    {
        _json = json;
        _start = start;
    }

    /// <summary>Reads the text of one script element.</summary>
    /// <param name="script">Its text.</param>
    /// <param name="start">Where it begins in the page.</param>
    public static JsonLdArticle? Read(string script, int start)
    {
        // Some systems still hide the block from browsers of the nineties, in a comment or as character data.
        var begin = script.AsSpan().IndexOfAny('{', '[');
        if (begin >= 0 && script.AsSpan(begin).StartsWith("[CDATA[")) begin = script.AsSpan(begin + 7).IndexOfAny('{', '[') is var next and >= 0 ? begin + 7 + next : -1;
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (end >= 2 && script.AsSpan(0, end + 1).EndsWith("]]")) end = script.AsSpan(0, end - 1).LastIndexOf('}');
        if (begin < 0 || end <= begin) return null;
        return new JsonLdReader(Encoding.UTF8.GetBytes(script, begin, end + 1 - begin), start + begin).Read();
    }

    private JsonLdArticle? Read()
    {
        try
        {
            var reader = new Utf8JsonReader(_json, Options);
            string? property = null;
            while (_found is null && reader.Read()) property = Take(ref reader, property);
        }
        catch (JsonException)
        {
            // The reader has no way to ask whether a text is JSON but to read it.
        }
        catch (InvalidOperationException)
        {
            // What GetString throws at an escaped half of a surrogate pair.
        }

        return _found;
    }

    /// <summary>Takes a token; gives the name of the property whose value comes next.</summary>
    private string? Take(ref Utf8JsonReader reader, string? property)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return reader.GetString();
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _open.Push(new Frame(_open.TryPeek(out var outer) ? outer : null, property, reader.TokenType == JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndArray:
                _open.Pop();
                break;
            case JsonTokenType.EndObject:
                Close(_open.Pop());
                break;
            case JsonTokenType.String when _open.TryPeek(out var frame):
                frame.Add(property, reader.GetString() ?? "", PlaceOf(in reader));
                break;
        }

        return null;
    }

    private void Close(Frame frame)
    {
        if (frame.Owner is { } owner && frame.Name == "publisher" && frame.Text("name") is { } name) owner.Publisher ??= name;
        if (frame.IsOfPage && frame.Types.Exists(Articles.Contains))
        {
            _found = new JsonLdArticle(
                frame.Value("datePublished"), frame.Value("dateModified"), frame.Text("headline"), frame.Publisher, frame.Text("url") ?? frame.Text("mainEntityOfPage"));
        }
    }

    private TextSpan PlaceOf(in Utf8JsonReader reader)
    {
        // Between the quotation marks, counted in the code units of the page.
        var at = (int)reader.TokenStartIndex + 1;
        var start = _start + Encoding.UTF8.GetCharCount(_json.AsSpan(0, at));
        return new TextSpan(start, Encoding.UTF8.GetCharCount(reader.ValueSpan));
    }

    /// <summary>An object or array that is being read.</summary>
    private sealed class Frame(Frame? outer, string? property, bool isArray)
    {
        private readonly Dictionary<string, (string Value, TextSpan Place)> _strings = new(StringComparer.Ordinal);

        public string? Name { get; } = property ?? outer?.Name;

        /// <summary>Gets whether what is read is the page's own story and none that it lists.</summary>
        public bool IsOfPage { get; } = outer is null || (outer.IsOfPage && (property is "@graph" or "mainEntity" or "mainEntityOfPage" || (property is null && outer.IsArray)));

        public bool IsArray => isArray;

        public List<string> Types { get; } = [];

        public string? Publisher { get; set; }

        /// <summary>Gets the object that this one is a value of, arrays passed over.</summary>
        public Frame? Owner
        {
            get
            {
                var owner = outer;
                while (owner is { IsArray: true }) owner = owner.Outer;
                return owner;
            }
        }

        private Frame? Outer => outer;

        public void Add(string? name, string value, TextSpan place)
        {
            if (isArray)
            {
                if (Name == "@type") outer?.Types.Add(value);
                return;
            }

            if (name == "@type") Types.Add(value);
            else if (name is "datePublished" or "dateModified" or "headline" or "url" or "name" or "mainEntityOfPage") _strings.TryAdd(name, (value, place));
        }

        public (string Value, TextSpan Place)? Value(string name) => _strings.TryGetValue(name, out var found) ? found : null;

        public string? Text(string name) => _strings.TryGetValue(name, out var found) && !string.IsNullOrWhiteSpace(found.Value) ? found.Value.Trim() : null;
    }
}
