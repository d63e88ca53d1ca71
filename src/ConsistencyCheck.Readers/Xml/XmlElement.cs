using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>An element with its place in the file.</summary>
/// <param name="qualifiedName">Its name as written, with the prefix.</param>
/// <param name="name">Its name without the prefix.</param>
/// <param name="ns">The namespace; empty where it has none.</param>
/// <param name="start">Offset of its start tag.</param>
/// <param name="attributes">Its attributes in the order of the file; declarations of namespaces are none.</param>
internal sealed class XmlElement(string qualifiedName, string name, string ns, int start, IReadOnlyList<XmlAttribute> attributes)
{
    private List<XmlNode>? _nodes;

    public string QualifiedName { get; } = qualifiedName;

    public string Name { get; } = name;

    public string Namespace { get; } = ns;

    public int Start { get; } = start;

    /// <summary>Gets the offset behind the end tag; behind the last of its content where that is missing.</summary>
    public int End { get; set; }

    public TextSpan Place => TextSpan.Between(Start, End);

    public IReadOnlyList<XmlNode> Nodes => _nodes ?? [];

    public IEnumerable<XmlElement> Elements => Nodes.Select(node => node.Element).OfType<XmlElement>();

    public void Add(XmlNode node) => (_nodes ??= []).Add(node);

    /// <summary>Where the value of an attribute stands, between its quotes; null where there is none. The prefix is not looked at.</summary>
    public TextSpan? Attribute(string attribute)
    {
        foreach (var (attributeName, value) in attributes)
        {
            if (attributeName == attribute) return value;
        }

        return null;
    }

    public XmlElement? Element(string child, string? childNamespace = null) =>
        Elements.FirstOrDefault(element => element.Name == child && element.Namespace == (childNamespace ?? Namespace));

    /// <summary>The elements of a name at any depth, in the order of the file; those inside of one that is found are not looked for.</summary>
    public IEnumerable<XmlElement> Outermost(string descendant)
    {
        foreach (var element in Elements)
        {
            if (element.Name == descendant)
            {
                yield return element;
            }
            else
            {
                foreach (var inner in element.Outermost(descendant)) yield return inner;
            }
        }
    }
}

/// <param name="Name">Without the prefix.</param>
/// <param name="Value">Where the value stands, between its quotes.</param>
internal readonly record struct XmlAttribute(string Name, TextSpan Value);

/// <summary>What stands in an element: another element, or text.</summary>
/// <param name="Element">The element; null for text.</param>
/// <param name="Place">Where the text stands, without the marks of a CDATA section.</param>
/// <param name="IsLiteral">Whether the text is that of a CDATA section, in which an ampersand is one.</param>
internal readonly record struct XmlNode(XmlElement? Element, TextSpan Place, bool IsLiteral);
