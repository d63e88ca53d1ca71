namespace ConsistencyCheck.Readers.Xml;

/// <summary>A declaration of a namespace and those around it.</summary>
internal sealed record XmlScope(string Prefix, string Namespace, XmlScope? Outer)
{
    /// <summary>Formats declare a dozen at the root; a chain without bound would be searched for each name.</summary>
    public const int Most = 256;

    public int Count { get; } = (Outer?.Count ?? 0) + 1;

    /// <summary>The namespace of a prefix; empty where it is not declared.</summary>
    public static string Find(XmlScope? scope, string prefix)
    {
        // "The prefix xml is by definition bound": Namespaces in XML 1.0, section 3.
        if (prefix == "xml") return "http://www.w3.org/XML/1998/namespace";
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Prefix == prefix) return scope.Namespace;
        }

        return "";
    }
}
