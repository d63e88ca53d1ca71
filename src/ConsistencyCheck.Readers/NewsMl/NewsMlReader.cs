using System.Collections.Frozen;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.NewsMl;

/// <summary>
/// Reads the IPTC's NewsML-G2: a news item, or a message with several. An item that is the whole file is called by the file's path; of several each by the
/// path, <c>#</c> and its guid.
/// </summary>
/// <seealso href="https://www.iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 guidelines</seealso>
internal sealed class NewsMlReader : IFormatReader
{
    private static readonly FrozenSet<string> Items = FrozenSet.ToFrozenSet(["newsItem"]);

    // They name, list or explain what other items tell, and tell nothing themselves.
    private static readonly FrozenSet<string> OtherItems =
        FrozenSet.ToFrozenSet(["packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem", "hopItem"]);

    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (!XmlFile.TryRead(id, bytes, Items, out var xml, out var refused)) return refused;
        var root = xml.Root;
        var items = root.Name == "newsMessage" ? root.Elements.Where(element => element.Name == "itemSet").SelectMany(set => set.Elements) : [root];
        var ids = new EntryIds(id);
        var reader = new NewsItemReader(xml);
        var documents = new List<SourceDocument>();
        foreach (var item in items)
        {
            if (item.Name == "newsItem")
            {
                if (reader.Read(item, key => ReferenceEquals(item, root) ? id : ids.Next(key)) is { } document) documents.Add(document);
            }
            else if (OtherItems.Contains(item.Name))
            {
                xml.Problems.Add(item.Start, $"has a {item.Name}, which tells no story of its own; it is left out");
            }
            else
            {
                xml.Problems.Add(item.Start, $"has a <{XmlTagReader.Shown(item.QualifiedName)}> where NewsML-G2 has a news item; it is left out");
            }
        }

        return new ReadResult(documents, xml.Problems.ForFile());
    }
}
