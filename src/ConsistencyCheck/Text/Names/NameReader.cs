namespace ConsistencyCheck.Text.Names;

/// <summary>Reads what a name stands for, where it stands for another one: by the text's own definitions first, and then by those of all texts.</summary>
internal sealed class NameReader(TokenizedText text, Aliases aliases)
{
    /// <param name="index">The token that the name must start at.</param>
    /// <param name="words">The words that it stands for; a name of several words may be one of them.</param>
    /// <param name="next">The token behind the name.</param>
    public bool TryRead(int index, out string[] words, out int next)
    {
        (words, next) = ([], index + 1);
        if (!text.Tokens[index].IsCapitalized) return false;
        if (Initials.TryRead(text, index, out var letters, out next) && aliases.OfInitials(letters) is { } defined)
        {
            words = defined;
            return true;
        }

        if (KnownNames.TryRead(text, index, out words, out next)) return true;
        next = index + 1;
        if (aliases.OfSurname(NameToken.HashOf(text, index)) is not { } person || !IsBare(index)) return false;
        words = person;
        return true;
    }

    /// <summary>Whether no other word of a name stands beside a surname: "Karl Lund" is not the "Lund" of the rest.</summary>
    private bool IsBare(int index) => NameToken.IsPart(text, index) && !NameToken.IsPart(text, index - 1) && !NameToken.IsPart(text, index + 1);
}
