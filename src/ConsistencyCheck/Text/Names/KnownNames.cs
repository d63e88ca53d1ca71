using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text.Names;

/// <summary>Reads the names that stand for one thing in any text: "U.S." and "United States", "Calif." and "California".</summary>
internal static class KnownNames
{
    private static readonly Dictionary<uint, string[]> ByInitials = NameForms.Rows
        .SelectMany(row => row.Skip(1).Where(IsInitials).Select(form => (Form: form, Meaning: new[] { row[0] })))
        .ToDictionary(entry => WordHash.Of(entry.Form), entry => entry.Meaning);

    private static readonly Dictionary<uint, string[]> States = StateAbbreviations.Rows
        .Where(row => !row.Form.Contains(' '))
        .ToDictionary(row => WordHash.Of(row.Form), row => new[] { row.Name });

    // By the hash of the first word, longest first.
    private static readonly Dictionary<uint, Form[]> ByFirstWord = Forms()
        .GroupBy(form => form.Words[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Length).ToArray());

    /// <param name="text">The text.</param>
    /// <param name="index">The token that the name must start at; a capital.</param>
    /// <param name="words">The words that it stands for; a name of several words may be one of them.</param>
    /// <param name="next">The token behind the name.</param>
    public static bool TryRead(TokenizedText text, int index, out string[] words, out int next)
    {
        words = [];
        if (Initials.TryRead(text, index, out var hash, out next))
            return ByInitials.TryGetValue(hash, out words!) || (IsBehindTown(text, index) && IsPointed(text, index) && States.TryGetValue(hash, out words!));
        var first = NameToken.HashOf(text, index);
        if (ByFirstWord.TryGetValue(first, out var forms))
        {
            foreach (var form in forms)
            {
                if (!IsAt(text, index, form.Words, out next)) continue;
                words = form.Meaning;
                return true;
            }
        }

        next = index + 2;
        return IsBehindTown(text, index) && NameToken.IsPoint(text, index + 1) && States.TryGetValue(first, out words!);
    }

    private static bool IsInitials(string form) => form.All(char.IsAsciiLetterUpper);

    private static IEnumerable<Form> Forms()
    {
        foreach (var row in NameForms.Rows)
        {
            // A name of one word stands for itself without any row.
            foreach (var form in row.Where((form, place) => place == 0 ? form.Contains(' ') : !IsInitials(form))) yield return new Form(Hashes(form), [row[0]]);
        }

        foreach (var (name, form) in StateAbbreviations.Rows)
        {
            if (name.Contains(' ')) yield return new Form(Hashes(name), [name]);
            if (form.Contains(' ')) yield return new Form(Hashes(form), [name]);
        }
    }

    private static uint[] Hashes(string form) => [.. form.Split(' ').Select(word => WordHash.Of(NameToken.WithoutPossessive(word)))];

    private static bool IsAt(TokenizedText text, int index, uint[] words, out int next)
    {
        next = index;
        foreach (var word in words)
        {
            if (next >= text.Tokens.Length || text.Tokens[next].Kind != TokenKind.Word || NameToken.HashOf(text, next) != word) return false;
            var isLetter = text.Tokens[next].Length == 1;
            next++;
            if (isLetter && NameToken.IsPoint(text, next)) next++;
        }

        return true;
    }

    private static bool IsBehindTown(TokenizedText text, int index) =>
        index > 1 && text.WordAt(index - 1) is "," && text.Tokens[index - 2] is { Kind: TokenKind.Word, IsCapitalized: true };

    private static bool IsPointed(TokenizedText text, int index) => text.Tokens[index].Length == 1;

    private sealed record Form(uint[] Words, string[] Meaning);
}
