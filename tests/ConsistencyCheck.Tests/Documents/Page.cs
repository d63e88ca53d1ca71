using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

/// <summary>Puts lines where a news page has them and says what the reader makes of them.</summary>
internal static class Page
{
    private const string Title = "Ferry fares to rise for islanders";
    private const string Lead = "Ferry fares to the islands will rise by a tenth, the county said on Monday.";
    private const string Closing = "The new fares apply from the first boat of the month.";

    public static DocumentLayout Read(string text) => DocumentReader.Read(new SourceDocument("page", text));

    /// <summary>The kind of a line between headline and story.</summary>
    public static ZoneKind KindAtTop(string line) => KindOf($"{Title}\n{line}\n\n{Lead}\n\n{Closing}", line);

    /// <summary>The kind of a line in the middle of the story.</summary>
    public static ZoneKind KindInStory(string line) => KindOf($"{Title}\n\n{Lead}\n\n{line}\n\n{Closing}", line);

    /// <summary>The kind of a line that the page starts with.</summary>
    public static ZoneKind KindOfFirst(string line) => KindOf($"{line}\n\n{Lead}\n\n{Closing}", line);

    /// <summary>The zones as "Kind: words", one after the other.</summary>
    public static string[] Zones(string text) => [.. Read(text).Zones.Select(zone => $"{zone.Kind}: {zone.Span.Of(text)}")];

    public static string[] Sentences(string text) => [.. Read(text).Sentences.Select(span => span.Of(text).ToString())];

    private static ZoneKind KindOf(string text, string line) => Read(text).ZoneAt(text.IndexOf(line, StringComparison.Ordinal))!.Kind;
}
