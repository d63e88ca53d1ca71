using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary>Cuts texts to what an error list has room for.</summary>
internal static class Cutting
{
    /// <summary>How much of a text is shown, in code units.</summary>
    private const int Window = 300;

    private const int Step = 50;

    private static readonly char[] Separators = [' ', '\n', '\r', '\t', ',', '.', ';', ':', '"', '(', ')'];

    /// <summary>The words around a place, on one line.</summary>
    public static string Around(string text, TextSpan? place) => Cut(text, (place is { } span ? (span.Start + span.End) / 2 : 0) - (Window / 2));

    /// <summary>The part of a text that has most words of another, on one line: where nobody says what was overlooked, it is likely there.</summary>
    public static string Nearest(string text, string other)
    {
        var words = other.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var best = (Start: 0, Shared: -1);
        for (var start = 0; start == 0 || start + Window < text.Length + Step; start += Step)
        {
            var part = text.Substring(start, Math.Min(Window, text.Length - start));
            var shared = part.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).Count(words.Contains);
            if (shared > best.Shared) best = (start, shared);
        }

        return Cut(text, best.Start);
    }

    private static string Cut(string text, int from)
    {
        var start = Math.Clamp(from, 0, Math.Max(0, text.Length - Window));
        var end = Math.Min(text.Length, start + Window);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}".ReplaceLineEndings(" ");
    }
}
