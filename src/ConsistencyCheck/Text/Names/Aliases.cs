namespace ConsistencyCheck.Text.Names;

/// <summary>What names of one text stand for others of its own. Most texts define none.</summary>
internal sealed class Aliases
{
    private Dictionary<uint, string[]>? _initials;
    private Dictionary<uint, string[]>? _surnames;

    /// <summary>What initials stand for, themselves included: another text may not say what they mean.</summary>
    /// <param name="letters">The hash of the letters.</param>
    public string[]? OfInitials(uint letters) => _initials?.GetValueOrDefault(letters) is { Length: > 0 } words ? words : null;

    /// <summary>The given name and the surname of the one person of that surname.</summary>
    /// <param name="surname">The hash of the word.</param>
    public string[]? OfSurname(uint surname) => _surnames?.GetValueOrDefault(surname);

    /// <summary>Initials that are defined twice stand for neither, unless they are defined in the same words.</summary>
    public void AddInitials(uint letters, string[] words)
    {
        _initials ??= [];
        if (!_initials.TryGetValue(letters, out var known)) _initials[letters] = words;
        else if (!known.SequenceEqual(words, StringComparer.OrdinalIgnoreCase)) _initials[letters] = [];
    }

    public void AddSurname(uint surname, string[] words) => (_surnames ??= []).Add(surname, words);
}
