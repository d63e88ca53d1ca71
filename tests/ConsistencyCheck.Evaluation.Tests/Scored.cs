using System.Text.Json;
using ConsistencyCheck.Evaluation.Extraction.Conventions;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Tests;

/// <summary>Scores one labelled line as the command does.</summary>
internal static class Scored
{
    private static readonly ConsistencyChecker Checker = new ConsistencyCheckerBuilder().Build();

    public static ItemScore Line(string json)
    {
        var (item, convention) = Read(json);
        return ItemScore.Of(item, [.. convention.AnswersIn(Checker.Extract(item.ToDocument()), item)]);
    }

    public static (LabelledItem Item, IConvention Convention) Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var convention = KnownConventions.All.First(known => known.Knows(document.RootElement));
        return (convention.Read(document.RootElement), convention);
    }

    /// <summary>A line with one label, whose words are looked up in the text.</summary>
    /// <param name="head">Properties before the text, such as <c>"source":"…"</c>; empty for none.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="list">The name of the list of labels.</param>
    /// <param name="label">The words of the label.</param>
    /// <param name="value">Properties of the label, as JSON.</param>
    public static ItemScore One(string head, string text, string list, string label, string value)
    {
        var start = text.IndexOf(label, StringComparison.Ordinal);
        return Line($$"""{"id":"a",{{head}}"text":"{{text}}","{{list}}":[{"start":{{start}},"end":{{start + label.Length}},"text":"{{label}}",{{value}}}]}""");
    }
}
