namespace ConsistencyCheck.Mentions.English;

/// <summary>Reads fixed runs of digits from a text.</summary>
internal struct CharReader(string text, int position)
{
    public int Position = position;

    /// <summary>Gets the character at the position; NUL beyond the end.</summary>
    public readonly char Current => Position < text.Length ? text[Position] : '\0';

    public readonly char Next => Position + 1 < text.Length ? text[Position + 1] : '\0';

    /// <summary>Gets whether what was read goes on, and so is part of something else: a version, a path, a telephone number.</summary>
    public readonly bool IsInsideWord =>
        char.IsLetterOrDigit(Current) || (Current is '-' or '/' or '.' or ':' or '_' && char.IsLetterOrDigit(Next));

    /// <summary>Reads a run of digits whose length lies between two bounds; leaves the position where it was if there is none.</summary>
    public bool TryReadDigits(int least, int most, out int value, out int length)
    {
        value = 0;
        length = 0;
        while (Position + length < text.Length && char.IsAsciiDigit(text[Position + length]) && length <= most)
        {
            value = (value * 10) + (text[Position + length] - '0');
            length++;
        }

        if (length < least || length > most) return false;
        Position += length;
        return true;
    }
}
