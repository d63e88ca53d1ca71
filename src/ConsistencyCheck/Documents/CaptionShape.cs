using System.Buffers;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>Tells the text under a picture by its opening, by its credit, or because it speaks of the picture.</summary>
internal static class CaptionShape
{
    private static readonly PhraseTable Openings = new(NewsPhrases.CaptionOpenings);

    // Vectorised, which a search for a string without regard to case is not: every line is searched.
    private static readonly SearchValues<string> Photo = SearchValues.Create(["photo"], StringComparison.OrdinalIgnoreCase);

    public static bool Is(ReadOnlySpan<char> line)
        => Openings.Match(line) is not null || OpensWithFigure(line) || CreditReader.EndsWithCredit(line) || SpeaksOfPicture(line);

    // "Figure North Korean leader ..." is a converter's name for a picture; "Figure skaters ..." is a story.
    private static bool OpensWithFigure(ReadOnlySpan<char> line)
    {
        const string Figure = "Figure";
        if (line.Length < Figure.Length + 3 || !line.StartsWith(Figure, StringComparison.Ordinal)) return false;
        if (line[Figure.Length] is ':' or '.') return true;
        var next = line[Figure.Length + 1];
        return line[Figure.Length] == ' ' && (char.IsUpper(next) || char.IsAsciiDigit(next));
    }

    // "in this handout satellite", and room to spare: a line without a space is not searched to its start for every "photo" in it.
    private const int LookBack = 60;

    private static bool SpeaksOfPicture(ReadOnlySpan<char> line)
    {
        for (var from = 0; ;)
        {
            var at = line[from..].IndexOfAny(Photo);
            if (at < 0) return false;
            at += from;
            from = at + "photo".Length;
            if (NamesThisPicture(line[Math.Max(0, at - LookBack)..at].TrimEnd(), line[from..])) return true;
        }
    }

    /// <summary>Whether "in this", "in this undated" or "in a file" stands before the word, and the word is whole.</summary>
    private static bool NamesThisPicture(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.StartsWith("graph", StringComparison.OrdinalIgnoreCase)) after = after["graph".Length..];
        if (after.Length > 0 && (char.IsLetterOrDigit(after[0]) || after[0] == '-')) return false;
        if (EndsWithWords(before, "in this")) return true;
        var space = before.LastIndexOf(' ');
        if (space < 0) return false;
        var adjective = before[(space + 1)..];
        var rest = before[..space].TrimEnd();
        return NewsPhrases.PictureAdjectives.Contains(adjective)
            && (EndsWithWords(rest, "in this") || (adjective.Equals("file", StringComparison.OrdinalIgnoreCase) && EndsWithWords(rest, "in a")));
    }

    private static bool EndsWithWords(ReadOnlySpan<char> text, string words)
        => text.EndsWith(words, StringComparison.OrdinalIgnoreCase)
            && (text.Length == words.Length || !char.IsLetterOrDigit(text[^(words.Length + 1)]));
}
