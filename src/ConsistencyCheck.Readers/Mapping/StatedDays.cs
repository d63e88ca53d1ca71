using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Days;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Reads the days that a format states, and tells of those that are none.</summary>
internal sealed class StatedDays(ProblemLog problems)
{
    /// <summary>Reads a day; null where the value is blank or no day.</summary>
    /// <param name="name">What the format calls it.</param>
    /// <param name="value">The value.</param>
    public StatedDay? Read(string name, Fragment value)
    {
        if (string.IsNullOrWhiteSpace(value.Text)) return null;
        if (DayText.TryRead(value.Text, out var day)) return new StatedDay(day, value.Place);
        var shown = value.Text.Trim();
        problems.Add(value.Place.Start, $"has a \"{name}\" that is no date in any form known here and is not used: \"{(shown.Length > 40 ? $"{shown[..40]}…" : shown)}\"");
        return null;
    }
}

/// <summary>A day that the format states.</summary>
/// <param name="Day">In the publisher's time zone.</param>
/// <param name="Place">Where the file states it.</param>
internal readonly record struct StatedDay(DateOnly Day, TextSpan Place);
