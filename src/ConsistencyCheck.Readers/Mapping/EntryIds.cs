using System.Security.Cryptography;
using System.Text;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>
/// Names the documents of one file: the file's path, <c>#</c>, and the entry's own id, or its number where it has none. Entries keep their ids when new ones
/// come in above them, so that baselines hold; the path before them leads tools to the file.
/// </summary>
/// <param name="path">The file's path.</param>
internal sealed class EntryIds(string path)
{
    /// <summary>Addresses are shorter; longer keys are cut, and told apart by a hash.</summary>
    private const int Longest = 120;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The id of the next entry.</summary>
    /// <param name="key">What the entry calls itself; null or blank where it does not.</param>
    public string Next(string? key)
    {
        _count++;
        var name = string.IsNullOrWhiteSpace(key) ? string.Create(null, $"{_count}") : Clean(key.Trim());
        var id = $"{path}#{name}";
        // Two entries of one key are a fault of the feed, and still two documents: the number of the entry is its own.
        while (!_given.Add(id)) id = string.Create(null, $"{id}~{_count}");
        return id;
    }

    /// <summary>Spaces and control characters would break reports and links of a line each.</summary>
    private static string Clean(string key)
    {
        var clean = string.Create(key.Length, key, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = IsPlain(source[i]) ? source[i] : '-';
        });
        if (clean.Length <= Longest) return clean;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6));
        return $"{clean[..Longest]}~{hash}";
    }

    private static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || character is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '=' or '&' or '%' or '@' or '+' or ',' or ';' or '!';
}
