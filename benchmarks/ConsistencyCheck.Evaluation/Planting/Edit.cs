using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>Changes one place of a document.</summary>
internal static class Edit
{
    public static PlantedError Replace(DatedDocument clean, TextSpan span, string words, bool isDecidable = true)
    {
        var text = clean.Text;
        var changed = string.Concat(text.AsSpan(0, span.Start), words, text.AsSpan(span.End));
        return new PlantedError(clean.Layout.Document with { Text = changed }, $"{span.Of(text)} -> {words}", isDecidable);
    }

    /// <summary>Replaces a part of a mention's words; null where they do not hold it exactly once.</summary>
    public static PlantedError? ReplaceWithin(DatedDocument clean, TextSpan mention, string part, string words, bool isDecidable = true)
    {
        var own = mention.Of(clean.Text);
        var at = own.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || own[(at + part.Length)..].Contains(part, StringComparison.OrdinalIgnoreCase)) return null;
        return Replace(clean, new TextSpan(mention.Start + at, part.Length), words, isDecidable);
    }

    /// <summary>One of the items; null where there is none.</summary>
    public static T? OneOf<T>(IReadOnlyList<T> items, Random random)
        where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];
}
