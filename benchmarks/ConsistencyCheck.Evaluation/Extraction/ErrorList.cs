using System.Globalization;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Extraction;

/// <summary>Prints some of what went wrong, with the words around it.</summary>
internal static class ErrorList
{
    private const int Window = 40;

    /// <param name="scores">The scored texts.</param>
    /// <param name="limit">How many of each kind are printed.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<ItemScore> scores, int limit, TextWriter output)
    {
        if (limit <= 0) return;
        Section("missed", scores.SelectMany(Missed), limit, output);
        Section("spurious", scores.SelectMany(Spurious), limit, output);
        Section("wrong values", scores.SelectMany(WrongValues), limit, output);
        Section("wrong spans", scores.SelectMany(WrongSpans), limit, output);
    }

    private static IEnumerable<string> Missed(ItemScore score) =>
        score.Missed.Select(label => Line(score, label.Span, $"expected {Joined(label.Values)}"));

    private static IEnumerable<string> Spurious(ItemScore score) =>
        score.Spurious.Select(answer => Line(score, answer.Span, $"read {Joined(answer.Values)}"));

    private static IEnumerable<string> WrongValues(ItemScore score) => score.Found
        .Where(pair => !pair.Label.Accepts(pair.Answer))
        .Select(pair => Line(score, pair.Label.Span, $"expected {Joined(pair.Label.Values)}, read {Joined(pair.Answer.Values)}"));

    private static IEnumerable<string> WrongSpans(ItemScore score) => score.Found
        .Where(pair => pair.Label.Span != pair.Answer.Span && pair.Label.Accepts(pair.Answer))
        .Select(pair => Line(score, pair.Label.Span, $"read as \"{Shown(pair.Answer.Span.Of(score.Item.Text))}\""));

    private static void Section(string title, IEnumerable<string> lines, int limit, TextWriter output)
    {
        var all = lines.ToList();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {all.Count}"));
        foreach (var line in all.Take(limit)) output.WriteLine(line);
    }

    private static string Line(ItemScore score, TextSpan span, string what)
    {
        var text = score.Item.Text;
        var start = Math.Max(span.Start - Window, 0);
        var end = Math.Min(span.End + Window, text.Length);
        var before = Shown(text.AsSpan(start, span.Start - start));
        var after = Shown(text.AsSpan(span.End, end - span.End));
        return $"  {score.Item.Id}: {before}[{Shown(span.Of(text))}]{after}\n      {what}";
    }

    private static string Shown(ReadOnlySpan<char> text) => text.ToString().ReplaceLineEndings(" ");

    private static string Joined(IReadOnlyList<string> values) => values.Count == 0 ? "any value" : string.Join(" or ", values);
}
