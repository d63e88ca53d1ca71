using System.Globalization;
using System.Text;

namespace ConsistencyCheck.Rules;

/// <summary>Names a finding by what it is about: the rule and the quoted words, not where they stand.</summary>
internal static class Fingerprint
{
    // FNV-1a, 64 bits: stable across processes, machines and versions of .NET. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="rule">The rule's id.</param>
    /// <param name="evidence">The evidence; only stated words and implied words count, in their order.</param>
    /// <param name="occurrence">How many findings of the same words come before it in the same document.</param>
    public static string Of(string rule, IReadOnlyList<Evidence> evidence, int occurrence)
    {
        var hash = Add(Offset, rule);
        foreach (var item in evidence)
            if (item.Role != EvidenceRole.Other) hash = Add(Add(hash, item.Role == EvidenceRole.Stated ? "stated" : "implied"), Fold(item.Text));
        if (occurrence > 0) hash = Add(hash, occurrence.ToString(CultureInfo.InvariantCulture));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var value in Encoding.UTF8.GetBytes(text)) hash = (hash ^ value) * Prime;
        // A separator, so that "ab" + "c" is not "a" + "bc".
        return (hash ^ 0xFF) * Prime;
    }

    /// <summary>Runs of white space as one space: re-wrapping a paragraph changes no finding.</summary>
    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
