using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Reports;

/// <summary>Prints the mentions of a document as a table: place, words, type, normalised value.</summary>
internal sealed class MentionText(TextWriter writer, Ink ink)
{
    /// <summary>Longer words are cut: one long mention must not push the values off the screen.</summary>
    private const int WordColumns = 40;

    public void Write(DatedDocument document)
    {
        writer.WriteLine($"{ink.Bold(TerminalText.Clean(document.Id))}  {DateText.Describe(document.Date)}");
        new DateReasons(writer, ink).Write(document);
        var rows = document.Mentions.Select(mention => RowOf(document, mention)).ToList();
        var places = rows.Max(row => (int?)row.Place.Length) ?? 0;
        var words = rows.Max(row => (int?)ColumnWidth.Of(row.Words)) ?? 0;
        var types = rows.Max(row => (int?)row.Type.Length) ?? 0;
        foreach (var row in rows)
        {
            var padding = new string(' ', words - ColumnWidth.Of(row.Words));
            writer.WriteLine($"  {ink.Faint(row.Place.PadLeft(places))}  {row.Words}{padding}  {row.Type.PadRight(types)}  {row.Value}");
        }
    }

    private static (string Place, string Words, string Type, string Value) RowOf(DatedDocument document, DatedMention mention)
    {
        var place = document.Layout.PlaceOf(mention.Mention.Span).Start;
        var words = Cut(TerminalText.Clean(mention.Mention.Span.Of(document.Text)));
        var (type, value) = mention.Mention switch
        {
            { Time: { } time } => (ValueNames.Of(time.Type), ValueOf(time, mention.Resolved)),
            { Quantity: { } quantity } => (ValueNames.Of(quantity), ValueOf(quantity)),
            _ => ("", ""),
        };
        if (mention.Mention.Impossible is { } reason) value = $"impossible: {TerminalText.Clean(reason)}";
        return (string.Create(null, $"{place.Line}:{place.Column}"), words, type, value);
    }

    private static string Cut(string words)
    {
        if (ColumnWidth.Of(words) <= WordColumns) return words;
        var columns = 0;
        var length = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            columns += ColumnWidth.Of(rune);
            if (columns >= WordColumns) break;
            length += rune.Utf16SequenceLength;
        }

        return words[..length] + "…";
    }

    private static string ValueOf(TimeValue time, ResolvedTime? resolved)
    {
        var value = resolved?.Timex ?? time.Timex;
        if (ValueNames.Of(time.Modifier) is { } modifier) value += $" {modifier}";
        return resolved?.Anchor switch
        {
            TimeAnchor.Document => $"{value}, by the document's date",
            TimeAnchor.Mention => $"{value}, by another mention",
            _ => value,
        };
    }

    private static string ValueOf(QuantityValue quantity)
    {
        var value = Describe(quantity.Core);
        var unit = quantity.Type switch
        {
            QuantityType.Percent => "%",
            QuantityType.PercentagePoints => "percentage points",
            QuantityType.Age => "years",
            _ => quantity.Currency ?? quantity.Unit?.Code,
        };
        if (unit is not null) value += $" {unit}";
        if (quantity.Of is { } of) value += $" ({TerminalText.Clean(of)})";
        if (quantity.Per is { } per) value += $" per {TerminalText.Clean(per)}";
        return value;
    }

    private static string Describe(NumericInterval interval) => interval switch
    {
        { Low: { } low, High: { } high } when low == high => Number(low),
        { Low: { } low, High: { } high } => $"{(interval.LowOpen ? "over " : "")}{Number(low)} to {(interval.HighOpen ? "under " : "")}{Number(high)}",
        { Low: { } low } => $"{(interval.LowOpen ? "over" : "at least")} {Number(low)}",
        { High: { } high } => $"{(interval.HighOpen ? "under" : "at most")} {Number(high)}",
        _ => "any",
    };

    private static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
