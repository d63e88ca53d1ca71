using System.Buffers;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells lines of the site from lines of the story.</summary>
internal static class BoilerplateShape
{
    // A note on cookies or rights is longer than a button and shorter than most paragraphs.
    private const int MaxLength = 400;

    private static readonly PhraseTable Lines = new(NewsPhrases.BoilerplateLines);
    private static readonly PhraseTable Openings = new(NewsPhrases.BoilerplateOpenings);

    private static readonly SearchValues<string> RightsReserved
        = SearchValues.Create(["all rights reserved"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return false;
        return IsWholeLine(line) || IsRightsNotice(line) || Openings.Match(line) is not null || IsShareBar(line) || IsReadingTime(line)
            || HoldsNoWord(line);
    }

    /// <summary>Whether headlines of other stories follow the line.</summary>
    public static bool OpensList(ReadOnlySpan<char> line) => line.Length < 40 && NewsPhrases.ListTitles.Contains(line.TrimEnd(":>»… "));

    private static bool IsWholeLine(ReadOnlySpan<char> line)
        => Lines.Match(line) is { } phrase && line[phrase.Length..].IndexOfAnyExcept(Marks.Trailing) < 0;

    private static bool IsRightsNotice(ReadOnlySpan<char> line)
    {
        if (line.ContainsAny(RightsReserved)) return true;
        var rest = line;
        if (rest.StartsWith("copyright", StringComparison.OrdinalIgnoreCase)) rest = rest[9..];
        rest = rest.TrimStart();
        if (rest.StartsWith("©")) rest = rest[1..];
        else if (rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
        rest = rest.TrimStart();
        // "Copyright law changed" is a story, and "© Roe/AFP" is a credit; a notice names the year first.
        return rest.Length < line.Length && rest.Length > 3 && rest[..4].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsShareBar(ReadOnlySpan<char> line)
    {
        var words = new WordWalker(line);
        var count = 0;
        while (words.MoveNext())
        {
            if (!NewsPhrases.ShareWords.Contains(words.Word)) return false;
            count++;
        }

        return count > 1;
    }

    private static bool IsReadingTime(ReadOnlySpan<char> line)
        => line.Length < 24
            && char.IsAsciiDigit(line[0])
            && line.EndsWith("read", StringComparison.OrdinalIgnoreCase)
            && line.Contains("min", StringComparison.OrdinalIgnoreCase);

    // Rules and ornaments: "***", "----".
    private static bool HoldsNoWord(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return false;
        }

        return true;
    }
}
