using System.Globalization;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>Moves the day that a page states, in its metadata or in its stamp.</summary>
internal static class StatedDay
{
    /// <summary>The page with another stated day; null where it states none, or writes it in a form that cannot be rewritten in place.</summary>
    public static PlantedError? Move(DatedDocument clean, Func<DateOnly, DateOnly> move, bool isDecidable)
    {
        if (clean.Date.Stated is not { } stated) return null;
        var day = move(stated.Day);
        if (stated.Span is not { } span)
            return new PlantedError(clean.Layout.Document with { Published = day }, $"{Iso(stated.Day)} -> {Iso(day)}", isDecidable);
        foreach (var form in new[] { "yyyy-MM-dd", "MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "d MMM yyyy", "MMM. d, yyyy" })
        {
            var (before, after) = (stated.Day.ToString(form, CultureInfo.InvariantCulture), day.ToString(form, CultureInfo.InvariantCulture));
            if (Edit.ReplaceWithin(clean, span, before, after, isDecidable) is { } planted) return planted;
        }

        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
