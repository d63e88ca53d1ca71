using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Claims;

/// <summary>Reads claims for tests. One claim of a text is pointed at by brackets: "The bridge opened in [2004]."</summary>
internal static class Told
{
    public static Claim Marked(string marked, string? published = null, ClaimScope scope = ClaimScope.Story)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return Assert.Single(Claims(text, published, scope), claim => claim.Span == TextSpan.Between(start, end));
    }

    public static List<Claim> Claims(string text, string? published = null, ClaimScope scope = ClaimScope.Story)
    {
        var document = Reading.Of(text, published: published is null ? null : Reading.Day(published));
        return [.. ClaimReader.Read(DocumentDater.DateAll([document], null)[0], 0, scope)];
    }
}
