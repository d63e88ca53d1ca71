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
        if (Recognizers.IsOf(model, "Percent")) return Percent(text, mention, model);
        return SplitsShare(text, mention, model) ? Terms(text, mention.Span) : Numbers(text, mention);
    }

    /// <summary>
    /// The model reads a figure wherever it stands: in money, before a unit, in a length of time. A range is two numbers there; vague numerals are none.
    /// </summary>
    private static IEnumerable<Answer> Numbers(string text, Mention mention)
    {
        if (mention.Quantity is { Type: not (QuantityType.Ordinal or QuantityType.Percent or QuantityType.PercentagePoints), IsVague: false } quantity)
            return Figures(text, mention.Span, quantity.Value, quantity.Core, quantity.Type == QuantityType.Money);
        return mention.Time is { Type: TimeType.Duration, Length: { } length } ? Figures(text, mention.Span, null, length, isMoney: false) : [];
    }

    /// <summary>
    /// The mode for percentages leaves shares to the percent model and reads their terms; all modes but the plain one do so for "1 in 20".
    /// </summary>
    private static bool SplitsShare(string text, Mention mention, string model)
    {
        if (mention.Quantity is not { Type: QuantityType.Ratio }) return false;
        var words = mention.Span.Of(text);
        return (model != "NumberModel" && words.Contains(" in ", StringComparison.OrdinalIgnoreCase))
            || (model.EndsWith("PercentMode", StringComparison.Ordinal) && words.Contains(" out of ", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<Answer> Terms(string text, TextSpan span)
    {
        var words = text.Substring(span.Start, span.Length);
        foreach (var joint in (string[])[" in ", " out of "])
        {
            var at = words.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            foreach (var term in new[] { span with { Length = at }, TextSpan.Between(span.Start + at + joint.Length, span.End) })
            {
                var figure = FigureSpan.Trimmed(text, term);
                if (FigureSpan.CountOf(text.Substring(figure.Start, figure.Length)) is { } number) yield return new Answer(figure, FigureForm.Of(number));
            }
        }
    }

    private static bool IsPlain(QuantityValue quantity) =>
        quantity is { Type: QuantityType.Count or QuantityType.Ratio, Approximation: Approximation.None };

    private static IEnumerable<Answer> Figures(string text, TextSpan span, decimal? value, NumericInterval core, bool isMoney)
    {
        var wanted = value is { } figure ? [figure] : EndsOf(core);
        foreach (var number in wanted)
        {
            var shortest = FigureSpan.Shortest(text, span, quantity => IsPlain(quantity) && quantity.Value == number);
            if (isMoney) shortest ??= FigureSpan.Shortest(text, span, quantity => quantity is { Type: QuantityType.Money } && quantity.Value == number, "$");
            // A figure that runs into its unit ("31km") is no number there.
            if (shortest is { } found && !RunsOn(text, found))
                yield return new Answer(found, FigureForm.Of(number));
        }
    }

    private static decimal[] EndsOf(NumericInterval core)
    {
        if (core is not { Low: { } low, High: { } high }) return [core.Low ?? core.High ?? 0m];
        return low == high ? [low] : [low, high];
    }

    private static bool RunsOn(string text, TextSpan span) => span.End < text.Length && char.IsDigit(text[span.End - 1]) && char.IsLetter(text[span.End]);

    /// <summary>Only what has a bound: a bare figure and "about" are no range there.</summary>
    private static IEnumerable<Answer> Range(string text, Mention mention)
    {
        if (mention.Quantity is not { IsVague: false, Type: not QuantityType.Percent } quantity
            || quantity is { Type: QuantityType.Ordinal, Value: not null }) return [];
        var isBound = quantity.Approximation
            is Approximation.Exact
            or Approximation.MoreThan or Approximation.AtLeast
            or Approximation.LessThan or Approximation.AtMost or Approximation.UpTo;
        if (!isBound && quantity.Value is not null) return [];
        // "About" bounds nothing, and is no part where another qualifier does: "about [50 or more]".
        var whole = quantity.Cue is { } cue
            && !mention.Span.Of(text).StartsWith(cue, StringComparison.OrdinalIgnoreCase) ? FigureSpan.WithoutCue(text, mention.Span, "about") : mention.Span;
        var span = FigureSpan.Shortest(text, whole, part => part.Core == quantity.Core && part.Approximation == quantity.Approximation) ?? whole;
        return [new Answer(span, FigureForm.Of(quantity.Core))];
    }

    private static IEnumerable<Answer> Ordinal(string text, Mention mention)
    {
        if (mention.Quantity is { Type: QuantityType.Count or QuantityType.Ratio, Approximation: Approximation.None }) return Denominator(text, mention.Span);
        if (mention.Quantity is not { Type: QuantityType.Ordinal, Value: { } place }) return [];
        var span = FigureSpan.Shortest(text, mention.Span, part => part is { Type: QuantityType.Ordinal } && part.Value == place) ?? mention.Span;
        return [new Answer(span, FigureForm.Of(place))];
    }

    /// <summary>The ordinal model knows no mixed numbers: in "forty and a third" it sees a third place.</summary>
    private static IEnumerable<Answer> Denominator(string text, TextSpan span)
    {
        const string Joint = " and a ";
        var at = span.Of(text).LastIndexOf(Joint, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return [];
        var rest = TextSpan.Between(span.Start + at + Joint.Length, span.End);
        decimal? read = null;
        var found = FigureSpan.Shortest(text, rest, quantity => quantity.Type == QuantityType.Ordinal && (read = quantity.Value) is not null);
        return found is { } ordinal ? [new Answer(ordinal, FigureForm.Of(read!.Value))] : [];
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
