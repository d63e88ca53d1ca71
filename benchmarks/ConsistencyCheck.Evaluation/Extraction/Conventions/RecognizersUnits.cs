using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Readings;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>Ages, currencies, dimensions and temperatures of Microsoft.Recognizers.Text.</summary>
/// <remarks>
/// Qualifiers are no part of a mention there ("more than 90 years old"), and of a range only the bound beside the unit is read. A unit without a figure
/// ("the dollar") is left out: nothing is claimed by it.
/// </remarks>
internal sealed class RecognizersUnits : IConvention
{
    public bool Knows(JsonElement item) => Recognizers.IsOf(Recognizers.ModelOf(item), "Age", "Currency", "Dimension", "Temperature");

    public LabelledItem Read(JsonElement item)
    {
        var text = ItemJson.Required(item, "text");
        var labels = ItemJson.Array(item, "quantities")
            .Select(label => new Label(ItemJson.Span(label, text), ValuesOf(label)))
            .OrderBy(label => label.Span.Start)
            .ToList();
        return new LabelledItem(ItemJson.Id(item), Recognizers.ModelOf(item)!, text, [.. labels.Where(label => label.Values.Count > 0)])
        {
            LeftOut = [.. labels.Where(label => label.Values.Count == 0).Select(label => label.Span)],
        };
    }

    public IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item) =>
        from mention in document.Mentions
        let quantity = mention.Mention.Quantity
        where quantity is not null && mention.Mention.Impossible is null && IsInScope(quantity, item.Group)
        select new Answer(
            SpanOf(document.Text, mention.Mention.Span, quantity),
            Measured.Of(quantity.Value ?? quantity.Core.High ?? quantity.Core.Low ?? 0m, Measured.UnitOf(quantity)));

    private static TextSpan SpanOf(string text, TextSpan span, QuantityValue quantity)
    {
        var figure = FigureSpan.WithoutCue(text, span, quantity.Cue);
        var isRange = quantity.Value is null && quantity.Core is { Low: not null, High: not null };
        return isRange ? FigureSpan.ShortestEnd(text, figure, part => part.Type == quantity.Type && part.Value == quantity.Core.High) ?? figure : figure;
    }

    private static bool IsInScope(QuantityValue quantity, string model) => quantity.Type switch
    {
        QuantityType.Age => Recognizers.IsOf(model, "Age"),
        QuantityType.Money => Recognizers.IsOf(model, "Currency"),
        QuantityType.Measurement => Recognizers.IsOf(model, quantity.Unit?.Dimension == Dimension.Temperature ? "Temperature" : "Dimension"),
        _ => false,
    };

    private static IReadOnlyList<string> ValuesOf(JsonElement label)
    {
        if (!ItemJson.Has(label, "value", JsonValueKind.Object)) return [];
        var value = label.GetProperty("value");
        if (!decimal.TryParse(ItemJson.Text(value, "value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure)
            || ItemJson.Text(value, "unit") is not { } unit)
            return [];
        if (ItemJson.Text(label, "type") == "age") return [.. YearsOf(figure, unit).Select(years => Measured.Of(years, "a"))];
        return [.. Measured.Of(figure, CodesOf(value, unit))];
    }

    /// <summary>A bare pound is money unless it is labelled as a weight.</summary>
    private static IReadOnlyList<string> CodesOf(JsonElement value, string unit)
    {
        if (ItemJson.Text(value, "isoCurrency") is { } currency) return [currency];
        if (unit != "Pound") return UnitNames.CodesOf(unit);
        return ItemJson.Text(value, "subtype") == "Weight" ? ["[lb_av]"] : UnitNames.CodesOf("British pound");
    }

    /// <summary>Ages are years here; what a year has of the unit is not the same to everyone.</summary>
    private static decimal[] YearsOf(decimal figure, string unit) => unit switch
    {
        "Year" => [figure],
        "Month" => [figure / 12m],
        "Week" => [figure / 52m, figure * 7m / 365.25m, figure * 7m / 365m],
        "Day" => [figure / 365m, figure / 365.25m],
        _ => [],
    };
}
