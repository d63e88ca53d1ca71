namespace ConsistencyCheck.Readers.Xml;

/// <summary>A start tag.</summary>
/// <param name="name">The name as written, with the prefix.</param>
internal sealed class XmlTag(string name)
{
    public string Name { get; } = name;

    /// <summary>Gets the prefix of the name; empty where it has none.</summary>
    public string Prefix => Colon < 0 ? "" : Name[..Colon];

    public string LocalName => Name[(Colon + 1)..];

    public List<XmlAttribute> Attributes { get; } = [];

    /// <summary>Gets the namespaces that the tag declares.</summary>
    public List<(string Prefix, string Namespace)> Declarations { get; } = [];

    public bool IsEmpty { get; set; }

    /// <summary>Gets or sets the offset behind the tag.</summary>
    public int End { get; set; }

    private int Colon => Name.IndexOf(':', StringComparison.Ordinal);
}
