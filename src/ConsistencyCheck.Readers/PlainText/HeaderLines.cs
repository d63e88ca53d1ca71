using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Days;

namespace ConsistencyCheck.Readers.PlainText;

/// <summary>The lines at the very top of a text file that say what it is: <c>Title: …</c>, <c>Date: …</c>, <c>Source: …</c>, and an empty line after them.</summary>
/// <remarks>
/// They stay in the text, so that every offset is one of the file. A single such line is none: a story may begin with its own stamp.
/// </remarks>
internal static class HeaderLines
{
    /// <summary>More lines than there are names for are something else.</summary>
    private const int MostLines = 12;

    /// <summary>Adds to a document what the lines at its top say.</summary>
    public static SourceDocument AddTo(SourceDocument document)
    {
        if (Read(document.Text) is not { } fields) return document;
        var zones = new List<MarkedZone>();
        foreach (var field in fields)
        {
            if (ZoneOf(field.Name) is { } kind) zones.Add(new MarkedZone(kind, field.Line));
            document = With(document, field);
        }

        return document with { MarkedZones = zones };
    }

    private static List<Field>? Read(string text)
    {
        var fields = new List<Field>();
        var start = 0;
        while (fields.Count <= MostLines)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0) return null;
            var line = new TextSpan(start, length);
            if (line.Of(text).IsWhiteSpace()) return fields.Count > 1 ? fields : null;
            if (FieldOf(text, line) is not { } field) return null;
            fields.Add(field);
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }

        return null;
    }

    private static Field? FieldOf(string text, TextSpan line)
    {
        var words = line.Of(text);
        var colon = words.IndexOf(':');
        if (colon <= 0) return null;
        var name = words[..colon].Trim().ToString().ToLowerInvariant();
        if (name is not ("title" or "headline" or "date" or "published" or "updated" or "modified" or "crawled" or "source" or "url" or "author" or "by")) return null;
        var value = words[(colon + 1)..];
        var start = line.Start + colon + 1 + (value.Length - value.TrimStart().Length);
        return new Field(name, line, new TextSpan(start, Math.Max(0, value.Trim().Length)), value.Trim().ToString());
    }

    /// <summary>The day of crawl and of change must not pass for that of publication, which a stamp states.</summary>
    private static ZoneKind? ZoneOf(string name) => name switch
    {
        "title" or "headline" => ZoneKind.Headline,
        "crawled" or "updated" or "modified" or "source" or "url" => ZoneKind.Boilerplate,
        _ => ZoneKind.HeaderStamp,
    };

    private static SourceDocument With(SourceDocument document, Field field)
    {
        DateOnly? day = DayText.TryRead(field.Value, out var read) ? read : null;
        return field.Name switch
        {
            "date" or "published" when day is not null && document.Published is null => document with { Published = day, PublishedAt = field.Place },
            "updated" or "modified" => document with { Modified = document.Modified ?? day },
            "crawled" => document with { Crawled = document.Crawled ?? day },
            "source" when field.Value.Length > 0 => document with { Source = document.Source ?? field.Value },
            "url" when field.Value.Length > 0 => document with { Url = document.Url ?? field.Value },
            _ => document,
        };
    }

    /// <summary>One of the lines.</summary>
    private sealed record Field(string Name, TextSpan Line, TextSpan Place, string Value);
}
