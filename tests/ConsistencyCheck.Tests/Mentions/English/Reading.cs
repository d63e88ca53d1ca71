using System.Globalization;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Mentions.English;

/// <summary>Renders what the finder reads in one line, so that a data row shows span and value side by side.</summary>
internal static class Reading
{
    private static readonly EnglishMentionFinder Finder = new();

    /// <summary>All mentions as "words = value", separated by "; ".</summary>
    public static string Of(string text) => string.Join("; ", Finder.Find(text).Select(mention => $"{mention.Span.Of(text)} = {Value(mention)}"));

    /// <summary>The words of all mentions of one kind, separated by "; ".</summary>
    public static string Spans(string text) => string.Join("; ", Finder.Find(text).Select(mention => mention.Span.Of(text).ToString()));

    public static Mention Single(string text) => Assert.Single(Finder.Find(text));

    private static string Value(Mention mention) => mention.Time is { } time ? OfTime(time) : OfQuantity(mention.Quantity!);

    private static string OfTime(TimeValue time)
    {
        var modifier = time.Modifier == TimeModifier.None ? string.Empty : $" {time.Modifier}";
        var relative = time.Relative is { } r ? string.Create(CultureInfo.InvariantCulture, $" {r.From}{r.Unit}{Signed(r.Least)}{(r.Most == r.Least ? string.Empty : ".." + Signed(r.Most))}") : string.Empty;
        return time.Timex + modifier + relative;
    }

    private static string Signed(int number) => number.ToString("+0;-0;+0", CultureInfo.InvariantCulture);

    private static string OfQuantity(QuantityValue quantity)
    {
        var core = quantity.Core.Low == quantity.Core.High
            ? Number(quantity.Core.Low)
            : $"{(quantity.Core.LowOpen ? '(' : '[')}{Number(quantity.Core.Low)}, {Number(quantity.Core.High)}{(quantity.Core.HighOpen ? ')' : ']')}";
        var kind = quantity.Type switch
        {
            QuantityType.Count => string.Empty,
            QuantityType.Measurement => $" {quantity.Unit!.Code}",
            QuantityType.Money => $" {quantity.Currency}",
            _ => $" {quantity.Type}",
        };
        return core + kind + (quantity.Of is { } of ? $" {of}" : string.Empty) + (quantity.Per is { } per ? $"/{per}" : string.Empty);
    }

    private static string Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "inf";
}
