namespace ConsistencyCheck.Readers.Feeds;

/// <summary>The namespaces of feeds and of the modules that news feeds use.</summary>
internal static class FeedNames
{
    /// <summary>RFC 4287.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>RSS 1.0, https://web.resource.org/rss/1.0/spec</summary>
    public const string Rss1 = "http://purl.org/rss/1.0/";

    /// <summary>The full text of an item, https://web.resource.org/rss/1.0/modules/content/</summary>
    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>https://www.dublincore.org/specifications/dublin-core/dces/</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>https://www.dublincore.org/specifications/dublin-core/dcmi-terms/</summary>
    public const string DublinCoreTerms = "http://purl.org/dc/terms/";
}
