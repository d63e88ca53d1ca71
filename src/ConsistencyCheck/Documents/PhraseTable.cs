namespace ConsistencyCheck.Documents;

/// <summary>Finds which of many phrases a line starts with, at the cost of one look-up for its first word.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    public PhraseTable(IEnumerable<string> phrases)
    {
        var byKey = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in phrases)
        {
            var key = KeyOf(phrase).ToString();
            if (!byKey.TryGetValue(key, out var list)) byKey[key] = list = [];
            list.Add(phrase);
        }

        // Longest first: "read more" must not hide "read more:".
        _phrases = byKey
            .ToDictionary(
                entry => entry.Key,
                entry => entry.Value.OrderByDescending(phrase => phrase.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that the line starts with and that ends where a word ends; null where there is none.</summary>
    public string? Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !_phrases.TryGetValue(KeyOf(line), out var candidates)) return null;
        foreach (var phrase in candidates)
        {
            if (!line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            var endsWord = char.IsAsciiLetterOrDigit(phrase[^1]);
            if (!endsWord || line.Length == phrase.Length || !char.IsLetterOrDigit(line[phrase.Length])) return phrase;
        }

        return null;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetterOrDigit(line[end])) end++;
        return line[..Math.Max(end, 1)];
    }
}
