using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>Writes the text of XHTML and NITF that stand in a file as elements, a line a block.</summary>
internal sealed class BlockReader(XmlText text, ProseWriter prose)
{
    public void Write(XmlElement element)
    {
        if (BlockNames.IsHidden(element.Name)) return;
        var isBlock = BlockNames.IsBlock(element.Name);
        if (isBlock) prose.Begin(BlockNames.ZoneOf(element.Name), element.Start);
        foreach (var node in element.Nodes)
        {
            if (node.Element is { } inner) Write(inner);
            else prose.Write(text.Of(node.Place, node.IsLiteral));
        }

        if (isBlock) prose.End(element.End);
    }
}
