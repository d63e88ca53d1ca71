using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>The tests of quantulum3: a figure with its unit, a range as its middle and half its width.</summary>
/// <remarks>
/// What is counted and what qualifies it are no part of a mention there. A year is a quantity without a unit there and a date here: left out.
/// Ordinals and vague numerals are no quantities there. A length of time is one.
/// </remarks>
internal sealed class Quantulum : IConvention
{
    private const string NoUnitName = "dimensionless";

    public bool Knows(JsonElement item) => ItemJson.Has(item, "quantities", JsonValueKind.Array) && Recognizers.ModelOf(item) is null;

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "quantities")
            .Select(label => (Label: new Label(ItemJson.Span(label, text), [.. ValuesOf(label)]), IsYear: IsYear(label)))
            .ToList();
        return new LabelledItem(
            ItemJson.Id(item),
            ItemJson.Text(item, "source") ?? "quantities",
            text,
            [.. labels.Where(label => !label.IsYear).Select(label => label.Label).OrderBy(label => label.Span.Start)])
        {
            LeftOut = [.. labels.Where(label => label.IsYear).Select(label => label.Label.Span)],
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item) =>
        document.Mentions.SelectMany(mention => PartsOf(document.Text, mention.Mention)).Select(mention => AnswerOf(document.Text, mention)).OfType<Answer>();

    /// <summary>A length of time in several units is as many quantities there: "2 hours and 5 minutes" is never 125 minutes.</summary>
    private static IReadOnlyList<Mention> PartsOf(string text, Mention mention) =>
        mention.Time is { Type: TimeType.Duration } && FigureSpan.Durations(text, mention.Span) is { Count: > 0 } parts ? parts : [mention];

    private static Answer? AnswerOf(string text, Mention mention)
    {
        if (mention.Time is { Type: TimeType.Duration, Length: { Low: { } shortest, High: { } longest } } time)
            return new Answer(WithApostrophe(text, mention.Span), Value(shortest, longest, time.LengthUnit.ToString().ToLowerInvariant()));
        if (mention.Quantity is not { Type: not QuantityType.Ordinal, IsVague: false } quantity) return null;
        // An uncertainty that is stated ("± 3") belongs to the figure, the width of a qualifier does not.
        var isStated = quantity.Approximation == Approximation.None;
        var figure = isStated ? null : quantity.Value;
        var (low, high) = (figure ?? quantity.Core.Low, figure ?? quantity.Core.High);
        if (low is not { } least || high is not { } most) return null;
        var unit = Measured.UnitOf(quantity);
        var value = Value(least, most, unit);
        // What "bpd" is taken per is a part of the unit there; "barrels a day" may be labelled either way.
        return new Answer(SpanOf(text, mention.Span, quantity), quantity.Per is { } per ? [value, Value(least, most, $"{unit} per {per}")] : [value]);
    }

    /// <summary>"Two days' leave": the apostrophe belongs to the unit there.</summary>
    private static TextSpan WithApostrophe(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] is '\'' or '\u2019' && text[span.End - 1] == 's' ? TextSpan.Between(span.Start, span.End + 1) : span;

    private static TextSpan SpanOf(string text, TextSpan span, QuantityValue quantity)
    {
        if (quantity is not { Type: QuantityType.Count or QuantityType.Ratio, Unit: null }) return FigureSpan.WithoutCue(text, span, quantity.Cue);
        return FigureSpan.Shortest(text, span, part => part.Approximation == Approximation.None && IsSameFigure(part, quantity)) ?? span;
    }

    private static bool IsSameFigure(QuantityValue part, QuantityValue whole) =>
        part.Type == whole.Type && part.Value == whole.Value && (part.Value is not null || part.Core == whole.Core);

    private static IEnumerable<string> ValuesOf(JsonElement label)
    {
        if (!label.TryGetProperty("value", out var number) || number.ValueKind != JsonValueKind.Number)
            throw new InvalidDataException("a label has no number as its \"value\".");
        var value = Number(number);
        var width = ItemJson.Has(label, "uncertainty", JsonValueKind.Number) ? Number(label.GetProperty("uncertainty")) : 0m;
        var unit = ItemJson.Required(label, "unit");
        IReadOnlyList<string> codes = unit switch
        {
            NoUnitName => [Measured.NoUnit],
            "week" or "day" or "year" or "month" or "hour" or "minute" or "second" => [unit],
            _ => UnitNames.CodesOf(unit),
        };
        return codes.Select(code => Measured.PartsOf(code)).Select(unit => Value((value - width) / unit.Parts, (value + width) / unit.Parts, unit.Whole));
    }

    private static decimal Number(JsonElement number) =>
        number.TryGetDecimal(out var value) ? value : throw new InvalidDataException($"a number is beyond what can be compared: {number.GetRawText()}.");

    private static string Value(decimal low, decimal high, string unit) =>
        low == high ? Measured.Of(low, unit) : $"{FigureForm.Of(low)}..{Measured.Of(high, unit)}";

    /// <summary>Four digits without a unit, from 1000 to 2100.</summary>
    private static bool IsYear(JsonElement label) =>
        ItemJson.Text(label, "unit") == NoUnitName && ItemJson.Text(label, "text") is { Length: 4 } text &&
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 2100;
}
