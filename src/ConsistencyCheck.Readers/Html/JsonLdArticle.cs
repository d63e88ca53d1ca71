using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Html;

/// <summary>What a page's JSON-LD says of its story. https://schema.org/NewsArticle</summary>
/// <param name="Published">The value of <c>datePublished</c> and where it stands in the page.</param>
/// <param name="Modified">The same of <c>dateModified</c>.</param>
/// <param name="Headline">The story's title.</param>
/// <param name="Publisher">The publisher's name.</param>
/// <param name="Url">The story's address.</param>
internal sealed record JsonLdArticle((string Value, TextSpan Place)? Published, (string Value, TextSpan Place)? Modified, string? Headline, string? Publisher, string? Url);
