using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>What a mention of ours is to each number model: the figure without what is counted, and without its qualifier.</summary>
internal static class RecognizersNumberAnswers
{
    public static IEnumerable<Answer> Of(string text, Mention mention, string model)
    {
        if (mention.Impossible is not null) return [];
        if (Recognizers.IsOf(model, "NumberRange")) return Range(text, mention);
        if (Recognizers.IsOf(model, "Ordinal")) return Ordinal(text, mention);
        return Recognizers.IsOf(model, "Percent") ? Percent(text, mention, model) : Numbers(text, mention);
    }

    /// <summary>The model reads a figure wherever it stands: in money, before a unit, in a length of time. A range is two numbers there; vague numerals are none.</summary>
    private static IEnumerable<Answer> Numbers(string text, Mention mention)
    {
        if (mention.Quantity is { Type: not (QuantityType.Ordinal or QuantityType.Percent or QuantityType.PercentagePoints), IsVague: false } quantity)
            return Figures(text, mention.Span, quantity.Value, quantity.Core);
        return mention.Time is { Type: TimeType.Duration, Length: { } length } ? Figures(text, mention.Span, null, length) : [];
    }

    private static IEnumerable<Answer> Figures(string text, TextSpan span, decimal? value, NumericInterval core)
    {
        var wanted = value is { } figure ? [figure] : core is { Low: { } low, High: { } high } ? low == high ? [low] : [low, high] : new[] { core.Low ?? core.High ?? 0m };
        foreach (var number in wanted)
        {
            // A figure that runs into its unit ("31km") is no number there.
            if (FigureSpan.Shortest(text, span, quantity => quantity is { Type: QuantityType.Count or QuantityType.Ratio, Approximation: Approximation.None } && quantity.Value == number) is { } found && !RunsOn(text, found))
                yield return new Answer(found, FigureForm.Of(number));
        }
    }

    private static bool RunsOn(string text, TextSpan span) => span.End < text.Length && char.IsDigit(text[span.End - 1]) && char.IsLetter(text[span.End]);

    /// <summary>Only what has a bound: a bare figure and "about" are no range there.</summary>
    private static IEnumerable<Answer> Range(string text, Mention mention)
    {
        if (mention.Quantity is not { IsVague: false, Type: not (QuantityType.Ordinal or QuantityType.Percent) } quantity) return [];
        var isBound = quantity.Approximation is Approximation.Exact or Approximation.MoreThan or Approximation.AtLeast or Approximation.LessThan or Approximation.AtMost or Approximation.UpTo;
        if (!isBound && quantity.Value is not null) return [];
        var span = FigureSpan.Shortest(text, mention.Span, part => part.Core == quantity.Core && part.Approximation == quantity.Approximation) ?? mention.Span;
        return [new Answer(span, FigureForm.Of(quantity.Core))];
    }

    private static IEnumerable<Answer> Ordinal(string text, Mention mention)
    {
        if (mention.Quantity is not { Type: QuantityType.Ordinal, Value: { } place }) return [];
        var span = FigureSpan.Shortest(text, mention.Span, part => part is { Type: QuantityType.Ordinal } && part.Value == place) ?? mention.Span;
        return [new Answer(span, FigureForm.Of(place))];
    }

    /// <summary>In its percent mode the model reads shares as percentages.</summary>
    private static IEnumerable<Answer> Percent(string text, Mention mention, string model)
    {
        if (mention.Quantity is not { Value: { } value } quantity) return [];
        var isShare = quantity.Type == QuantityType.Ratio && model.EndsWith("PercentMode", StringComparison.Ordinal);
        if (quantity.Type is not (QuantityType.Percent or QuantityType.PercentagePoints) && !isShare) return [];
        return [new Answer(FigureSpan.WithoutCue(text, mention.Span, quantity.Cue), FigureForm.Of(isShare ? 100m * value : value) + "%")];
    }
}
