using System.Collections.Frozen;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Feeds;

/// <summary>
/// Reads RSS 2.0, RSS 1.0 and Atom: one document an entry, its title the first line. An entry is called by the file's path, <c>#</c> and its guid or id.
/// </summary>
internal sealed class FeedReader : IFormatReader
{
    private static readonly FrozenSet<string> Entries = FrozenSet.ToFrozenSet(["item", "entry"]);

    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!XmlFile.TryRead(id, bytes, Entries, out var xml, out var refused)) return refused;
        var root = xml.Root;
        if (root.Name is "feed" or "entry")
        {
            var atom = new AtomEntries(xml.Text);
            return Read(xml, AtomEntries.EntriesOf(root).Select(atom.Read), root.Element("title"));
        }

        if (root.Name is not ("rss" or "RDF") || !root.Elements.Any(element => element.Name is "channel" or "item"))
            return ReadResult.Refused($"is no feed: its root element <{XmlTagReader.Shown(root.QualifiedName)}> has neither a channel nor items", xml.File.LineOf(root.Start));
        var rss = new RssEntries(xml.Text);
        return Read(xml, RssEntries.ItemsOf(root).Select(rss.Read), RssEntries.TitleOf(root));
    }

    private static ReadResult Read(XmlFile xml, IEnumerable<FeedEntry> entries, XmlElement? title)
    {
        var reader = new FeedEntryReader(xml, title is null ? null : Words(xml, title));
        List<SourceDocument> documents = [.. entries.Select(reader.Read).OfType<SourceDocument>()];
        return new ReadResult(documents, xml.Problems.ForFile());
    }

    private static string? Words(XmlFile xml, XmlElement element)
    {
        var words = xml.Text.Of(element).Text.Trim();
        return words.Length > 0 ? words : null;
    }
}
